import { useBackend } from '@descent/backend';
import { classSpecs, ShapeError } from '@descent/spec';
import { ones, type Tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as layers from '../src/index.js';
import { Input, isKerasTensor, type Layer } from '../src/index.js';
import { layerTable } from '../src/serialization/layer-table.js';

beforeAll(() => useBackend('cpu'));

/** What each class needs besides, and the shape of one sample. */
const cell = () => new layers.SimpleRNNCell({ units: 3 });
const IMAGE = [4, 4, 3];
const STEPS = [4, 3];
const MADE: Readonly<Record<string, readonly [options: () => object, shape?: readonly number[]]>> = {
  Activation: [() => ({ activation: 'relu' })],
  AveragePooling1D: [() => ({ poolSize: 2 }), STEPS],
  AveragePooling2D: [() => ({ poolSize: 2 }), IMAGE],
  Bidirectional: [() => ({ layer: new layers.LSTM({ units: 3 }) }), STEPS],
  Conv1D: [() => ({ filters: 2, kernelSize: 2 }), STEPS],
  Conv2D: [() => ({ filters: 2, kernelSize: 2 }), IMAGE],
  Conv2DTranspose: [() => ({ filters: 2, kernelSize: 2 }), IMAGE],
  Dense: [() => ({ units: 2 })],
  DepthwiseConv2D: [() => ({ kernelSize: 2 }), IMAGE],
  Dropout: [() => ({ rate: 0.5 })],
  Embedding: [() => ({ inputDim: 5, outputDim: 2 })],
  GRU: [() => ({ units: 3 }), STEPS],
  GaussianNoise: [() => ({ stddev: 0.5 })],
  GlobalAveragePooling1D: [() => ({}), STEPS],
  GlobalAveragePooling2D: [() => ({}), IMAGE],
  GlobalMaxPooling1D: [() => ({}), STEPS],
  GlobalMaxPooling2D: [() => ({}), IMAGE],
  GroupNormalization: [() => ({ groups: 1 })],
  LSTM: [() => ({ units: 3 }), STEPS],
  MaxPooling1D: [() => ({}), STEPS],
  MaxPooling2D: [() => ({}), IMAGE],
  Permute: [() => ({ dims: [2, 1] }), STEPS],
  RNN: [() => ({ cell: cell() }), STEPS],
  RepeatVector: [() => ({ n: 2 })],
  Rescaling: [() => ({ scale: 2 })],
  Reshape: [() => ({ targetShape: [3, 1] })],
  SeparableConv2D: [() => ({ filters: 2, kernelSize: 2 }), IMAGE],
  SimpleRNN: [() => ({ units: 3 }), STEPS],
  SpatialDropout2D: [() => ({ rate: 0.5 }), IMAGE],
  TimeDistributed: [() => ({ layer: new layers.Dense({ units: 2 }) }), STEPS],
  UpSampling2D: [() => ({}), IMAGE],
  ZeroPadding2D: [() => ({}), IMAGE],
};

/** Classes that Keras calls on lists. */
const LISTS = new Set([
  ...['Add', 'Average', 'Concatenate', 'Dot', 'Maximum', 'Minimum', 'Multiply', 'Subtract', 'MultiHeadAttention'],
  ...['GRUCell', 'LSTMCell', 'SimpleRNNCell', 'StackedRNNCells', 'Identity', 'InputLayer'],
]);

const single = Object.keys(classSpecs.layers ?? {}).filter((name) => !LISTS.has(name));

describe.each(single)('%s takes one tensor, and no list of one', (name) => {
  const [options, shape = [3]] = MADE[name] ?? [() => ({})];
  const make = () => new (layerTable.get(name) as unknown as new (options: object) => Layer)(options());

  it('in a graph', () => {
    const input = Input({ shape: [...shape] });
    expect(isKerasTensor(make().apply(input))).toBe(true);
    expect(() => make().apply([input])).toThrow(ShapeError);
    expect(() => make().apply([input])).toThrow(/one input.*a list of one.*Give the tensor itself/);
  });

  it('called, and called once built', () => {
    const x = ones([2, ...shape]);
    const layer = make();
    expect(() => layer.apply([x])).toThrow(/a list of one/);
    layer.apply<Tensor>(x);
    expect(() => layer.apply([x])).toThrow(/a list of one/);
  });
});

it('what merges takes a list of one, and Identity gives it back, as in Keras', () => {
  const x = ones([2, 3]);
  const classes = [layers.Add, layers.Average, layers.Concatenate, layers.Maximum, layers.Minimum, layers.Multiply];
  for (const Merging of classes) expect(new Merging().apply<Tensor>([x]).shape).toEqual([2, 3]);
  expect(new layers.Identity().apply<Tensor[]>([x]).map(({ shape }) => shape)).toEqual([[2, 3]]);
  const [output] = new layers.Identity().apply<layers.KerasTensor[]>([Input({ shape: [3] })]);
  expect(output?.shape).toEqual([null, 3]);
});
