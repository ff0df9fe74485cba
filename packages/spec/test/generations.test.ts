import { describe, expect, it } from 'vitest';
import {
  ConfigError,
  type DescentError,
  type OptimizerReading,
  type ReadOptimizerOptions,
  readOptimizerConfig,
  UnknownNameError,
  UnsupportedError,
} from '../src/index.js';

const keras2 = {
  weight_decay: null,
  clipnorm: null,
  global_clipnorm: null,
  clipvalue: null,
  use_ema: false,
  ema_momentum: 0.99,
  ema_overwrite_frequency: null,
  jit_compile: true,
  is_legacy_optimizer: false,
};
const sgd = { class_name: 'SGD', config: { learning_rate: 0.5 } };

type Row = [
  title: string,
  input: unknown,
  expected: Partial<OptimizerReading> & { has?: Record<string, unknown>; note?: RegExp },
];

const rows: Row[] = [
  [
    'nothing telling: Keras 3',
    { class_name: 'RMSprop', config: { rho: 0.8 } },
    { generation: 'keras-3', has: { rho: 0.8 } },
  ],
  [
    'Keras 2.15',
    {
      module: 'keras.optimizers',
      class_name: 'RMSprop',
      config: {
        name: 'RMSprop',
        ...keras2,
        learning_rate: 0.25,
        rho: 0.9,
        momentum: 0,
        epsilon: 1e-7,
        centered: false,
      },
      registered_name: null,
    },
    { generation: 'keras-2', has: { name: 'RMSprop', learning_rate: 0.25 } },
  ],
  [
    'Keras 2.15 with a moving average',
    { class_name: 'Adam', config: { ...keras2, use_ema: true } },
    { generation: 'keras-2', variant: 'keras-2', arithmetic: { emaFromStart: true }, note: /first weights/ },
  ],
  [
    'the old RMSprop',
    {
      class_name: 'RMSprop',
      config: {
        name: 'RMSprop',
        learning_rate: 0.001,
        decay: 0,
        rho: 0.9,
        momentum: 0,
        epsilon: 1e-7,
        centered: false,
      },
    },
    {
      generation: 'keras-2-legacy',
      variant: 'keras-2-legacy',
      arithmetic: { epsilonOutsideRoot: true },
      note: /not inside it/,
    },
  ],
  [
    'the old RMSprop with momentum',
    { class_name: 'RMSprop', config: { learning_rate: 0.5, decay: 0, momentum: 0.5 } },
    { generation: 'keras-2-legacy', has: { momentum: 0.5 } },
  ],
  [
    'the old Adagrad',
    { module: 'keras.optimizers.legacy', class_name: 'Adagrad', config: { learning_rate: 0.5 } },
    { variant: 'keras-2-legacy', arithmetic: { epsilonOutsideRoot: true } },
  ],
  [
    'decay',
    { class_name: 'Adam', config: { learning_rate: 0.5, decay: 0.01 } },
    { variant: 'keras-2-legacy', arithmetic: { decay: 0.01 }, note: /1 \+ 0.01 \* iterations/ },
  ],
  [
    'decay beside keys of Keras 3',
    { class_name: 'Adam', config: { decay: 0.01, loss_scale_factor: null } },
    { generation: 'keras-3', note: /ignored, as Keras 3/ },
  ],
  [
    'decay of a class that no old Keras had',
    { class_name: 'Lion', config: { decay: 0.01 } },
    { generation: 'keras-3', note: /ignored/ },
  ],
  [
    'is_legacy_optimizer: true',
    { class_name: 'Adagrad', config: { is_legacy_optimizer: true } },
    { arithmetic: { epsilonOutsideRoot: true } },
  ],
  [
    'lr',
    { class_name: 'SGD', config: { lr: 0.5, momentum: 0.25 } },
    { generation: 'keras-2-legacy', has: { learning_rate: 0.5, momentum: 0.25 }, note: /lr is read/ },
  ],
  [
    'the old Nadam',
    { class_name: 'Nadam', config: { learning_rate: 0.5, decay: 0.01 } },
    { variant: 'keras-2-legacy', arithmetic: { momentumDecay: 0.004 } },
  ],
  [
    'the old Nadam, schedule_decay',
    { class_name: 'Nadam', config: { learning_rate: 0.5, schedule_decay: 0.01 } },
    { arithmetic: { momentumDecay: 0.01 } },
  ],
  [
    'an epsilon of 0 in old Keras',
    { class_name: 'Adam', config: { epsilon: 0, decay: 0 } },
    { has: { epsilon: 1e-7 }, note: /epsilon/ },
  ],
  [
    'ExperimentalAdam',
    { class_name: 'ExperimentalAdam', config: { name: 'x', learning_rate: 0.5 } },
    { className: 'Adam', generation: 'keras-2', has: { name: 'x' } },
  ],
  [
    'a nested schedule without module',
    {
      class_name: 'SGD',
      config: {
        learning_rate: {
          class_name: 'InverseTimeDecay',
          config: { initial_learning_rate: 0.5, decay_steps: 10, decay_rate: 1, name: null },
        },
      },
    },
    {
      has: {
        learning_rate: {
          module: 'keras.optimizers.schedules',
          class_name: 'InverseTimeDecay',
          config: {
            initial_learning_rate: 0.5,
            decay_steps: 10,
            decay_rate: 1,
            staircase: false,
            name: 'InverseTimeDecay',
          },
          registered_name: null,
        },
      },
    },
  ],
  [
    'Muon before rms_rate',
    { class_name: 'Muon', config: { adam_lr_ratio: 0.1 } },
    { has: { rms_rate: 0.2, adam_lr_ratio: 0.1 }, note: /rms_rate/ },
  ],
  [
    'tfjs Adam',
    { class_name: 'Adam', config: { learningRate: 0.5, beta1: 0.8, beta2: 0.9, epsilon: 1e-8 } },
    {
      generation: 'tfjs',
      has: { learning_rate: 0.5, beta_1: 0.8, beta_2: 0.9, epsilon: 1e-8 },
      note: /bias-corrected/,
    },
  ],
  [
    'tfjs RMSProp',
    { className: 'RMSProp', config: { learningRate: 0.5, decay: 0.8, momentum: 0, epsilon: null, centered: false } },
    { className: 'RMSprop', generation: 'tfjs', has: { rho: 0.8, epsilon: 1e-7 }, note: /rho/ },
  ],
  [
    'tfjs RMSProp in the snake case of model.json',
    { class_name: 'RMSProp', config: { learning_rate: 0.5, decay: 0.8, momentum: 0.5, epsilon: 1e-7, centered: true } },
    { generation: 'tfjs', has: { rho: 0.8, momentum: 0.5, centered: true }, note: /subtracts epsilon/ },
  ],
  [
    'tfjs Momentum',
    { class_name: 'Momentum', config: { learningRate: 0.5, momentum: 0.9, useNesterov: true } },
    { className: 'SGD', has: { momentum: 0.9, nesterov: true } },
  ],
  [
    'tfjs Adagrad',
    { class_name: 'Adagrad', config: { learningRate: 0.5, initialAccumulatorValue: 0.2 } },
    { generation: 'tfjs', has: { initial_accumulator_value: 0.2 } },
  ],
  [
    'tfjs Adamax with decay',
    { class_name: 'Adamax', config: { learningRate: 0.5, beta1: 0.9, beta2: 0.999, epsilon: 1e-7, decay: 0.5 } },
    { variant: 'tfjs', arithmetic: { decay: 0.5 } },
  ],
];

