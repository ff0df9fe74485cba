import { compileProgram, runProgram } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import { beforeEach, expect, it } from 'vitest';
import { kernelCounts, resetKernelCounts } from '../src/index.js';
import { expectSame, given, make, on, size, values } from './differential.js';

beforeEach(resetKernelCounts);

const descend = compileProgram('descend', (e) => ({
  write: { w: e.sub(e.tensor('w'), e.mul(e.tensor('g'), e.uniform('learningRate'))) },
}));

/** Weights of a small network with every kind of layer that the kernels train. */
const SHAPES = {
  conv: [3, 3, 1, 4],
  convBias: [4],
  depthwise: [3, 3, 4, 2],
  pointwise: [1, 1, 8, 6],
  embedding: [10, 6],
  dense: [60, 10],
  denseBias: [10],
} as const;

type Weights = Record<keyof typeof SHAPES, tf.Variable>;

function makeWeights(): Weights {
  const entries = Object.entries(SHAPES).map(([name, shape], i) => {
    const scaled = values(size(shape), i + 1).map((v) => v * 0.5);
    return [name, tf.tidy(() => tf.variable(tf.tensor(scaled, [...shape])))];
  });
  return Object.fromEntries(entries) as Weights;
}

/** Images and tokens to class probabilities, and their cross-entropy. */
function lossOf(w: Weights, images: tf.Tensor4D, tokens: tf.Tensor1D, labels: tf.Tensor): tf.Scalar {
  const filter = (v: tf.Variable) => v as tf.Tensor as tf.Tensor4D;
  let x = tf.relu(tf.add(tf.conv2d(images, filter(w.conv), 1, 'same'), w.convBias)) as tf.Tensor4D;
  x = tf.maxPool(x, 2, 2, 'valid');
  x = tf.leakyRelu(tf.depthwiseConv2d(x, filter(w.depthwise), 1, 'same'), 0.1);
  x = tf.avgPool(tf.tanh(tf.conv2d(x, filter(w.pointwise), 1, 'valid')), 2, 2, 'valid');
  const pixels = tf.reshape(x, [images.shape[0], 54]);
  const features = tf.concat([pixels, tf.gather(w.embedding, tokens)], 1);
  const { mean, variance } = tf.moments(features, 1, true);
  const normal = tf.div(tf.sub(features, mean), tf.sqrt(tf.add(variance, 1e-3)));
  const logits = tf.add(tf.matMul(normal, w.dense as tf.Tensor as tf.Tensor2D), w.denseBias);
  return tf.neg(tf.mean(tf.sum(tf.mul(labels, tf.logSoftmax(logits)), 1)));
}

function train(w: Weights, steps: number): tf.Scalar[] {
  const images = make(given([8, 12, 12, 1], 50)) as tf.Tensor4D;
  const tokens = tf.tensor1d([1, 9, 3, 3, 0, 7, 1, 2], 'int32');
  const labels = tf.cast(tf.oneHot(tf.tensor1d([0, 1, 2, 3, 4, 5, 6, 7], 'int32'), 10), 'float32');
  return Array.from({ length: steps }, () =>
    tf.tidy(() => {
      const { value, grads } = tf.variableGrads(() => lossOf(w, images, tokens, labels), Object.values(w));
      for (const v of Object.values(w))
        runProgram(descend, { w: v, g: grads[v.name] as tf.Tensor }, { learningRate: 0.2 });
      return value;
    }),
  );
}

it('trains a network of convolutions, pools and an embedding as cpu does', async () => {
  let losses: number[] = [];
  await expectSame(
    () => {
      const w = makeWeights();
      const made = train(w, 12);
      losses = made.map((t) => t.dataSync()[0] as number);
      const learned = Object.values(w).map((v) => tf.clone(v));
      tf.dispose(Object.values(w));
      return [...made, ...learned];
    },
    { absolute: 2e-4, relative: 1e-3 },
  );
  expect(losses.at(-1)).toBeLessThan(0.5 * (losses[0] as number));
  expect(Object.keys(kernelCounts())).toEqual(
    expect.arrayContaining([
      'BatchMatMul',
      'Conv2D',
      'Conv2DBackpropFilter',
      'Conv2DBackpropInput',
      'DepthwiseConv2dNativeBackpropFilter',
      'DepthwiseConv2dNativeBackpropInput',
      'MaxPoolGrad',
      'AvgPoolGrad',
      'UnsortedSegmentSum',
      'UpdateProgram',
    ]),
  );
});

it('gains neither tensors nor WebAssembly memory once warm', async () => {
  await on('wasm', () => {
    const w = makeWeights();
    const heap = () => (tf.backend() as unknown as { wasm: { HEAPU8: Uint8Array } }).wasm.HEAPU8.length;
    const state = () => ({ tensors: tf.memory().numTensors, bytes: tf.memory().numBytes, heap: heap() });
    tf.tidy(() => void train(w, 3));
    const before = state();
    for (let i = 0; i < 20; i++) tf.tidy(() => void train(w, 3));
    expect(state()).toEqual(before);
    tf.dispose(Object.values(w));
    return [];
  });
});

it('follows tfjs memory when it grows', async () => {
  const a = given([40, 30], 1);
  const b = given([30, 20], 2);
  await expectSame(() => {
    const before = tf.matMul(make(a), make(b));
    tf.fill([9_000_000], 1);
    return [before, tf.matMul(make(a), make(b)), tf.sum(tf.fill([9_000_000], 1))];
  });
});

it('starts anew on a backend that tfjs makes anew', async () => {
  const factory = tf.findBackendFactory('wasm') as () => Promise<tf.KernelBackend>;
  const product = () => tf.matMul(make(given([9, 8], 1)), make(given([8, 7], 2)));
  const [first] = await on('wasm', product);
  tf.removeBackend('wasm');
  tf.registerBackend('wasm', factory, 2);
  const [second] = await on('wasm', product);
  expect(second).toEqual(first);
});
