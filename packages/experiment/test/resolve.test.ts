import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { DescentError, readDocument } from '@descent/spec';
import { describe, expect, test } from 'vitest';
import { planTrials } from '../src/experiment/plan.js';
import { resolveExperiment } from '../src/experiment/resolve.js';

const schema = JSON.parse(readFileSync(new URL('../../../specs/v1/experiment.schema.json', import.meta.url), 'utf8'));

function refused(file: unknown, overrides = {}): DescentError {
  try {
    resolveExperiment(file, overrides);
  } catch (error) {
    expect(error).toBeInstanceOf(DescentError);
    return error as DescentError;
  }
  throw new Error(`accepted: ${JSON.stringify(file)}`);
}

describe('the lesson', () => {
  const lesson = resolveExperiment();

  test('is what an empty file means', () => {
    expect(lesson).toMatchObject({
      data: 'auto',
      model: { units: 512 },
      learningRates: [1e-3, 1e-4, 1e-5],
      seeds: [1],
      epochs: 1,
      batchSize: 128,
      loss: 'sparse_categorical_crossentropy',
      metrics: ['accuracy'],
      backend: 'auto',
      workers: availableParallelism(),
      shuffle: true,
      validationSplit: 0,
      limit: null,
    });
    expect(lesson.optimizers.map((optimizer) => (optimizer as { class_name: string }).class_name)).toEqual(['RMSprop']);
  });

  test('says every key of the schema but $schema and what is only known by running', () => {
    const keys = Object.keys(schema.properties).filter((key) => key !== '$schema' && key !== 'resolved');
    expect(Object.keys(lesson).sort()).toEqual(keys.sort());
  });

  test('resolves to itself, and satisfies the schema', () => {
    expect(resolveExperiment(JSON.parse(JSON.stringify(lesson)))).toEqual(lesson);
    expect(() => readDocument('experiment', lesson)).not.toThrow();
  });
});

describe('resolveExperiment', () => {
  test('lets overrides replace parts, and does not change the file', () => {
    const file = Object.freeze({ epochs: 2, seeds: Object.freeze([4]) });
    const experiment = resolveExperiment(file, { seeds: [5, 6], epochs: undefined, name: 'mine' });
    expect(experiment).toMatchObject({ epochs: 2, seeds: [5, 6], name: 'mine' });
  });

  test('leaves optimizers their own rates unless rates are given', () => {
    const optimizers = [{ class_name: 'SGD', config: { learning_rate: 0.5, momentum: 0.9 } }];
    expect(resolveExperiment({ optimizers }).learningRates).toBeNull();
    expect(planTrials(resolveExperiment({ optimizers }))).toMatchObject([{ learningRate: 0.5, label: '0.5' }]);
    const given = resolveExperiment({ optimizers, learningRates: [0.25] });
    expect(planTrials(given)).toMatchObject([
      { learningRate: 0.25, optimizer: { class_name: 'SGD', config: { learning_rate: 0.25, momentum: 0.9 } } },
    ]);
  });

  test('takes a schedule, alone', () => {
    const schedule = {
      module: 'keras.optimizers.schedules',
      class_name: 'CosineDecay',
      config: { initial_learning_rate: 0.1, decay_steps: 100 },
      registered_name: null,
    };
    const optimizers = [{ class_name: 'Adam', config: { learning_rate: schedule } }];
    expect(refused({ optimizers, learningRates: [1e-3] }).message).toMatch(
      /at \/optimizers\/0\/config\/learning_rate: must not be a schedule beside learningRates/,
    );
  });

  test('ignores what an earlier run noted', () => {
    const resolved = { startedAt: '2026', dataset: {}, backend: {}, versions: {} };
    expect(resolveExperiment({ resolved, $schema: 'x' })).toEqual(resolveExperiment());
  });

  test('takes a learning rate of zero, as Keras does', () => {
    expect(resolveExperiment({ learningRates: [0] }).learningRates).toEqual([0]);
  });
});

const sgd = { class_name: 'sgd', config: {} };

