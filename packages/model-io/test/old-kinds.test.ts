import { useBackend } from '@descent/backend';
import {
  Activation,
  Bidirectional,
  type Config,
  Conv2D,
  Conv2DTranspose,
  Dense,
  DepthwiseConv2D,
  Embedding,
  Flatten,
  GRU,
  Input,
  initializers,
  type KerasTensor,
  type Layer,
  LeakyReLU,
  LSTM,
  PReLU,
  ReLU,
  SeparableConv2D,
  SimpleRNN,
  SpatialDropout2D,
} from '@descent/layers';
import { isRecord } from '@descent/spec';
import { Model, Sequential } from '@descent/trainer';
import { ones, type Tensor, tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeHdf5 } from '../src/hdf5/write.js';
import { loadModel, saveModel } from '../src/index.js';
import { legacyWeights } from '../src/legacy/legacy-layers.js';
import { valuesOf } from './weight-values.js';

beforeAll(() => useBackend('cpu'));

type Entry = Config & { class_name: string; config: Config };

interface Old {
  readonly version?: string;
  readonly training?: Config;
  /** Makes the layers' entries what Keras 2 wrote. */
  readonly change: (layers: Entry[]) => void;
}

/** A model as Keras 2 would have saved it. */
async function oldFile(model: Model, { version = '2.4.0', training, change }: Old): Promise<Uint8Array> {
  const envelope = JSON.parse(JSON.stringify(model)) as Entry & { config: { layers: Entry[] } };
  for (const layer of envelope.config.layers) {
    if ('dtype' in layer.config) layer.config.dtype = 'float32';
    if (!('batch_shape' in layer.config)) continue;
    const { batch_shape, name } = layer.config;
    layer.config = { batch_input_shape: batch_shape, dtype: 'float32', sparse: false, ragged: false, name };
  }
  change(envelope.config.layers);
  const names = envelope.config.layers.map(({ config }) => String(config.name));
  const layers = 'graph' in model && model.layers.length === names.length ? model.layers : [null, ...model.layers];
  return writeHdf5((file) => {
    file.attribute('', 'keras_version', version);
    file.attribute('', 'model_config', JSON.stringify({ class_name: envelope.class_name, config: envelope.config }));
    if (training !== undefined) file.attribute('', 'training_config', JSON.stringify(training));
    file.group('model_weights');
    file.attribute('model_weights', 'layer_names', names);
    for (const [i, name] of names.entries()) {
      const group = `model_weights/${name}`;
      const weights = layers[i] === null ? [] : legacyWeights(layers[i] as Layer);
      for (const part of group.split('/').map((_, end, parts) => parts.slice(0, end + 1).join('/'))) file.group(part);
      file.attribute(
        group,
        'weight_names',
        weights.map((_, w) => `w${w}:0`),
      );
      for (const [w, weight] of weights.entries()) file.dataset(`${group}/w${w}:0`, valuesOf(weight));
    }
  });
}

async function expectSame(model: Model, old: Old, x: Tensor | Tensor[]): Promise<Model> {
  const loaded = await loadModel(await oldFile(model, old), { onWarning: (warning) => expect.fail(warning) });
  const again = await loadModel(await saveModel(loaded));
  const wanted = [model.apply<Tensor | Tensor[]>(x)].flat();
  for (const one of [loaded, again]) {
    const received = [one.apply<Tensor | Tensor[]>(x)].flat();
    for (const [i, output] of wanted.entries()) expect(received[i]!.dataSync()).toEqual(output.dataSync());
  }
  again.dispose();
  return loaded;
}

const vector = () => tensor([0.1, -0.4, 0.3, 0.9, -0.2, 0.5], [2, 3]);
const image = () =>
  tensor(
    Array.from({ length: 72 }, (_, i) => Math.sin(i)),
    [1, 6, 6, 2],
  );
const sequence = () =>
  tensor(
    Array.from({ length: 24 }, (_, i) => Math.cos(i)),
    [2, 4, 3],
  );
const small = (layer: Layer) => new Sequential([Input({ shape: [3] }), layer]);
const configOf = (layers: Entry[], className: string) =>
  layers.find(({ class_name }) => class_name === className)!.config;

describe('initializers with a dtype, as tf.keras 1.13 to 2.1 wrote them', () => {
  const classes = Object.keys(initializers).filter(
    (name) => /^[A-Z]/.test(name) && name !== 'Initializer' && name !== 'RandomInitializer',
  );
  it('are all there', () => expect(classes.length).toBeGreaterThan(14));
  it.each(classes)('%s', async (className) => {
    const model = small(new Dense({ units: 3 }));
    const change = (layers: Entry[]) => {
      const config = configOf(layers, 'Dense');
      const own = className === 'Constant' ? { value: 0.5 } : {};
      config.kernel_initializer = { class_name: className, config: { ...own, dtype: 'float32' } };
      config.bias_initializer = { class_name: 'Zeros', config: { dtype: 'float32' } };
    };
    for (const one of [model, await expectSame(model, { version: '2.2.4-tf', change }, vector())]) one.dispose();
  });
});