const wrapped: Row[] = [
  [
    'LossScaleOptimizer of Keras 3',
    { class_name: 'LossScaleOptimizer', config: { inner_optimizer: { module: 'keras.optimizers', ...sgd } } },
    { generation: 'keras-3', has: { initial_scale: 32768, dynamic_growth_steps: 2000, name: 'loss_scale_optimizer' } },
  ],
  [
    'LossScaleOptimizer of Keras 2',
    {
      class_name: 'LossScaleOptimizer',
      config: { inner_optimizer: sgd, dynamic: true, initial_scale: 64, dynamic_growth_steps: 10 },
    },
    {
      generation: 'keras-2-legacy',
      variant: 'keras-2-legacy',
      arithmetic: { boundedLossScale: true },
      has: { initial_scale: 64, dynamic_growth_steps: 10 },
    },
  ],
  [
    'LossScaleOptimizerV3',
    {
      class_name: 'LossScaleOptimizerV3',
      config: {
        inner_optimizer: { class_name: 'Adagrad', config: { ...keras2 } },
        dynamic: true,
        initial_scale: 64,
        dynamic_growth_steps: 10,
      },
    },
    { className: 'LossScaleOptimizer', variant: 'keras-2', arithmetic: { boundedLossScale: true } },
  ],
  [
    'LossScaleOptimizerV1',
    {
      class_name: 'LossScaleOptimizerV1',
      config: { inner_optimizer: sgd, dynamic: true, initial_scale: null, dynamic_growth_steps: null },
    },
    {
      className: 'LossScaleOptimizer',
      variant: 'keras-2-legacy',
      arithmetic: { boundedLossScale: true },
      has: { initial_scale: 32768, dynamic_growth_steps: 2000 },
    },
  ],
  [
    'TensorFlow 2.3, dynamic',
    {
      class_name: 'LossScaleOptimizer',
      config: {
        optimizer: sgd,
        loss_scale: {
          class_name: 'DynamicLossScale',
          config: { initial_loss_scale: 16, increment_period: 3, multiplier: 2 },
        },
      },
    },
    {
      className: 'LossScaleOptimizer',
      arithmetic: { boundedLossScale: true },
      has: { initial_scale: 16, dynamic_growth_steps: 3 },
    },
  ],
  [
    'TensorFlow 2.3, fixed',
    {
      class_name: 'LossScaleOptimizer',
      config: { optimizer: sgd, loss_scale: { class_name: 'FixedLossScale', config: { loss_scale_value: 128 } } },
    },
    { className: 'SGD', has: { loss_scale_factor: 128, learning_rate: 0.5 }, note: /fixed loss scale/ },
  ],
  [
    'Keras 2, fixed',
    {
      class_name: 'LossScaleOptimizer',
      config: { inner_optimizer: sgd, dynamic: false, initial_scale: 128, dynamic_growth_steps: null },
    },
    { className: 'SGD', has: { loss_scale_factor: 128 } },
  ],
];

