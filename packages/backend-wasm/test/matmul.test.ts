import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { kernelCounts, resetKernelCounts } from '../src/index.js';
import { expectSame, type Given, given, make, on, seeds, size, values } from './differential.js';

beforeEach(resetKernelCounts);

const extent = fc.oneof(
  fc.integer({ min: 1, max: 19 }),
  fc.constantFrom(0, 1, 2, 4, 5, 6, 7, 8, 9, 16, 31, 33, 191, 192, 193, 319, 320, 321),
);

/** A shape and one that broadcasts with it. */
const batches = fc
  .array(fc.integer({ min: 0, max: 3 }), { maxLength: 2 })
  .chain((batch) =>
    fc.tuple(
      fc.constant(batch),
      fc.tuple(...batch.map((n) => fc.constantFrom(n, 1))),
      fc.tuple(...batch.map((n) => fc.constantFrom(n, 1))),
      fc.nat(batch.length),
    ),
  )
  .map(([, left, right, cut]): [number[], number[]] => [left, right.slice(cut)]);

function operands(
  [aBatch, bBatch]: [number[], number[]],
  [m, n, k]: [number, number, number],
  [ta, tb]: [boolean, boolean],
  seed: number,
) {
  const a = given([...aBatch, ...(ta ? [k, m] : [m, k])], seed);
  const b = given([...bBatch, ...(tb ? [n, k] : [k, n])], seed + 1);
  return { a, b };
}

describe('BatchMatMul', () => {
  it('equals cpu in all transpositions, with edges, batches and broadcasting', async () => {
    await fc.assert(
      fc.asyncProperty(
        batches,
        fc.tuple(extent, extent, extent),
        fc.tuple(fc.boolean(), fc.boolean()),
        seeds,
        async (batch, sizes, [ta, tb], seed) => {
          const { a, b } = operands(batch, sizes, [ta, tb], seed);
          // The cpu backend does not broadcast both sides at once, so it gets operands that are.
          const shape = tf.broadcast_util.assertAndGetBroadcastShape(...batch);
          const widened = (x: Given) => {
            const whole = [...shape, ...x.shape.slice(-2)];
            return tf.getBackend() === 'cpu' && size(whole) > 0 ? tf.broadcastTo(make(x), whole) : make(x);
          };
          await expectSame(() => tf.matMul(widened(a), widened(b), ta, tb), { absolute: 2e-5 });
        },
      ),
      { numRuns: 150 },
    );
    expect(kernelCounts().BatchMatMul).toBe(150);
  });

  it('crosses every block boundary', async () => {
    for (const [m, n, k] of [
      [385, 9, 641],
      [7, 1025, 321],
      [200, 1030, 5],
    ] as const) {
      for (const [ta, tb] of [
        [false, false],
        [true, false],
        [false, true],
        [true, true],
      ] as const) {
        const { a, b } = operands([[], []], [m, n, k], [ta, tb], m);
        await expectSame(() => tf.matMul(make(a), make(b), ta, tb), { absolute: 1e-4 });
      }
    }
  });

  it('carries NaN, infinities and zeros as IEEE arithmetic does', async () => {
    const special = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0, 1, -2];
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 9 })),
        fc.infiniteStream(fc.constantFrom(...special, 0, 0, 1, 1, 3, 0.5)),
        async ([m, n, k], stream) => {
          const take = (count: number) => Float32Array.from({ length: count }, () => stream.next().value as number);
          const a = { shape: [m, k], values: take(m * k) };
          const b = { shape: [k, n], values: take(k * n) };
          await expectSame(() => tf.matMul(make(a), make(b)), { absolute: 0, relative: 0 });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is positive zero where there is nothing to sum', async () => {
    const [result] = await on('wasm', () => tf.matMul(tf.zeros([3, 0]), tf.zeros([0, 5])));
    expect(result).toEqual({ shape: [3, 5], values: new Float32Array(15) });
  });

  it('has the gradients of cpu', async () => {
    for (const [ta, tb] of [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ] as const) {
      const { a, b } = operands([[2], [2]], [13, 17, 11], [ta, tb], 5);
      const dy = given([2, 13, 17], 9);
      const gradients = tf.grads((x: tf.Tensor, y: tf.Tensor) => tf.matMul(x, y, ta, tb));
      await expectSame(() => gradients([make(a), make(b)], make(dy)));
    }
    expect(kernelCounts().BatchMatMul).toBeGreaterThanOrEqual(12);
  });
});

describe('_FusedMatMul', () => {
  const activations = ['linear', 'relu', 'relu6', 'sigmoid', 'elu', 'leakyrelu', 'prelu'] as const;

  it('equals cpu for every activation, with and without bias', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...activations),
        fc.tuple(extent, extent, extent),
        fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
        seeds,
        async (activation, [m, n, k], [transposeA, transposeB, biased], seed) => {
          const { a, b } = operands([[], []], [m, n, k], [transposeA, transposeB], seed);
          const bias = given([n], seed + 2);
          const weights = given([n], seed + 3);
          await expectSame(
            () =>
              tf.fused.matMul({
                a: make(a) as tf.Tensor2D,
                b: make(b) as tf.Tensor2D,
                transposeA,
                transposeB,
                bias: biased ? make(bias) : undefined,
                activation,
                preluActivationWeights: activation === 'prelu' ? make(weights) : undefined,
                leakyreluAlpha: 0.2,
              }),
            { absolute: 2e-5 },
          );
        },
      ),
      { numRuns: 120 },
    );
    expect(kernelCounts()._FusedMatMul).toBe(120);
  });

  it('takes special values through activations as cpu does', async () => {
    const special = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0, 100, -100, 1e-9, -1e-9, 7];
    for (const activation of ['linear', 'relu', 'relu6', 'sigmoid', 'elu', 'leakyrelu'] as const) {
      await expectSame(
        () =>
          tf.fused.matMul({
            a: tf.ones<tf.Rank.R2>([2, 1]),
            b: tf.zeros<tf.Rank.R2>([1, special.length]),
            bias: tf.tensor1d(special),
            activation,
            leakyreluAlpha: 0.3,
          }),
        { absolute: 0, relative: 3e-7 },
      );
    }
  });

  it('has the gradients of cpu', async () => {
    const { a, b } = operands([[], []], [9, 10, 21], [false, false], 77);
    const bias = given([10], 78);
    for (const activation of ['linear', 'relu'] as const) {
      const gradients = tf.grads((x: tf.Tensor, y: tf.Tensor, z: tf.Tensor) =>
        tf.fused.matMul({ a: x as tf.Tensor2D, b: y as tf.Tensor2D, bias: z, activation }),
      );
      await expectSame(() => gradients([make(a), make(b), make(bias)]));
    }
  });
});

it('keeps WebAssembly memory flat', async () => {
  const a = { shape: [300, 500], values: values(150_000, 1) };
  const b = { shape: [500, 70], values: values(35_000, 2) };
  const multiplyOnce = () => on('wasm', () => tf.matMul(make(a), make(b)));
  await multiplyOnce();
  const heap = () => (tf.backend() as unknown as { wasm: { HEAPU8: Uint8Array } }).wasm.HEAPU8.length;
  const before = heap();
  for (let i = 0; i < 200; i++) await multiplyOnce();
  expect(heap()).toBe(before);
});