test.each<[what: string, file: unknown, pointer: string, message: RegExp]>([
  ['a list', [], '', /must be an object/],
  ['null', null, '', /must be an object/],
  ['a text', 'lesson', '', /must be an object/],
  ['an unknown key', { learningRate: 1 }, '', /"learningRate".*Did you mean "learningRates"/],
  ['a snake-case key', { batch_size: 1 }, '', /"batch_size".*Did you mean "batchSize"/],
  ['a negative rate', { learningRates: [1e-3, -1e-4] }, '/learningRates/1', /finite number >= 0. Received: -0.0001/],
  ['a rate of NaN', { learningRates: [Number.NaN] }, '/learningRates/0', /finite number >= 0. Received: NaN/],
  ['an infinite rate', { learningRates: [1e39] }, '/learningRates/0', /finite number >= 0/],
  ['a rate as text', { learningRates: ['1e-3'] }, '/learningRates/0', /Received: "1e-3"/],
  ['a rate alone', { learningRates: 1e-3 }, '/learningRates', /must be a list/],
  ['no rates', { learningRates: [] }, '/learningRates', /list of 1 to 1000/],
  ['a rate twice', { learningRates: [0.1, 1e-1] }, '/learningRates', /different/],
  ['no seeds', { seeds: [] }, '/seeds', /list of 1 to 1000/],
  ['a seed of 1.5', { seeds: [1.5] }, '/seeds/0', /integer from 0/],
  ['a negative seed', { seeds: [-1] }, '/seeds/0', /integer from 0/],
  ['a seed twice', { seeds: [1, 1] }, '/seeds', /different/],
  ['an unknown optimizer', { optimizers: ['rmsprp'] }, '/optimizers/0/class_name', /"rmsprp".*Did you mean "RMSprop"/],
  ['no optimizer', { optimizers: [] }, '/optimizers', /list of 1 to 1000/],
  ['a number for an optimizer', { optimizers: [3] }, '/optimizers/0', /name or a Keras config/],
  ['a config without class_name', { optimizers: [{ config: {} }] }, '/optimizers/0', /class_name/],
  ['the same optimizer twice', { optimizers: ['sgd', sgd] }, '/optimizers/1', /same optimizer/],
  [
    'an unknown optimizer option',
    { optimizers: ['adam', { class_name: 'SGD', config: { momentun: 0.9 } }] },
    '/optimizers/1/config',
    /momentun.*momentum/,
  ],
  ['zero epochs', { epochs: 0 }, '/epochs', /integer from 1 to 100000. Received: 0/],
  ['an absurd number of epochs', { epochs: 1e9 }, '/epochs', /integer from 1/],
  ['half a sample per batch', { batchSize: 0.5 }, '/batchSize', /integer from 1/],
  ['no units', { model: {} }, '/model', /units/],
  ['too many units', { model: { units: 1e6 } }, '/model/units', /integer from 1 to 65536/],
  [
    'an unknown loss',
    { loss: 'sparse_categorical_crossentrop' },
    '/loss',
    /Did you mean "sparse_categorical_crossentropy"/,
  ],
  ['an unknown metric', { metrics: ['acuracy'] }, '/metrics/0', /Did you mean "accuracy"/],
  ['an unknown backend', { backend: 'wsam' }, '/backend', /Did you mean "wasm"/],
  ['no workers', { workers: 0 }, '/workers', /integer from 1 to 256/],
  ['a split of 1', { validationSplit: 1 }, '/validationSplit', />= 0 and < 1/],
  ['a limit of 0', { limit: 0 }, '/limit', /integer from 1/],
  ['an empty name', { name: '' }, '/name', /1 to 120 characters/],
  ['shuffle as text', { shuffle: 'yes' }, '/shuffle', /true or false/],
  [
    'too many trials',
    { seeds: Array.from({ length: 1000 }, (_, i) => i), learningRates: Array.from({ length: 11 }, (_, i) => i / 10) },
    '',
    /at most 10000 trials.*11000 trials/,
  ],
])('%s is refused', (_, file, pointer, message) => {
  const error = refused(file);
  expect(error.message).toMatch(message);
  expect(error.pointer ?? '').toBe(pointer);
  expect(error.message).not.toMatch(/undefined|\[object/);
});

test('trials are optimizers × learning rates × seeds, in this order', () => {
  const plans = planTrials(
    resolveExperiment({ optimizers: ['sgd', 'adam'], learningRates: [0.1, 0.01], seeds: [3, 1] }),
  );
  expect(plans.map(({ index, label, seed }) => `${index} ${label} ${seed}`)).toEqual([
    '0 SGD 0.1 3',
    '1 SGD 0.1 1',
    '2 SGD 0.01 3',
    '3 SGD 0.01 1',
    '4 Adam 0.1 3',
    '5 Adam 0.1 1',
    '6 Adam 0.01 3',
    '7 Adam 0.01 1',
  ]);
});