const KEYS: [name: string, layer: () => Layer, x: () => Tensor, keys: Config][] = [
  ['Conv2DTranspose', () => new Conv2DTranspose({ filters: 2, kernelSize: 2 }), image, { groups: 1 }],
  [
    'SeparableConv2D',
    () => new SeparableConv2D({ filters: 2, kernelSize: 2 }),
    image,
    {
      groups: 1,
      kernel_initializer: { class_name: 'GlorotUniform', config: {} },
      kernel_regularizer: null,
      kernel_constraint: null,
    },
  ],
  [
    'DepthwiseConv2D',
    () => new DepthwiseConv2D({ kernelSize: 2 }),
    image,
    { groups: 1, filters: null, kernel_initializer: { class_name: 'Zeros', config: {} } },
  ],
  ['Conv2D', () => new Conv2D({ filters: 2, kernelSize: 2 }), image, { groups: 1, anything_that_is_not_set: null }],
  ['SpatialDropout2D', () => new SpatialDropout2D({ rate: 0.5 }), image, { noise_shape: [1, 1, 1, 2] }],
  ['LSTM', () => new LSTM({ units: 2 }), sequence, { time_major: false, implementation: 2, use_cudnn: 'auto' }],
  ['GRU', () => new GRU({ units: 2 }), sequence, { time_major: false, implementation: 1 }],
  ['ReLU', () => new ReLU({ maxValue: 6 }), vector, { max_value: { type: 'ndarray', value: 6 } }],
  [
    'LeakyReLU',
    () => new LeakyReLU({ negativeSlope: 0.25 }),
    vector,
    { negative_slope: undefined, alpha: { type: 'ndarray', value: 0.25 } },
  ],
  ['Dense', () => new Dense({ units: 2 }), vector, { dynamic: true, units: { type: 'ndarray', value: 2 } }],
];

it.each(KEYS)('%s with keys that change nothing', async (className, layer, x, keys) => {
  const given = x();
  const model = new Sequential([Input({ shape: given.shape.slice(1) }), layer()]);
  model.build([null, ...given.shape.slice(1)]);
  const change = (layers: Entry[]) => Object.assign(configOf(layers, className), keys);
  for (const one of [model, await expectSame(model, { change }, given)]) one.dispose();
});

it('ThresholdedReLU is a ReLU with a threshold', async () => {
  const model = small(new ReLU({ threshold: 0.3 }));
  const change = (layers: Entry[]) => {
    const layer = layers.find(({ class_name }) => class_name === 'ReLU')!;
    layer.class_name = 'ThresholdedReLU';
    layer.config = { name: layer.config.name, trainable: true, dtype: 'float32', theta: 0.3 };
  };
  const loaded = await expectSame(model, { change }, vector());
  expect([...loaded.apply<Tensor>(vector()).dataSync()].filter((y) => y !== 0)).toHaveLength(2);
  for (const one of [model, loaded]) one.dispose();
});

it.each([
  ['Conv2DTranspose', { groups: 2 }],
  ['LSTM', { time_major: true }],
] as const)('%s with a key that changes its results is refused', async (className, keys) => {
  const [, layer, x] = KEYS.find(([name]) => name === className)!;
  const model = new Sequential([Input({ shape: x().shape.slice(1) }), layer()]);
  const change = (layers: Entry[]) => Object.assign(configOf(layers, className), keys);
  await expect(loadModel(await oldFile(model, { change }))).rejects.toThrow(Object.keys(keys)[0]);
  model.dispose();
});