describe.each([...rows, ...wrapped])('%s', (_, input, { has, note, ...expected }) => {
  const reading = readOptimizerConfig(input);

  it('is read', () => {
    expect(reading).toMatchObject(expected);
    expect(reading.config).toMatchObject(has ?? {});
    if (!('arithmetic' in expected)) expect(reading).not.toHaveProperty('variant');
    if (note !== undefined) expect(reading.notes.join('\n')).toMatch(note);
  });

  it("keeps Keras 3's arithmetic if asked to, and says so", () => {
    const today = readOptimizerConfig(input, { arithmetic: 'keras-3' });
    expect(today.config).toEqual(reading.config);
    expect(today).not.toHaveProperty('arithmetic');
    for (const key of Object.keys(reading.arithmetic ?? {})) expect(today.notes.join()).toContain(`${key} `);
  });
});

it('tells the inner optimizer of a wrapper by the wrapper', () => {
  const rmsprop = { class_name: 'RMSprop', config: { learning_rate: 0.5 } };
  const old = readOptimizerConfig({
    class_name: 'LossScaleOptimizer',
    config: { inner_optimizer: rmsprop, dynamic: true },
  });
  expect(old.inner?.arithmetic).toEqual({ epsilonOutsideRoot: true });
  const current = readOptimizerConfig({ class_name: 'LossScaleOptimizer', config: { inner_optimizer: rmsprop } });
  expect(current.inner).not.toHaveProperty('arithmetic');
});

