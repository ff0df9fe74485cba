import { useBackend } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  Add,
  BatchNormalization,
  Bidirectional,
  Conv2D,
  clearSession,
  Dense,
  Embedding,
  Flatten,
  Input,
  InputLayer,
  type KerasTensor,
  Layer,
  LSTM,
  Masking,
  MultiHeadAttention,
  type Operation,
} from '../src/index.js';

beforeAll(() => useBackend('cpu'));
beforeEach(clearSession);

const operation = (tensor: KerasTensor) => tensor.history?.operation as Operation;

describe('symbolic calls', () => {
  it('record a graph', () => {
    const x = Input({ shape: [4] });
    const shared = new Dense({ units: 3 });
    const [a, b] = [shared.apply(x), shared.apply(x)];
    const sum = new Add().apply<KerasTensor>([a, b]);
    expect([x.shape, a.shape, sum.shape]).toEqual([
      [null, 4],
      [null, 3],
      [null, 3],
    ]);
    expect([x.name, a.name]).toEqual(['keras_tensor', 'keras_tensor_1']);
    expect(operation(x)).toBeInstanceOf(InputLayer);
    expect([a, b].map(({ history }) => history?.nodeIndex)).toEqual([0, 1]);
    expect(shared.inboundNodes).toHaveLength(2);
    expect(shared.outboundNodes.map((node) => node.operation.name)).toEqual(['add', 'add']);
    expect(operation(sum).inboundNodes[0]?.parentNodes.map((node) => node.operation.name)).toEqual(['dense', 'dense']);
    expect(shared.weights.map(({ path }) => path)).toEqual(['dense/kernel', 'dense/bias']);
    expect(shared.input).toBe(x);
    expect(shared.output).toBe(a);
  });

  it('know shapes and dtypes without values', () => {
    const words = Input({ shape: [null], dtype: 'int32' });
    expect(words.dtype).toBe('int32');
    const vectors = new Embedding({ inputDim: 10, outputDim: 4 }).apply<KerasTensor>(words);
    expect([vectors.shape, vectors.dtype]).toEqual([[null, null, 4], 'float32']);
    const read = new Bidirectional({ layer: new LSTM({ units: 3, returnState: true }) }).apply<KerasTensor[]>(vectors);
    expect(read.map(({ shape }) => shape)).toEqual([
      [null, 6],
      [null, 3],
      [null, 3],
      [null, 3],
      [null, 3],
    ]);
    const image = new Conv2D({ filters: 2, kernelSize: 3 }).apply<KerasTensor>(Input({ shape: [8, null, 1] }));
    expect(image.shape).toEqual([null, 6, null, 2]);
    expect(new Flatten().apply<KerasTensor>(words).dtype).toBe('int32');
  });

  it('find the shape of a custom layer by calling it', () => {
    class Outer extends Layer {
      static readonly className = 'Outer';
      override call(x: tf.Tensor): tf.Tensor {
        return tf.matMul(tf.expandDims(x, 2) as tf.Tensor3D, tf.expandDims(x, 1) as tf.Tensor3D);
      }
    }
    const before = tf.memory().numTensors;
    expect(new Outer().apply(Input({ shape: [5] })).shape).toEqual([null, 5, 5]);
    expect(tf.memory().numTensors).toBe(before);
  });

  it('take further arguments', () => {
    const x = Input({ shape: [5, 4] });
    const states = [Input({ shape: [3] }), Input({ shape: [3] })];
    const y = new LSTM({ units: 3 }).apply(x, { initialState: states });
    expect(operation(y).inboundNodes[0]?.inputTensors).toEqual([x, ...states]);
    const attention = new MultiHeadAttention({ numHeads: 2, keyDim: 3 });
    const [output, scores] = attention.apply<KerasTensor[]>([x, x], { returnAttentionScores: true });
    expect([output?.shape, scores?.shape]).toEqual([
      [null, 5, 4],
      [null, 2, 5, 5],
    ]);
  });

  it('refuse what does not fit', () => {
    const layer = new Dense({ units: 1, name: 'd' });
    layer.build([null, 3]);
    expect(() => layer.apply(Input({ shape: [4] }))).toThrow(/Layer "d" \(Dense\): expected axis -1 of size 3/);
    expect(() => Input({} as never)).toThrow(/InputLayer at \/shape: must be given/);
    expect(() => new Dense({ units: 1, name: 'e' }).output).toThrow(/"e" has not been applied to a symbolic tensor/);
    expect(() => new Add().apply([Input({ shape: [3] }), Input({ shape: [4] })])).toThrow(/whose shapes broadcast/);
  });
});

describe('masks', () => {
  it('travel through layers that know them, and have gradients pass by', () => {
    const dense = new Dense({ units: 2, kernelInitializer: 'ones' });
    const masking = new Masking();
    const lstm = new LSTM({ units: 2 });
    const x = tf.tensor3d([[[1], [0], [2]]]);
    const run = () => lstm.apply<tf.Tensor>(masking.apply<tf.Tensor>(dense.apply<tf.Tensor>(x)));
    run();
    const { grads } = tf.variableGrads(
      () => tf.sum(run()) as tf.Scalar,
      [...dense.weights, ...lstm.weights].map(({ variable }) => variable),
    );
    expect(Object.values(grads).every((gradient) => gradient.dataSync().every(Number.isFinite))).toBe(true);
    expect(Object.keys(grads)).toHaveLength(5);
  });
});

describe('state', () => {
  it('of a stateful recurrent layer lasts from batch to batch', () => {
    const x = tf.ones([2, 3, 1]);
    const layer = new LSTM({ units: 2, stateful: true });
    const read = () => Array.from(layer.apply<tf.Tensor>(x).dataSync());
    const first = read();
    expect(read()).not.toEqual(first);
    layer.resetState();
    expect(read()).toEqual(first);
    expect(() => new LSTM({ units: 2, stateful: true }).build([null, 3, 1])).toThrow(/known batch size/);
    const before = tf.memory().numTensors;
    layer.dispose();
    expect(tf.memory().numTensors).toBe(before - 5);
  });

  it('of batch normalization moves in training only', () => {
    const layer = new BatchNormalization({ momentum: 0.5 });
    const x = tf.tensor2d([[1], [3]]);
    layer.apply(x);
    const read = () => [layer.movingMean, layer.movingVariance].map((weight) => weight.dataSync()[0]);
    expect(read()).toEqual([0, 1]);
    layer.apply(x, { training: true });
    expect(read()).toEqual([1, 1]);
    layer.trainable = false;
    layer.apply(x, { training: true });
    expect(read()).toEqual([1, 1]);
  });
});
