import { readFileSync } from 'node:fs';
import { DescentError, parsePythonJson, writePythonJson } from '@descent/spec';
import { describe, expect, it } from 'vitest';
import {
  Adam,
  deserialize,
  deserializeSchedule,
  ExponentialDecay,
  LearningRateSchedule,
  PiecewiseConstantDecay,
  SGD,
  scheduleClasses,
  serialize,
  serializeSchedule,
} from '../src/index.js';

const ROOT = new URL('../../../specs/keras-3.15.1/schedules/', import.meta.url);

/** A call as Python writes it, as a config: positional arguments in the order of the class's keys. */
function configOfCall(call: string): { class_name: string; config: Record<string, unknown> } {
  const [, className, inside] = /schedules\.(\w+)\((.*)\)$/.exec(call) as unknown as [string, string, string];
  const ORDER: Record<string, string[]> = {
    PiecewiseConstantDecay: ['boundaries', 'values'],
    PolynomialDecay: ['initial_learning_rate', 'decay_steps'],
    CosineDecay: ['initial_learning_rate', 'decay_steps'],
    CosineDecayRestarts: ['initial_learning_rate', 'first_decay_steps'],
  };
  const order = ORDER[className] ?? ['initial_learning_rate', 'decay_steps', 'decay_rate'];
  const named: Record<string, unknown> = {};
  const positional = inside.replace(/,? *(\w+)=([^,]+)/g, (_, key: string, value: string) => {
    named[key] = parsePythonJson(value);
    return '';
  });
  const values = parsePythonJson(`[${positional}]`) as unknown[];
  const config = Object.fromEntries(values.map((value, index) => [order[index] as string, value]));
  return { class_name: className, config: { ...config, ...named } };
}

describe('constructor errors of Keras', () => {
  const { calls } = JSON.parse(readFileSync(new URL('constructor_errors.json', ROOT), 'utf8')) as {
    calls: { python: string; ok: boolean }[];
  };
  it.each(calls)('$python: ok $ok', ({ python, ok }) => {
    const make = () => deserializeSchedule(configOfCall(python));
    if (ok) expect(make()).toBeInstanceOf(LearningRateSchedule);
    else expect(make).toThrow(DescentError);
  });
});

describe('a schedule', () => {
  const decay = () => new ExponentialDecay({ initialLearningRate: 0.1, decaySteps: 2, decayRate: 0.5 });

  it('governs the learning rate, and refuses a number over it', () => {
    const optimizer = new SGD({ learningRate: decay() });
    expect(optimizer.learningRate).toBe(Math.fround(0.1));
    expect(() => {
      optimizer.learningRate = 0.5;
    }).toThrow(/governed by a ExponentialDecay/);
  });

  it('replaces a number', () => {
    const optimizer = new SGD();
    optimizer.learningRate = decay();
    expect(optimizer.variables.map((v) => v.name)).toEqual(['iteration']);
  });

  it('survives the way through a config', () => {
    const envelope = serialize(new Adam({ learningRate: decay() }));
    expect(serialize(deserialize(envelope))).toEqual(envelope);
  });

  it.each([...scheduleClasses])('%s names a missing or unknown option', (_name, schedule) => {
    expect(() => schedule.fromConfig({})).toThrow(DescentError);
    expect(() => schedule.fromConfig({ nonsense: 1 })).toThrow(/nonsense/);
  });

  it('remembers integers, which Keras computes with', () => {
    const text =
      '{"module": "keras.optimizers.schedules", "class_name": "ExponentialDecay", "config": {"initial_learning_rate": 2, ' +
      '"decay_steps": 10, "decay_rate": 3, "staircase": false, "name": "ExponentialDecay"}, "registered_name": null}';
    const schedule = deserializeSchedule(parsePythonJson(text));
    expect(writePythonJson(serializeSchedule(schedule))).toBe(text);
    // recorded from Keras 3.15.1
    expect([0, 5, 10, 15, 20, 30].map((step) => schedule.call(step))).toEqual([
      2, 3.4641016151377544, 6, 10.392304845413264, 18, 54,
    ]);
  });

  it('sums the pieces of unsorted boundaries, as Keras does', () => {
    expect(new PiecewiseConstantDecay({ boundaries: [500, 100], values: [1, 0.5, 0.25] }).call(300)).toBe(1.25);
  });

  it.each([
    ['InverseTimeDecay', '"initial_learning_rate": 6, "decay_steps": 10, "decay_rate": 2', { 5: 3, 10: 2, 20: 1.2 }],
    [
      'PolynomialDecay',
      '"initial_learning_rate": 10, "decay_steps": 10, "end_learning_rate": 2, "power": 2',
      { 0: 10, 5: 4, 10: 2, 20: 2 },
    ],
    [
      'PolynomialDecay',
      '"initial_learning_rate": 10, "decay_steps": 10, "end_learning_rate": 2, "power": 1, "cycle": true',
      { 0: 10, 5: 6, 10: 2, 15: 4 },
    ],
    [
      'CosineDecay',
      '"initial_learning_rate": 10, "decay_steps": 100, "alpha": 0.5',
      { 0: 10, 5: 9.971927642822266, 50: 7.676843643188477, 100: 5.025018692016602 },
    ],
    [
      'CosineDecay',
      '"initial_learning_rate": 10, "decay_steps": 100, "warmup_target": 20, "warmup_steps": 10',
      { 0: null, 5: null, 10: 20, 50: 13.623577117919922, 100: 0.9592795372009277 },
    ],
    ['PiecewiseConstantDecay', '"boundaries": [5], "values": [1, 0.5]', { 0: null, 7: null }],
    ['PiecewiseConstantDecay', '"boundaries": [], "values": [0.1]', { 0: null }],
  ])('%s(%s) gives what Keras 3.15.1 gives', (className, config, values) => {
    const schedule = deserializeSchedule(parsePythonJson(`{"class_name": "${className}", "config": {${config}}}`));
    for (const [step, value] of Object.entries(values)) {
      if (value === null) expect(() => schedule.call(Number(step))).toThrow(DescentError);
      else expect(Math.abs(schedule.call(Number(step)) / value - 1)).toBeLessThan(1e-6);
    }
  });
});

describe("one's own schedule", () => {
  class Halving extends LearningRateSchedule {
    static readonly className = 'Halving';
    static readonly registeredName = 'mine>Halving';
    static fromConfig({ start, every }: Readonly<Record<string, unknown>>): Halving {
      return new Halving(Number(start), Number(every));
    }
    constructor(
      readonly start: number,
      readonly every: number,
    ) {
      super();
    }
    call(step: number): number {
      return this.start * 0.5 ** Math.floor(step / this.every);
    }
    getConfig() {
      return { start: this.start, every: this.every };
    }
  }

  it('is written under its package, and read by customObjects alone', () => {
    const envelope = serialize(new SGD({ learningRate: new Halving(0.5, 10) }));
    expect(envelope.config.learning_rate).toEqual({
      module: 'mine',
      class_name: 'Halving',
      config: { start: 0.5, every: 10 },
      registered_name: 'mine>Halving',
    });
    expect(() => deserialize(envelope)).toThrow(/Halving/);
    const again = deserialize(envelope, { customObjects: { 'mine>Halving': Halving } });
    expect(again.learningRate).toBe(0.5);
    expect(again.rate.at(10)).toBe(0.25);
  });
});
