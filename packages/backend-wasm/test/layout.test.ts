import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { kernelCounts, resetKernelCounts } from '../src/index.js';
import { expectSame, given, make, on, seeds } from './differential.js';

beforeEach(resetKernelCounts);

const exact = { absolute: 0, relative: 0 };
const shapes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 });

/** A shape, and a number below the length of each axis. */
const shapesWithin = shapes.chain((shape) =>
  fc.tuple(fc.constant(shape), fc.tuple(...shape.map((n) => fc.nat(n - 1))), fc.tuple(...shape.map((n) => fc.nat(n)))),
);

describe('kernels that move elements equal cpu', () => {
  it('Slice', async () => {
    await fc.assert(
      fc.asyncProperty(shapesWithin, seeds, async ([shape, begin, lengths], seed) => {
        const size = lengths.map((n, i) => Math.min(n, (shape[i] as number) - (begin[i] as number)));
        await expectSame(() => tf.slice(make(given(shape, seed)), begin, size), exact);
      }),
      { numRuns: 150 },
    );
    expect(kernelCounts().Slice).toBe(150);
  });

  it('Slice of a whole and of integers', async () => {
    await expectSame(() => {
      const integers = tf.tensor2d([1, 2, 3, 4, 5, 6], [2, 3], 'int32');
      const flags = tf.tensor1d([true, false, true], 'bool');
      return [
        tf.slice(integers, [0, 0]),
        tf.slice(integers, [1, 1], [-1, 1]),
        tf.slice(flags, [1]),
        tf.slice(flags, 0, 0),
      ];
    }, exact);
  });

  it('SplitV and Unpack', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, fc.nat(4), fc.nat(5), seeds, async (shape, at, cut, seed) => {
        const axis = at % shape.length;
        const extent = shape[axis] as number;
        const first = cut % (extent + 1);
        await expectSame(() => {
          const x = make(given(shape, seed));
          return [
            ...tf.split(x, [first, extent - first], axis),
            ...tf.unstack(x, axis),
            ...tf.unstack(x, axis - shape.length),
          ];
        }, exact);
      }),
      { numRuns: 80 },
    );
    expect(kernelCounts()).toMatchObject({ SplitV: 80, Unpack: 160 });
  });

  it('Concat and Pack', async () => {
    await fc.assert(
      fc.asyncProperty(
        shapes,
        fc.nat(4),
        fc.array(fc.nat(3), { minLength: 2, maxLength: 4 }),
        seeds,
        async (shape, at, extents, seed) => {
          const axis = at % shape.length;
          const parts = extents.map((n, i) =>
            given(
              shape.map((m, j) => (j === axis ? n : m)),
              seed + i,
            ),
          );
          await expectSame(() => {
            const x = make(given(shape, seed));
            return [
              tf.concat(parts.map(make), axis),
              tf.stack([x, tf.neg(x), x], axis),
              tf.stack([x, x], shape.length),
            ];
          }, exact);
        },
      ),
      { numRuns: 80 },
    );
    expect(kernelCounts()).toMatchObject({ Concat: 80, Pack: 160 });
  });

  it('Tile', async () => {
    await fc.assert(
      fc.asyncProperty(shapesWithin, seeds, async ([shape, , reps], seed) => {
        await expectSame(() => tf.tile(make(given(shape, seed)), reps), exact);
      }),
      { numRuns: 100 },
    );
    expect(kernelCounts().Tile).toBe(100);
  });

  it('Transpose', async () => {
    const order = shapes.chain((shape) => {
      const axes = shape.map((_, i) => i);
      return fc.tuple(fc.constant(shape), fc.shuffledSubarray(axes, { minLength: axes.length }));
    });
    await fc.assert(
      fc.asyncProperty(order, seeds, async ([shape, perm], seed) => {
        await expectSame(() => tf.transpose(make(given(shape, seed)), perm), exact);
      }),
      { numRuns: 200 },
    );
    expect(kernelCounts().Transpose).toBeGreaterThan(30);
    await expectSame(() => tf.transpose(make(given([3, 33, 70], 1)), [0, 2, 1]), exact);
  });

  it('Reverse', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, fc.nat(31), seeds, async (shape, mask, seed) => {
        const axes = shape.map((_, i) => i).filter((i) => (mask >> i) & 1);
        await expectSame(() => tf.reverse(make(given(shape, seed)), axes.length > 0 ? axes : [0]), exact);
      }),
      { numRuns: 80 },
    );
    expect(kernelCounts().Reverse).toBeGreaterThan(20);
  });

  it('Identity, sharing data that lives as long as either side', async () => {
    const [kept] = await on('wasm', () => {
      const x = tf.tensor1d([1, 2, 3]);
      const copy = tf.clone(x);
      x.dispose();
      tf.fill([3], 9);
      return copy;
    });
    expect(kept?.values).toEqual(new Float32Array([1, 2, 3]));
    expect(kernelCounts().Identity).toBe(1);
  });
});
