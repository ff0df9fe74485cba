import { useBackend } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAddon, nativeKernelCounts, resetNativeKernelCounts } from '../src/index.js';

const found = loadAddon();
const built = 'addon' in found;
const why = built ? '' : ` (not run: ${found.reason}; ${found.remedy})`;

const SPECIAL = [Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0, -0];
const size = fc.integer({ min: 1, max: 7 });
const side = fc.integer({ min: 0, max: 3 });
const window = fc.integer({ min: 1, max: 3 });
const cases = fc.record({
  shape: fc.tuple(fc.integer({ min: 1, max: 2 }), size, size, fc.integer({ min: 1, max: 4 })),
  filterSize: fc.tuple(window, window),
  strides: fc.tuple(window, window),
  pad: fc.oneof(
    fc.constantFrom('valid' as const, 'same' as const, 0, 1, 2),
    fc.tuple(side, side, side, side).map(([top, bottom, left, right]) => [
      [0, 0],
      [top, bottom],
      [left, right],
      [0, 0],
    ]),
  ),
  values: fc.array(fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -9, max: 9 }) }, fc.constantFrom(...SPECIAL)), {
    minLength: 392,
    maxLength: 392,
  }),
});

describe.skipIf(!built)(`max pooling equals the cpu backend's${why}`, () => {
  it('forward and back, with NaN, infinities, and padding of every kind', async () => {
    resetNativeKernelCounts();
    await fc.assert(
      fc.asyncProperty(cases, async ({ shape, filterSize, strides, pad, values }) => {
        const results: number[][] = [];
        for (const backend of ['cpu', 'native']) {
          await useBackend(backend);
          results.push(
            tf.tidy(() => {
              const x = tf.tensor4d(
                values.slice(
                  0,
                  shape.reduce((n, d) => n * d),
                ),
                shape,
              );
              const rounding = typeof pad === 'string' ? undefined : 'floor';
              const pool = (input: tf.Tensor4D) =>
                tf.maxPool(input, filterSize, strides, pad as tf.backend_util.ExplicitPadding, rounding);
              let y: tf.Tensor4D;
              try {
                y = pool(x);
              } catch {
                fc.pre(false);
                throw new Error('unreachable');
              }
              fc.pre(y.size > 0);
              const dy = tf.reshape(tf.range(1, y.size + 1), y.shape);
              const dx = tf.grad((input) => pool(input as tf.Tensor4D))(x, dy);
              return [...y.shape, ...y.dataSync(), ...dx.dataSync()];
            }),
          );
        }
        expect(results[1]).toEqual(results[0]);
      }),
      { numRuns: 200 },
    );
    expect(nativeKernelCounts()).toMatchObject({ MaxPool: expect.any(Number), MaxPoolGrad: expect.any(Number) });
  });
});
