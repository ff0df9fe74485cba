import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { kernelCounts, resetKernelCounts } from '../src/index.js';
import { expectSame, given, make, seeds } from './differential.js';

beforeEach(resetKernelCounts);

const pools = fc.record({
  batch: fc.integer({ min: 0, max: 3 }),
  size: fc.tuple(fc.integer({ min: 4, max: 8 }), fc.integer({ min: 4, max: 8 })),
  channels: fc.integer({ min: 1, max: 9 }),
  filter: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
  stride: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
  pad: fc.constantFrom('same' as const, 'valid' as const),
  seed: seeds,
});

it('differentiates pooling in two dimensions as cpu does', async () => {
  await fc.assert(
    fc.asyncProperty(pools, async ({ batch, size, channels, filter, stride, pad, seed }) => {
      const x = given([batch, ...size, channels], seed);
      const most = (t: tf.Tensor) => tf.maxPool(t as tf.Tensor4D, filter, stride, pad);
      const average = (t: tf.Tensor) => tf.avgPool(t as tf.Tensor4D, filter, stride, pad);
      await expectSame(() => {
        const input = make(x);
        const dy = make(given(average(input).shape, seed + 1));
        return [tf.grad(most)(input, dy), tf.grad(average)(input, dy)];
      });
    }),
    { numRuns: 100 },
  );
  expect(kernelCounts()).toMatchObject({ MaxPoolGrad: 100, AvgPoolGrad: 100 });
});

it('pools in three dimensions as cpu does, negative values too', async () => {
  await fc.assert(
    fc.asyncProperty(pools, async ({ batch, size, channels, filter, stride, pad, seed }) => {
      const x = given([batch, 5, ...size, channels], seed);
      // Square in height and width: the gradient of the cpu backend goes astray in other windows.
      const window: [number, number, number] = [2, filter[0], filter[0]];
      const pool = (t: tf.Tensor) => tf.maxPool3d(t as tf.Tensor5D, window, [2, ...stride], pad);
      await expectSame(() => {
        const input = tf.sub(make(x), 0.8);
        const y = pool(input);
        return [y, tf.grad(pool)(input, make(given(y.shape, seed + 1)))];
      });
    }),
    { numRuns: 50 },
  );
  expect(kernelCounts()).toMatchObject({ MaxPool3D: 100, MaxPool3DGrad: 50 });
});

it('gives the gradient of a tie to the first of the largest', async () => {
  await expectSame(() => {
    const pool = (t: tf.Tensor) => tf.maxPool(t as tf.Tensor4D, 2, 2, 'valid');
    return tf.grad(pool)(tf.tensor4d([3, 3, 3, 1, Number.NaN, 2, 2, 0], [1, 2, 4, 1]));
  });
});

it('pools with padding given in numbers as cpu does', async () => {
  const paddings = fc.record({
    pools,
    sides: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(paddings, async ({ pools: { batch, size, channels, filter, stride, seed }, sides }) => {
      const [top, bottom, left, right] = sides as [number, number, number, number];
      const pad: tf.backend_util.ExplicitPadding = [
        [0, 0],
        [top, bottom],
        [left, right],
        [0, 0],
      ];
      const x = given([batch, ...size, channels], seed);
      x.values[3] = Number.NaN;
      const input = () => make(x) as tf.Tensor4D;
      await expectSame(() => [
        tf.maxPool(input(), filter, stride, pad, 'floor'),
        tf.avgPool(input(), filter, stride, pad, 'floor'),
      ]);
    }),
    { numRuns: 60 },
  );
});

it('pools forward as cpu does: negative numbers, NaN, one channel and many', async () => {
  await fc.assert(
    fc.asyncProperty(pools, async ({ batch, size, channels, filter, stride, pad, seed }) => {
      const x = given([batch, ...size, channels], seed);
      if (seed % 2 === 0) x.values[seed % Math.max(x.values.length, 1)] = Number.NaN;
      const input = () => tf.sub(make(x), 0.8) as tf.Tensor4D;
      await expectSame(() => [tf.maxPool(input(), filter, stride, pad), tf.avgPool(input(), filter, stride, pad)]);
    }),
    { numRuns: 60 },
  );
});