const refused: [
  title: string,
  input: unknown,
  error: new (...args: never[]) => DescentError,
  message: RegExp,
  options?: ReadOptimizerOptions,
][] = [
  [
    'an unknown key',
    { class_name: 'RMSprop', config: { rhoo: 1 } },
    UnknownNameError,
    /key of RMSprop at \/config: "rhoo". Did you mean "rho"/,
  ],
  [
    'a number that is none',
    { class_name: 'RMSprop', config: { rho: 'x' } },
    ConfigError,
    /^RMSprop at \/config\/rho: must be a number\. Received: "x"\./,
  ],
  [
    'a number that is none, in another place',
    { class_name: 'RMSprop', config: { rho: 'x' } },
    ConfigError,
    /^RMSprop at \/optimizers\/0\/config\/rho:/,
    { pointer: '/optimizers/0' },
  ],
  [
    "tfjs's key",
    { class_name: 'Adam', config: { learningRate: 0.5, beta1: 'x' } },
    ConfigError,
    /at \/config\/beta1: must be a number\. Received: "x"/,
  ],
  [
    'a schedule deep inside',
    {
      class_name: 'LossScaleOptimizer',
      config: {
        inner_optimizer: {
          class_name: 'SGD',
          config: {
            learning_rate: { class_name: 'CosineDecay', config: { initial_learning_rate: 1, decay_steps: 0 } },
          },
        },
      },
    },
    ConfigError,
    /^CosineDecay at \/config\/inner_optimizer\/config\/learning_rate\/config\/decay_steps: must be a number > 0\. Received: 0/,
  ],
  [
    'an optimizer in a map',
    {
      class_name: 'MultiOptimizer',
      config: {
        optimizer_map: {
          class_name: 'OptimizerMap',
          config: { default_optimizer: sgd, optimizer_map: { 'a/b': { class_name: 'SDG' } } },
        },
      },
    },
    UnknownNameError,
    /at \/config\/optimizer_map\/config\/optimizer_map\/a~1b\/class_name: "SDG". Did you mean "SGD"/,
  ],
  [
    'a map in a map',
    {
      class_name: 'MultiOptimizer',
      config: {
        optimizer_map: {
          class_name: 'OptimizerMap',
          config: {
            default_optimizer: {
              class_name: 'MultiOptimizer',
              config: {
                optimizer_map: { class_name: 'OptimizerMap', config: { default_optimizer: sgd, optimizer_map: {} } },
              },
            },
            optimizer_map: {},
          },
        },
      },
    },
    ConfigError,
    /cannot be inside a MultiOptimizer/,
  ],
  [
    'two ways of clipping',
    { class_name: 'Adam', config: { clipnorm: 1, clipvalue: 2 } },
    ConfigError,
    /only one can be set/,
  ],
  [
    'decay with is_legacy_optimizer: false',
    { class_name: 'Adam', config: { ...keras2, decay: 0.1 } },
    UnsupportedError,
    /refuse decay/,
  ],
  [
    'lr with is_legacy_optimizer: false',
    { class_name: 'Adam', config: { ...keras2, lr: 0.1 } },
    ConfigError,
    /\/config\/lr/,
  ],
  [
    'two ways of clipping in old Keras',
    { class_name: 'Adam', config: { decay: 0, clipnorm: 1, clipvalue: 2 } },
    UnsupportedError,
    /one after the other/,
  ],
  [
    'another multiplier',
    {
      class_name: 'LossScaleOptimizer',
      config: { optimizer: sgd, loss_scale: { class_name: 'DynamicLossScale', config: { multiplier: 4 } } },
    },
    UnsupportedError,
    /multiplier of 2/,
  ],
  [
    'an old Nadam with a schedule',
    {
      class_name: 'Nadam',
      config: {
        decay: 0,
        learning_rate: { class_name: 'CosineDecay', config: { initial_learning_rate: 1, decay_steps: 5 } },
      },
    },
    ConfigError,
    /takes no schedule/,
  ],
  ['tfjs without a rate', { class_name: 'Adam', config: { beta1: 0.9 } }, ConfigError, /learningRate: is needed/],
  [
    'a name of another generation',
    { class_name: 'Muon' },
    UnknownNameError,
    /Unknown optimizer/,
    { generation: 'keras-2' },
  ],
  ["tfjs's Momentum by name", 'momentum', UnknownNameError, /Unknown optimizer/],
  [
    'an inner optimizer by name',
    { class_name: 'LossScaleOptimizer', config: { inner_optimizer: 'sgd' } },
    ConfigError,
    /must be a serialized optimizer/,
  ],
  [
    "a class of one's own that was not passed in",
    { module: null, class_name: 'Mine', config: {} },
    ConfigError,
    /Pass Mine in customObjects/,
  ],
  ['a number', 5, ConfigError, /must be a name or an object/],
  ['null', null, ConfigError, /must be a name or an object/],
  [
    'a piecewise schedule with too few values',
    {
      class_name: 'SGD',
      config: { learning_rate: { class_name: 'PiecewiseConstantDecay', config: { boundaries: [1, 2], values: [1] } } },
    },
    ConfigError,
    /one item more than boundaries/,
  ],
];

it.each(refused)('refuses %s', (_, input, error, message, options) => {
  expect(() => readOptimizerConfig(input, options)).toThrow(error);
  expect(() => readOptimizerConfig(input, options)).toThrow(message);
});

describe("a class of one's own", () => {
  const envelope = {
    module: 'pkg',
    class_name: 'Mine',
    config: { anything: [1, { goes: true }] },
    registered_name: 'pkg>Mine',
  };

  it.each(['pkg>Mine', 'Mine'])('is found by %s', (name) => {
    const reading = readOptimizerConfig(envelope, { customObjects: { [name]: class {} } });
    expect(reading).toMatchObject({ className: 'Mine', custom: name, config: envelope.config });
  });

  it("wins over Keras's of the same name, as in Keras", () => {
    const reading = readOptimizerConfig(
      { class_name: 'Adam', config: { mine: 1 } },
      { customObjects: { Adam: class {} } },
    );
    expect(reading).toMatchObject({ custom: 'Adam', config: { mine: 1 } });
  });

  it('is suggested when nearly named', () => {
    expect(() => readOptimizerConfig('Mime', { customObjects: { Mine: class {} } })).toThrow(/"Mine"/);
  });
});