describe('a layer as activation', () => {
  it.each([
    ['LeakyReLU', () => new LeakyReLU({ negativeSlope: 0.2 })],
    ['ReLU', () => new ReLU({ maxValue: 0.3 })],
    ['PReLU', () => new PReLU()],
  ] as const)('%s, live and from files', async (className, make) => {
    const activation = make();
    const model = small(new Dense({ units: 3, activation }));
    const alpha = activation.weights[0];
    if (alpha !== undefined) alpha.variable.assign(tensor([0.5, 0.25, 0.125]));
    const change = (layers: Entry[]) => {
      const { activation: written } = configOf(layers, 'Dense') as { activation: Entry };
      expect(written.class_name).toBe(className);
      written.config.dtype = 'float32';
      if ('negative_slope' in written.config && className === 'LeakyReLU') {
        written.config.alpha = written.config.negative_slope;
        delete written.config.negative_slope;
      }
    };
    const old = await expectSame(model, { change }, vector());
    expect(old.trainableWeights).toHaveLength(className === 'PReLU' ? 3 : 2);
    for (const one of [model, old]) one.dispose();
  });

  it.each([
    ['Conv2D', () => new Conv2D({ filters: 2, kernelSize: 2, activation: new PReLU({ sharedAxes: [1, 2] }) }), image],
    ['Activation', () => new Activation({ activation: new LeakyReLU() }), vector],
    ['LSTM', () => new LSTM({ units: 2, activation: new PReLU() }), sequence],
    ['Bidirectional', () => new Bidirectional({ layer: new GRU({ units: 2, activation: new LeakyReLU() }) }), sequence],
  ] as const)('in %s', async (_, layer, x) => {
    const given = x();
    const model = new Sequential([Input({ shape: given.shape.slice(1) }), layer()]);
    const back = await loadModel(await saveModel(model));
    expect(back.getWeights()).toEqual(model.getWeights());
    expect(back.apply<Tensor>(given).dataSync()).toEqual(model.apply<Tensor>(given).dataSync());
    for (const one of [model, back]) one.dispose();
  });
});

describe('states as further inputs', () => {
  const LAYERS: [string, (options: { returnState?: boolean; returnSequences?: boolean }) => Layer, number][] = [
    ['SimpleRNN', (options) => new SimpleRNN({ units: 2, ...options }), 1],
    ['GRU', (options) => new GRU({ units: 2, ...options }), 1],
    ['LSTM', (options) => new LSTM({ units: 2, ...options }), 2],
    ['Bidirectional', (options) => new Bidirectional({ layer: new LSTM({ units: 2, ...options }) }), 4],
  ];

  it.each(LAYERS)('of %s', async (_, make, states) => {
    const a = Input({ shape: [4, 3], name: 'a' });
    const b = Input({ shape: [4, 3], name: 'b' });
    const [, ...given] = make({ returnState: true }).apply<KerasTensor[]>(a);
    expect(given).toHaveLength(states);
    const decoded = make({ returnSequences: true }).apply<KerasTensor>(b, { initialState: given });
    const model = new Model({ inputs: [a, b], outputs: new Flatten().apply(decoded) });
    const reference = (value: unknown): unknown[] =>
      (value as { config: { keras_history: unknown[] } }).config.keras_history;
    for (const named of [false, true]) {
      const change = (layers: Entry[]) => {
        for (const layer of layers) {
          layer.inbound_nodes = (layer.inbound_nodes as { args: unknown[]; kwargs: Config }[]).map(
            ({ args, kwargs }) => {
              const initial = Object.values(kwargs).flat().filter(isRecord).map(reference);
              const keyword = named && initial.length > 0 ? { initial_state: initial } : {};
              const inputs = [...args.map(reference), ...(named ? [] : initial)];
              return inputs.map((place) => [...place, keyword]);
            },
          );
        }
      };
      (await expectSame(model, { change }, [sequence(), sequence()])).dispose();
    }
    model.dispose();
  });
});

it('names with slashes, in layers, calls, outputs, losses and metrics', async () => {
  const input = Input({ shape: [3], name: 'in_x' });
  const hidden = new Dense({ units: 2, name: 'conv1_conv' }).apply(input);
  const outputs = ['head_one', 'head_two'].map((name) => new Dense({ units: 1, name }).apply(hidden));
  const model = new Model({ inputs: input, outputs });
  const names: Record<string, string> = {
    conv1_conv: 'conv1/conv',
    head_one: 'head/one',
    head_two: 'head/two',
    in_x: 'in/x',
  };
  const change = (layers: Entry[]) => {
    const text = JSON.stringify(layers).replace(/"(\w+)"/g, (whole, name: string) =>
      Object.hasOwn(names, name) ? `"${names[name]}"` : whole,
    );
    layers.splice(0, layers.length, ...(JSON.parse(text) as Entry[]));
  };
  const training = {
    loss: { 'head/one': 'mse', 'head/two': 'logcosh' },
    metrics: { 'head/one': ['kld'] },
    loss_weights: { 'head/one': 2, 'head/two': 1 },
    optimizer_config: { class_name: 'Custom>SGD', config: { learning_rate: 0.1, is_legacy_optimizer: false } },
  };
  const file = await oldFile(model, { change, training });
  const old = await loadModel(file, { onWarning: (warning) => expect.fail(warning) });
  expect(old.layers.map(({ name }) => name)).toEqual(model.layers.map(({ name }) => name));
  const logs = await old.trainOnBatch(vector(), { head_one: ones([2, 1]), head_two: ones([2, 1]) });
  expect(Object.keys(logs).sort()).toContain('head_one_kld');
  for (const one of [model, old]) one.dispose();
});

