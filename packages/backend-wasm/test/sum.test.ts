import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { kernelCounts, resetKernelCounts } from '../src/index.js';
import { expectSame, given, make, on, seeds } from './differential.js';

beforeEach(resetKernelCounts);

const shapes = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(1, 8, 17)), { maxLength: 4 });

it('sums and averages over any axes as cpu does', async () => {
  await fc.assert(
    fc.asyncProperty(shapes, fc.nat(15), fc.boolean(), seeds, async (shape, mask, keepDims, seed) => {
      const axes = shape.map((_, i) => i).filter((i) => (mask >> i) & 1);
      const x = given(shape, seed);
      await expectSame(() => {
        const t = make(x);
        return [tf.sum(t, axes, keepDims), tf.mean(t, axes, keepDims), tf.sum(t)];
      });
    }),
    { numRuns: 150 },
  );
  expect(kernelCounts().Sum).toBeGreaterThan(200);
  expect(kernelCounts().Mean).toBeGreaterThan(50);
});

it('loses nothing to rounding in long sums', async () => {
  const [rows, all] = await on('wasm', () => {
    const x = tf.fill([200_000, 3], 0.1);
    return [tf.sum(x, 0), tf.sum(x)];
  });
  const tenth = Math.fround(0.1);
  expect(rows?.values[1]).toBe(Math.fround(tenth * 200_000));
  expect(all?.values[0]).toBe(Math.fround(tenth * 600_000));
});

it('carries NaN and infinities', async () => {
  const special = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1, 2];
  await expectSame(() => {
    const x = tf.tensor2d(
      special.flatMap((a) => special.map((b) => a + b)),
      [6, 6],
    );
    return [tf.sum(x, 0), tf.sum(x, 1), tf.mean(x, 0), tf.sum(x)];
  });
});

it('has the gradients of cpu', async () => {
  const x = given([4, 5, 6], 3);
  for (const axes of [[0], [1], [0, 1], [0, 2], [2]]) {
    await expectSame(() => [
      tf.grad((t: tf.Tensor) => tf.sum(tf.square(t), axes))(make(x)),
      tf.grad((t: tf.Tensor) => tf.mean(tf.square(t), axes))(make(x)),
    ]);
  }
});
