import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { kernelCounts, resetKernelCounts } from '../src/index.js';
import { expectSame, given, make, on, seeds } from './differential.js';

beforeEach(resetKernelCounts);

const shapes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });

describe('GatherV2', () => {
  it('equals cpu along every axis', async () => {
    await fc.assert(
      fc.asyncProperty(
        shapes,
        fc.nat(3),
        fc.array(fc.nat(1000), { maxLength: 12 }),
        seeds,
        async (shape, at, picks, seed) => {
          const axis = at % shape.length;
          const indices = picks.map((p) => p % (shape[axis] as number));
          const x = given(shape, seed);
          await expectSame(() => tf.gather(make(x), tf.tensor1d(indices, 'int32'), axis), { absolute: 0, relative: 0 });
        },
      ),
      { numRuns: 80 },
    );
    expect(kernelCounts().GatherV2).toBe(80);
  });

  it('takes indices of any rank, integers, and long rows', async () => {
    await expectSame(() => [
      tf.gather(
        make(given([5, 700], 1)),
        tf.tensor2d(
          [
            [0, 4],
            [2, 2],
          ],
          [2, 2],
          'int32',
        ),
      ),
      tf.gather(tf.tensor1d([5, 6, 7], 'int32'), tf.tensor1d([2, 0], 'int32')),
      tf.gather(tf.tensor1d([true, false], 'bool'), tf.tensor1d([1, 1, 0], 'int32')),
    ]);
  });

  it('names an index that is out of range', async () => {
    await expect(on('wasm', () => tf.gather(tf.zeros([3, 2]), tf.tensor1d([3], 'int32')))).rejects.toThrow(
      'the index value 3 is not in [0, 2]',
    );
    await expect(on('wasm', () => tf.gather(tf.zeros([3, 2]), tf.tensor1d([-1], 'int32')))).rejects.toThrow('-1');
  });

  it('has the gradient of cpu', async () => {
    const x = given([7, 3, 2], 4);
    for (const axis of [0, 1, 2]) {
      const forward = (t: tf.Tensor) => tf.gather(t, tf.tensor1d([1, 0, 1, 1], 'int32'), axis);
      await expectSame(() => tf.grad(forward)(make(x)));
    }
    expect(kernelCounts().UnsortedSegmentSum).toBe(3);
  });
});

describe('UnsortedSegmentSum', () => {
  it('equals cpu, ids outside dropped', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -2, max: 6 }), { minLength: 1, maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
        fc.integer({ min: 1, max: 5 }),
        seeds,
        async (ids, row, segments, seed) => {
          const x = given([ids.length, ...row], seed);
          await expectSame(() => tf.unsortedSegmentSum(make(x), tf.tensor1d(ids, 'int32'), segments));
        },
      ),
      { numRuns: 80 },
    );
    expect(kernelCounts().UnsortedSegmentSum).toBe(80);
  });

  it('does not let NaN out of its segment', async () => {
    const [result] = await on('wasm', () =>
      tf.unsortedSegmentSum(tf.tensor1d([Number.NaN, 1, 2]), tf.tensor1d([0, 1, 1], 'int32'), 3),
    );
    expect(result?.values).toEqual(new Float32Array([Number.NaN, 3, 0]));
  });

  it('sums integers as cpu does', async () => {
    await expectSame(() => tf.unsortedSegmentSum(tf.tensor1d([1, 2, 4], 'int32'), tf.tensor1d([0, 1, 0], 'int32'), 2));
  });
});
