import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  classSpecs,
  generations,
  nameTable,
  type OptimizerClassName,
  optimizerNames,
  optimizerSpecs,
  readOptimizerConfig,
  resolveOptimizerName,
  scheduleSpecs,
  toOptionName,
  toWireName,
  UnknownNameError,
} from '../src/index.js';

const specs = new URL('../../../specs/', import.meta.url);
const list = (folder: string): string[] => readdirSync(new URL(folder, specs));
const stems = (folder: string, end: RegExp): string[] =>
  [...new Set(list(folder).map((file) => file.replace(end, '')))].sort();

describe('every optimizer', () => {
  const classes = Object.keys(optimizerSpecs).sort() as OptimizerClassName[];

  it('is in a name table, has a schema and recorded configs and traces, and nothing else does', () => {
    const named = new Set(generations.flatMap((generation) => Object.values(optimizerNames(generation))));
    expect([...named].sort()).toEqual(classes);
    expect(stems('v1/optimizers', /\.schema\.json$/)).toEqual(classes);
    expect(stems('keras-3.15.1/configs', /__.*$/)).toEqual(classes);
    expect(stems('keras-3.15.1/optimizers', /__jax$/)).toEqual(classes);
  });

  it.each(classes)('%s: has a description, a formula, references, and a description of each key', (className) => {
    const spec = optimizerSpecs[className];
    expect(spec.className).toBe(className);
    expect(spec.description).toMatch(/\.$/);
    expect(spec.formula.length).toBeGreaterThan(0);
    expect(spec.references.length).toBeGreaterThan(0);
    for (const key of spec.keys) expect(key.description, key.wire).toMatch(/\.$/);
  });

  it.each(classes.filter((name) => !/^(LossScale|Multi)/.test(name)))(
    "%s: has Keras's keys and defaults",
    (className) => {
      const golden = readdirSync(new URL('keras-3.15.1/configs', specs)).filter((file) =>
        file.startsWith(`${className}__`),
      );
      expect(golden).toContain(`${className}__defaults.json`);
      expect(readOptimizerConfig(className).className).toBe(className);
    },
  );
});

describe('every schedule', () => {
  const classes = Object.keys(scheduleSpecs).sort();

  it('has a schema and recorded values, and nothing else does', () => {
    expect(stems('v1/schedules', /\.schema\.json$/)).toEqual(classes);
    const recorded = stems('keras-3.15.1/schedules', /(__.*|\.json)$/).filter((name) => name !== 'constructor_errors');
    expect(recorded).toEqual(classes);
  });
});

describe('every key of every class', () => {
  it.each(Object.values(classSpecs).flatMap((specs) => Object.values(specs)))('$className', ({ keys }) => {
    for (const { wire, option } of keys) {
      expect(toWireName(option)).toBe(wire);
      expect(toOptionName(wire)).toBe(option);
    }
    expect(Object.isFrozen(keys)).toBe(true);
  });

  it.each([
    ['learningRate', 'learning_rate'],
    ['beta1', 'beta_1'],
    ['adamBeta1', 'adam_beta_1'],
    ['beta2Decay', 'beta_2_decay'],
    ['l1RegularizationStrength', 'l1_regularization_strength'],
    ['muonA', 'muon_a'],
    ['useEMA', 'use_ema'],
  ])('%s is %s on the wire', (option, wire) => {
    expect(toWireName(option)).toBe(wire);
  });
});

describe('resolveOptimizerName', () => {
  const lesson =
    'adadelta adagrad adam adamax experimentaladadelta experimentaladagrad experimentaladam experimentalsgd nadam rmsprop sgd ftrl lossscaleoptimizer lossscaleoptimizerv3 lossscaleoptimizerv1'.split(
      ' ',
    );

  it.each(lesson)('knows %s, in any case, in both tables of Keras 2', (name) => {
    const className = resolveOptimizerName(name);
    expect(className.toLowerCase()).toBe(name.replace(/^experimental|v[13]$/g, ''));
    expect(resolveOptimizerName(name.toUpperCase())).toBe(className);
    for (const generation of ['keras-2', 'keras-2-legacy'] as const) {
      expect(resolveOptimizerName(name, generation)).toBe(className);
    }
  });

  it('knows Lamb', () => {
    expect(resolveOptimizerName('lamb')).toBe('Lamb');
  });

  it('keeps generations apart', () => {
    expect(() => resolveOptimizerName('experimentaladam', 'keras-3')).toThrow(UnknownNameError);
    expect(() => resolveOptimizerName('muon', 'keras-2')).toThrow(UnknownNameError);
    expect(() => resolveOptimizerName('momentum')).toThrow(UnknownNameError);
    expect(resolveOptimizerName('momentum', 'tfjs')).toBe('SGD');
  });

  it.each(['__proto__', 'constructor', 'toString', '', ' adam', 'adám', 'ſgd', 'SGD\u0000'])(
    'does not know %j',
    (name) => {
      expect(() => resolveOptimizerName(name)).toThrow(UnknownNameError);
    },
  );

  it('suggests the nearest', () => {
    expect(() => resolveOptimizerName('rmsprp')).toThrow('Unknown optimizer: "rmsprp". Did you mean "RMSprop"?');
  });

  it('comes with a source for each table', () => {
    for (const table of Object.values(nameTable.generations)) expect(table.source).not.toBe('');
  });
});
