import '@descent/backend-cpu';
import { useBackend } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { expect } from 'vitest';
import '../src/index.js';

/** A tensor to be made on each backend. */
export interface Given {
  readonly shape: number[];
  readonly values: Float32Array;
}

export interface Result {
  readonly shape: number[];
  readonly values: Float32Array | Int32Array | Uint8Array;
}

/** Computes on tfjs's cpu backend and on wasm. */
export async function onBoth(compute: () => tf.Tensor | tf.Tensor[]): Promise<{ cpu: Result[]; wasm: Result[] }> {
  return { cpu: await on('cpu', compute), wasm: await on('wasm', compute) };
}

export async function on(backend: string, compute: () => tf.Tensor | tf.Tensor[]): Promise<Result[]> {
  await useBackend(backend);
  const before = tf.memory().numTensors;
  const made = tf.tidy(compute);
  const tensors = Array.isArray(made) ? made : [made];
  const results = tensors.map((t) => ({ shape: t.shape, values: t.dataSync() as Float32Array }));
  tf.dispose(tensors);
  expect(tf.memory().numTensors, 'tensors left behind').toBe(before);
  return results;
}

/** Expects equal shapes, equal specials (NaN, ±∞) and values that differ by at most `absolute` + `relative` · |cpu|. */
export async function expectSame(
  compute: () => tf.Tensor | tf.Tensor[],
  tolerance: { absolute?: number; relative?: number } = {},
): Promise<void> {
  const { cpu, wasm } = await onBoth(compute);
  expect(wasm.map((r) => r.shape)).toEqual(cpu.map((r) => r.shape));
  for (const [index, { shape, values }] of wasm.entries()) {
    // The cpu backend returns elements for some products of shape [0, …].
    expectClose(values, (cpu[index] as Result).values.slice(0, size(shape)), tolerance);
  }
}

export function expectClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  { absolute = 1e-5, relative = 1e-5 }: { absolute?: number; relative?: number } = {},
): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    const a = actual[i] as number;
    const e = expected[i] as number;
    const same = Object.is(a, e) || a === e || Math.abs(a - e) <= absolute + relative * Math.abs(e);
    if (!same) expect.fail(`element ${i}: ${a}, expected ${e}`);
  }
}

export const size = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

/** Values in [−1, 1), the same for a seed. */
export function values(count: number, seed: number): Float32Array {
  let state = seed | 0;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return (((state ^ (state >>> 12)) >>> 0) / 2 ** 31 - 1) as number;
  });
}

export const given = (shape: number[], seed: number): Given => ({ shape, values: values(size(shape), seed) });

export const make = ({ shape, values }: Given): tf.Tensor => tf.tensor(values, shape, 'float32');

export const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