describe('how a model was compiled', () => {
  const LOSSES = [
    'logcosh',
    'kullback_leibler_divergence',
    'cosine_proximity',
    'cosine',
    'huber_loss',
    'kld',
    'mse',
    'MAPE',
  ];
  const METRICS = ['cosine', 'cosine_proximity', 'kld', 'kullback_leibler_divergence', 'logcosh', 'acc', 'mse'];
  it.each(['2.2.4', '2.3.1', '2.4.0', '2.15.0'])('old names are known, in %s', async (version) => {
    const model = small(new Dense({ units: 3 }));
    for (const [i, loss] of LOSSES.entries()) {
      const training = {
        loss,
        metrics: [METRICS[i % METRICS.length]],
        optimizer_config: { class_name: 'Adam', config: { lr: 0.1, decay: 0 } },
      };
      const file = await oldFile(model, { version, training, change: () => {} });
      const old = await loadModel(file, { onWarning: (warning) => expect.fail(warning) });
      const logs = await old.evaluate(vector(), ones([2, 3]));
      expect(Object.keys(logs)).toHaveLength(2);
      const metric = METRICS[i % METRICS.length]!;
      if (metric.startsWith('cosine')) expect(Object.values(logs)[0]! * Object.values(logs)[1]!).not.toBeNaN();
      old.dispose();
    }
    model.dispose();
  });

  it('the cosine of standalone Keras is a loss, that of tf.keras is not', async () => {
    const model = small(new Dense({ units: 3 }));
    const cosine = async (version: string) => {
      const training = {
        loss: 'mse',
        metrics: ['cosine_proximity'],
        optimizer_config: { class_name: 'SGD', config: {} },
      };
      const old = await loadModel(await oldFile(model, { version, training, change: () => {} }));
      const { cosine_proximity } = await old.evaluate(vector(), ones([2, 3]));
      old.dispose();
      return cosine_proximity!;
    };
    expect(await cosine('2.2.4')).toBeCloseTo(-(await cosine('2.4.0')), 6);
    model.dispose();
  });

  it.each(['auto', 'sum_over_batch_size', 'sum'])('a loss object with reduction %s', async (reduction) => {
    const model = small(new Dense({ units: 3 }));
    const loss = {
      class_name: 'MeanSquaredError',
      config: { reduction, name: 'mean_squared_error', fn: 'mean_squared_error' },
    };
    const old = await loadModel(
      await oldFile(model, {
        training: { loss, optimizer_config: { class_name: 'SGD', config: {} } },
        change: () => {},
      }),
    );
    model.compile({
      loss: {
        class_name: 'MeanSquaredError',
        config: { reduction: reduction === 'sum' ? 'sum' : 'sum_over_batch_size' },
      },
    });
    expect(await old.evaluate(vector(), ones([2, 3]))).toEqual(await model.evaluate(vector(), ones([2, 3])));
    for (const one of [model, old]) one.dispose();
  });
});

it('a Sequential of Keras 2.0 is a list, and begins with a model', async () => {
  const words = tensor([1, 2, 3, 0], [2, 2]);
  const inner = new Sequential([new Embedding({ inputDim: 4, outputDim: 3 }), new Flatten()]);
  inner.build([null, 2]);
  const model = new Sequential([inner, new Dense({ units: 1 })]);
  model.build([null, 2]);
  const entry = (one: Layer, extra: Config = {}): Config => {
    const { class_name, config } = JSON.parse(
      JSON.stringify({ class_name: (one.constructor as { className?: string }).className, config: one.getConfig() }),
    );
    return { class_name, config: { ...config, dtype: 'float32', ...extra } };
  };
  const list = [
    {
      class_name: 'Sequential',
      config: inner.layers.map((one, i) => entry(one, i === 0 ? { batch_input_shape: [null, 2] } : {})),
    },
    entry(model.layers[1]!),
  ];
  const bytes = await writeHdf5((file) => {
    file.attribute('', 'keras_version', '2.0.6');
    file.attribute('', 'model_config', JSON.stringify({ class_name: 'Sequential', config: list }));
    file.group('model_weights');
    file.attribute('model_weights', 'layer_names', ['one', 'two']);
    for (const [i, layer] of model.layers.entries()) {
      const group = `model_weights/${['one', 'two'][i]}`;
      file.group(group);
      file.attribute(
        group,
        'weight_names',
        layer.weights.map((_, w) => `w${w}:0`),
      );
      for (const [w, weight] of layer.weights.entries()) file.dataset(`${group}/w${w}:0`, valuesOf(weight));
    }
  });
  const old = await loadModel(bytes);
  expect(old.apply<Tensor>(words).dataSync()).toEqual(model.apply<Tensor>(words).dataSync());
  for (const one of [model, old]) one.dispose();
});
