import type { Tensor } from '@tensorflow/tfjs-core';
import { expect } from 'vitest';
import { type GoldenTensor, goldenValues } from './golden-files.js';

/** How far a value may be from the recorded one: a share of itself plus a share of the largest in the tensor. */
export interface Tolerance {
  readonly relative: number;
  readonly ofLargest: number;
}

/** For predictions. */
export const VALUES: Tolerance = { relative: 1e-5, ofLargest: 2e-6 };

/** Fails when a shape differs or a number is too far off; NaN and infinities must agree exactly. */
export function expectClose(computed: Tensor, recorded: GoldenTensor, tolerance: Tolerance): void {
  expect(computed.shape).toEqual(recorded.shape);
  const wanted = goldenValues(recorded);
  const received = Array.from(computed.dataSync());
  expectNumbersClose(received, wanted, tolerance);
}

/** The same for plain numbers. */
export function expectNumbersClose(received: readonly number[], wanted: readonly number[], tolerance: Tolerance): void {
  expect(received.length).toBe(wanted.length);
  const largest = Math.max(0, ...wanted.filter(Number.isFinite).map(Math.abs));
  const misses = wanted.flatMap((value, index) => {
    const got = received[index] as number;
    const allowed = tolerance.relative * Math.abs(value) + tolerance.ofLargest * largest;
    const fits = Object.is(got, value) || got === value || Math.abs(got - value) <= allowed;
    return fits ? [] : [{ index, recorded: value, computed: got }];
  });
  expect(misses).toEqual([]);
}
