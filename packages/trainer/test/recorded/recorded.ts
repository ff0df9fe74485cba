import { readFileSync } from 'node:fs';
import type { ArrayData, FitOptions } from '@descent/trainer';
import { expect } from 'vitest';

/** An array of a recording. */
export interface RecordedArray {
  readonly shape: number[];
  readonly dtype: string;
  readonly value: number[];
}

/** A call of `fit` by real Keras, and what came of it. */
export interface RecordedFit {
  readonly case: string;
  readonly config: object;
  readonly weights: readonly RecordedArray[];
  readonly x: RecordedArray | readonly RecordedArray[];
  readonly y: RecordedArray | readonly RecordedArray[];
  readonly options: Record<string, unknown>;
  readonly history: Readonly<Record<string, readonly number[]>>;
  readonly epoch: readonly number[];
  readonly final_weights: readonly RecordedArray[];
  readonly evaluate: Readonly<Record<string, number>>;
  readonly csv?: string;
}

/** A file that `record.py` wrote. */
export function readRecorded<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as T;
}

/** A recorded array as `fit` takes it. */
export function arrayOf({ shape, dtype, value }: RecordedArray): ArrayData {
  return { shape, data: dtype.startsWith('int') ? Int32Array.from(value) : Float32Array.from(value) };
}

/** Recorded arrays, one or several. */
export function arraysOf(given: RecordedArray | readonly RecordedArray[]): ArrayData | ArrayData[] {
  return Array.isArray(given) ? given.map(arrayOf) : arrayOf(given as RecordedArray);
}

/** Recorded options, with the arrays in them. */
export function optionsOf(options: Record<string, unknown>): FitOptions {
  const isArray = (value: unknown): value is RecordedArray =>
    typeof value === 'object' && value !== null && 'shape' in value && 'value' in value;
  const revive = (value: unknown): unknown => {
    if (isArray(value)) return arrayOf(value);
    return Array.isArray(value) ? value.map(revive) : value;
  };
  return Object.fromEntries(Object.entries(options).map(([key, value]) => [key, revive(value)]));
}

/** Numbers equal to Keras's within a share of the largest. */
export function expectClose(received: ArrayLike<number>, wanted: ArrayLike<number>, share = 2e-5): void {
  const largest = Math.max(1e-3, ...Array.from(wanted, Math.abs));
  expect(Array.from(received)).toHaveLength(wanted.length);
  const misses = Array.from(received, (value, i) => ({ i, value, wanted: wanted[i] as number })).filter(
    ({ value, wanted: target }) => !(Math.abs(value - target) <= share * largest),
  );
  expect(misses).toEqual([]);
}
