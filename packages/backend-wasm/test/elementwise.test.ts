import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { kernelCounts, resetKernelCounts } from '../src/index.js';
import { expectSame, given, make, seeds, values } from './differential.js';

beforeEach(resetKernelCounts);

const ulps = { absolute: 3e-45, relative: 2.4e-7 };
const special = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0, 1, -1, 2, -3, 0.5, 90, -110];
const right = { same: [4, 7], one: [1], scalar: [], row: [7], column: [4, 1], higher: [1, 4, 7] };

it('equals cpu within 2 ulp, and in special cases', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }), seeds, async (shape, seed) => {
      await expectSame(() => {
        const x = tf.mul(make(given(shape, seed)), 20);
        return [tf.exp(x), tf.log(tf.abs(x)), tf.tanh(x), tf.leakyRelu(x, 0.3)];
      }, ulps);
    }),
    { numRuns: 60 },
  );
  await expectSame(() => {
    const x = tf.tensor1d(special);
    return [tf.exp(x), tf.log(x), tf.tanh(x), tf.leakyRelu(x, 0.3)];
  }, ulps);
  expect(kernelCounts()).toMatchObject({ Exp: 61, Log: 61, Tanh: 61, LeakyRelu: 61 });
});

it.each(Object.entries(right))('takes a right side that is %s', async (_, shape) => {
  await expectSame(() => {
    const a = tf.abs(make(given([4, 7], 3)));
    const b = make(given(shape, 4));
    return [tf.maximum(a, b), tf.minimum(a, b), tf.pow(a, b), tf.maximum(b, a)];
  }, ulps);
});

it('orders NaN, infinities and zeros as cpu does', async () => {
  const a = special.flatMap((x) => special.map(() => x));
  const b = special.flatMap(() => special);
  await expectSame(() => {
    const [left, other] = [tf.tensor1d(a), tf.tensor1d(b)];
    return [
      tf.maximum(left, other),
      tf.minimum(left, other),
      tf.pow(left, other),
      tf.maximum(left, tf.scalar(Number.NaN)),
    ];
  }, ulps);
  expect(kernelCounts()).toMatchObject({ Maximum: 2, Minimum: 1, Pow: 1 });
});

it('leaves integers to tfjs', async () => {
  await expectSame(() => tf.maximum(tf.tensor1d([1, 5], 'int32'), tf.tensor1d([3, 2], 'int32')));
  expect(kernelCounts().Maximum).toBeUndefined();
});

it('has the gradients of cpu', async () => {
  const x = { shape: [30], values: values(30, 8).map((v) => v + 1.5) };
  await expectSame(() => {
    const t = make(x);
    return [
      tf.grad((v: tf.Tensor) => tf.exp(v))(t),
      tf.grad((v: tf.Tensor) => tf.log(v))(t),
      tf.grad((v: tf.Tensor) => tf.tanh(v))(t),
      tf.grad((v: tf.Tensor) => tf.maximum(v, 1))(t),
      tf.grad((v: tf.Tensor) => tf.pow(v, 2.5))(t),
      tf.grad((v: tf.Tensor) => tf.leakyRelu(tf.sub(v, 1.5), 0.2))(t),
    ];
  });
});
