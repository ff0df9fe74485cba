import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { getRandomState } from '@descent/random';
import { DescentError } from '@descent/spec';
import { readDocument } from '@descent/spec/validate';
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
const cosine = {
  module: 'keras.optimizers.schedules',
  class_name: 'CosineDecay',
  config: { initial_learning_rate: 0.1, decay_steps: 100 },
  registered_name: null,
};
const dense = { class_name: 'Dense', config: { units: 10 } };
const input = (shape: unknown[]) => ({ class_name: 'InputLayer', config: { batch_shape: [null, ...shape] } });
const sequential = (...layers: unknown[]) => ({ class_name: 'Sequential', config: { name: 'net', layers } });
const stopping = (config: object) => ({ class_name: 'EarlyStopping', config });

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
  ['no model', { model: 5 }, '/model', /\{ units \}, \{ file \} or the Keras config of a model/],
  ['a layer for a model', { model: dense }, '/model/class_name', /"Sequential" or "Functional"/],
  ['a model without config', { model: { class_name: 'Sequential' } }, '/model', /has no "config"/],
  ['a model without layers', { model: sequential() }, '/model/config/layers', /at least one layer/],
  [
    'an unknown layer',
    { model: sequential(dense, { class_name: 'Dence', config: {} }) },
    '/model/config/layers/1/class_name',
    /"Dence".*Did you mean "Dense"/,
  ],
  [
    'an unknown layer deep inside',
    { model: sequential(sequential({ class_name: 'Conv2d', config: {} })) },
    '/model/config/layers/0/config/layers/0/class_name',
    /Did you mean "Conv2D"/,
  ],
  [
    'a layer option of the wrong kind',
    { model: sequential({ class_name: 'Dense', config: { units: 'ten' } }) },
    '/model/config/layers/0/units',
    /units/,
  ],
  [
    'a model of two inputs',
    {
      model: {
        class_name: 'Functional',
        config: {
          layers: [input([2])],
          input_layers: [
            ['a', 0, 0],
            ['b', 0, 0],
          ],
        },
      },
    },
    '/model',
    /one input is needed.*has 2: a, b/,
  ],
  ['a list for a grid', { grid: [1] }, '/grid', /must be an object: a list of values for each option/],
  ['an option without values', { grid: { momentum: [] } }, '/grid/momentum', /1 to 1000 different values/],
  ['a value alone', { grid: { momentum: 0.9 } }, '/grid/momentum', /1 to 1000 different values/],
  ['a value twice', { grid: { momentum: [0.9, 0.9] } }, '/grid/momentum', /different/],
  ['an option that the optimizer lacks', { grid: { momentun: [0.9] } }, '/grid/momentun', /Did you mean "momentum"/],
  ['a value of the wrong kind', { grid: { momentum: [0, 'much'] } }, '/grid/momentum', /Received: "much"/],
  [
    'rates in the grid beside others',
    { grid: { learning_rate: [0.1] }, learningRates: [0.2] },
    '/grid/learning_rate',
    /must not be in the grid beside learningRates/,
  ],
  ['an unknown callback', { callbacks: ['EarlyStoping'] }, '/callbacks/0', /Did you mean "EarlyStopping"/],
  [
    'an unknown option of a callback',
    { callbacks: [stopping({ patence: 1 })] },
    '/callbacks/0/config',
    /option of EarlyStopping.*Did you mean "patience"/,
  ],
  ['a wrong option of a callback', { callbacks: [stopping({ patience: 'x' })] }, '/callbacks/0/patience', /integer/],
  [
    'a callback that writes files',
    { callbacks: [{ class_name: 'CSVLogger', config: { filename: 'a' } }] },
    '/callbacks/0/class_name',
    /no place here.*history\.csv/,
  ],
  [
    'a plateau over a schedule',
    { optimizers: [{ class_name: 'SGD', config: { learning_rate: cosine } }], callbacks: ['ReduceLROnPlateau'] },
    '/callbacks/0',
    /follows a schedule/,
  ],
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

describe('a grid', () => {
  test('gives a trial for each combination of its values, of every optimizer', () => {
    const experiment = resolveExperiment({
      optimizers: ['sgd', 'rmsprop'],
      grid: { weight_decay: [null, 0.01], momentum: [0, 0.9] },
      learningRates: [0.1, 0.01],
    });
    const plans = planTrials(experiment);
    expect(plans.map(({ label }) => label).slice(0, 4)).toEqual([
      'SGD (weight_decay null, momentum 0) 0.1',
      'SGD (weight_decay null, momentum 0) 0.01',
      'SGD (weight_decay null, momentum 0.9) 0.1',
      'SGD (weight_decay null, momentum 0.9) 0.01',
    ]);
    expect(new Set(plans.map(({ label }) => label)).size).toBe(16);
    expect(plans[6]?.optimizer).toMatchObject({ class_name: 'SGD', config: { weight_decay: 0.01, momentum: 0.9 } });
  });

  test('may hold rates and schedules', () => {
    const experiment = resolveExperiment({ optimizers: ['sgd'], grid: { learning_rate: [0.5, cosine] } });
    expect(experiment.learningRates).toBeNull();
    expect(planTrials(experiment)).toMatchObject([
      { label: '0.5', learningRate: 0.5 },
      { label: 'CosineDecay', learningRate: null, optimizer: { config: { learning_rate: cosine } } },
    ]);
  });

  test('resolves to itself', () => {
    const experiment = resolveExperiment({ grid: { momentum: [0, 0.9] }, callbacks: [stopping({ monitor: 'loss' })] });
    expect(resolveExperiment(JSON.parse(JSON.stringify(experiment)))).toEqual(experiment);
  });
});

test('a model is checked without a backend, and without a number drawn', () => {
  const before = getRandomState();
  const model = sequential(input([28, 28, 1]), { class_name: 'Flatten', config: {} }, dense);
  expect(
    resolveExperiment({ model: { ...model, build_config: { input_shape: [null, 28, 28, 1] } } }).model,
  ).toMatchObject(model);
  expect(getRandomState()).toEqual(before);
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
