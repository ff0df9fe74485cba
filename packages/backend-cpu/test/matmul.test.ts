import { useBackend } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { matmulCount, resetMatmulCount } from '../src/index.js';

beforeAll(async () => {
  await useBackend('cpu');
});

const element = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -8, max: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY) },
);
const size = fc.nat(9);

/** The definition, element by element. */
function product(a: number[], b: number[], m: number, n: number, k: number, tA: boolean, tB: boolean): number[] {
  return Array.from({ length: m * n }, (_, index) => {
    const [i, j] = [Math.floor(index / n), index % n];
    let sum = 0;
    for (let x = 0; x < k; x++) sum += a[tA ? x * m + i : i * k + x]! * b[tB ? j * k + x : x * n + j]!;
    return sum;
  });
}

const shared = {
  a: fc.array(element, { minLength: 81, maxLength: 81 }),
  b: fc.array(element, { minLength: 81, maxLength: 81 }),
};

describe('matMul on the CPU backend', () => {
  it('equals the definition in all transpositions, with empty sizes, NaN and infinities', () => {
    fc.assert(
      fc.property(size, size, size, fc.boolean(), fc.boolean(), shared.a, shared.b, (m, n, k, tA, tB, allA, allB) => {
        const [a, b] = [allA.slice(0, m * k), allB.slice(0, k * n)];
        resetMatmulCount();
        const got = tf.tidy(() =>
          tf
            .matMul(
              tf.tensor(a, tA ? [k, m] : [m, k], 'float32'),
              tf.tensor(b, tB ? [n, k] : [k, n], 'float32'),
              tA,
              tB,
            )
            .dataSync(),
        );
        expect(matmulCount()).toBe(1);
        expect(Array.from(got)).toEqual(product(a, b, m, n, k, tA, tB));
      }),
      { numRuns: 300 },
    );
  });

  it('repeats the smaller batch, and leaves other broadcasts to tfjs', () => {
    const a = tf.reshape(tf.range(0, 24), [2, 3, 4]);
    const b = tf.reshape(tf.range(0, 20), [4, 5]);
    const whole = tf.matMul(a, tf.reshape(b, [1, 4, 5]));
    for (const i of [0, 1]) {
      const one = tf.matMul(tf.squeeze(tf.slice(a, [i, 0, 0], [1, 3, 4]), [0]), b);
      expect(tf.squeeze(tf.slice(whole, [i, 0, 0], [1, 3, 5]), [0]).arraySync()).toEqual(one.arraySync());
    }
    resetMatmulCount();
    expect(tf.matMul(tf.ones([2, 1, 3, 4]), tf.ones([1, 3, 4, 5])).shape).toEqual([2, 3, 3, 5]);
    expect(matmulCount()).toBe(0);
  });

  it('adds the bias and the activation of a fused product', () => {
    const a = tf.tensor2d([1, -2, 3, -4], [2, 2]);
    const b = tf.tensor2d([1, 0, 0, 1], [2, 2]);
    const bias = tf.tensor1d([0.5, 1]);
    const fused = (activation: 'linear' | 'relu' | 'sigmoid') => tf.fused.matMul({ a, b, bias, activation }).dataSync();
    expect(Array.from(fused('linear'))).toEqual([1.5, -1, 3.5, -3]);
    expect(Array.from(fused('relu'))).toEqual([1.5, 0, 3.5, 0]);
    expect(fused('sigmoid')[0]).toBeCloseTo(1 / (1 + Math.exp(-1.5)), 6);
  });
});
