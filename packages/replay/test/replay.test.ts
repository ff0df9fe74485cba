import { readFileSync } from 'node:fs';
import '@descent/backend-cpu';
import { ConfigError, DescentError, UnknownNameError } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayFile, type Trace, verifyFile } from '../src/index.js';

const ROOT = new URL('../../../specs/keras-3.15.1/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, ROOT), 'utf8'));
const cpu = { backend: 'cpu' };

describe('replayFile', () => {
  it('never looks at what was recorded', async () => {
    const document = read('optimizers/Adam/everything.json');
    const whole = await replayFile(document, cpu);
    const { expected: _expected, slots: _slots, finalized: _finalized, ...input } = document;
    expect(await replayFile(input, cpu)).toEqual(whole);
    expect(whole).toMatchObject({ file: '', format: document.format, case: 'Adam/everything', backend: 'cpu' });
  });

  it('gives results in the shape of the recording', async () => {
    for (const file of ['LossScaleOptimizer/adam_inner', 'MultiOptimizer/by_regex', 'Adam/ema_at_end']) {
      const document = read(`optimizers/${file}.json`);
      const computed = (await replayFile(document, cpu)).computed as Trace;
      expect(Object.keys(computed)).toEqual(['expected', 'slots', 'finalized'].filter((key) => key in document));
      expect(Object.keys(computed.expected[0] ?? {}).sort()).toEqual(Object.keys(document.expected[0]).sort());
      expect(Object.keys(computed.slots[0] ?? {}).sort()).toEqual(Object.keys(document.slots[0]).sort());
    }
  });

  it('survives JSON', async () => {
    const { computed } = await replayFile(read('optimizers/Adafactor/gradients_dead_corner.json'), cpu);
    expect(JSON.parse(JSON.stringify(computed))).toEqual(computed);
    expect(JSON.stringify(computed)).toContain('"NaN"');
  });

  it('leaves no tensor behind', async () => {
    await replayFile(read('optimizers/Muon/defaults.json'), cpu);
    const before = tf.memory().numTensors;
    await replayFile(read('optimizers/Muon/defaults.json'), cpu);
    expect(tf.memory().numTensors).toBe(before);
  });

  it.each([[null], ['text'], [[]], [{}], [{ format: 1 }], [{ format: 'descent-golden/schedule@1' }]])(
    'refuses %j',
    async (document) => {
      await expect(replayFile(document, cpu)).rejects.toThrow(ConfigError);
    },
  );

  it('suggests the nearest format', async () => {
    await expect(replayFile({ format: 'descent-golden/schedule@2' }, cpu)).rejects.toThrow(UnknownNameError);
    await expect(replayFile({ format: 'descent-golden/schedule@2' }, cpu)).rejects.toThrow(/schedule@1/);
  });
});

describe('a spoiled recording', () => {
  const texts = [
    'optimizers/Adam/ema_at_end.json',
    'optimizers/SGD/exclude_bias.json',
    'schedules/CosineDecay__warmup.json',
  ].map((file) => readFileSync(new URL(file, ROOT), 'utf8'));

  /** Every place in a document that holds a value. */
  const places = (value: unknown): [Record<string, unknown>, string][] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, member]) => [
          [value as Record<string, unknown>, key] as [Record<string, unknown>, string],
          ...places(member),
        ]);

  it('gives a typed error or a verdict, never anything else', async () => {
    const spoiled = fc.tuple(fc.constantFrom(...texts), fc.double({ noNaN: true, min: 0, max: 0.999 }), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(spoiled, async ([text, at, value]) => {
        const document = JSON.parse(text);
        // half of the places are the few that hold no number of a long list
        const all = places(document).filter(([holder]) => !Array.isArray(holder) || holder.length < 9 || at < 0.5);
        const [holder, key] = all[Math.floor(at * all.length)] as [Record<string, unknown>, string];
        if (value === null) delete holder[key];
        else holder[key] = value;
        try {
          expect(typeof (await verifyFile(document, cpu)).ok).toBe('boolean');
        } catch (error) {
          if (!(error instanceof DescentError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('verifyFile', () => {
  const spoil = async (change: (document: ReturnType<typeof read>) => void, file = 'optimizers/SGD/momentum.json') => {
    const document = read(file);
    change(document);
    return verifyFile(document, cpu);
  };

  it('is content with what Keras recorded', async () => {
    expect((await spoil(() => {})).ok).toBe(true);
  });

  it.each<[string, RegExp, (document: ReturnType<typeof read>) => void]>([
    ['a weight', /step 2, hidden\/bias/, (d) => (d.expected[1].variables[1][0] += 1e-3)],
    ['a count', /step 3, iterations/, (d) => (d.expected[2].iterations = 7)],
    ['a rate', /step 1, learning_rate/, (d) => (d.expected[0].learning_rate = 0.3)],
    ['a slot', /slot 2/, (d) => (d.slots[2].value[0] += 1e-2)],
    ["a slot's path", /slots/, (d) => (d.slots[2].path = 'sgd/other')],
    ['a missing step', /number of steps/, (d) => d.expected.pop()],
    ['a finalized average', /finalized/, (d) => (d.finalized = { variables: [] })],
  ])('finds %s that differs', async (_label, message, change) => {
    const { ok, comparisons } = await spoil(change);
    expect(ok).toBe(false);
    expect(comparisons[0]?.misses.join('\n')).toMatch(message);
  });

  it('finds a value of a schedule that differs, and an error that is none', async () => {
    const file = 'schedules/CosineDecay__defaults.json';
    expect((await spoil((d) => (d.values[4] *= 1.001), file)).ok).toBe(false);
    expect((await spoil((d) => (d.values[4] = { ok: false, error: 'X', message: '' }), file)).ok).toBe(false);
  });
});
