import { readdirSync, readFileSync } from 'node:fs';
import { type DataType, type Tensor, tensor } from '@tensorflow/tfjs-core';

/** Recordings of real Keras. */
export const GOLDENS = new URL('../../../specs/keras-3.15.1/', import.meta.url);

/** A number as the recordings write it: JSON has no NaN and no infinity. */
export type GoldenNumber = number | 'NaN' | 'Infinity' | '-Infinity';

/** A tensor of a recording. */
export interface GoldenTensor {
  readonly shape: number[];
  readonly dtype: string;
  readonly value: readonly GoldenNumber[];
}

/** The names of the JSON files in a folder of the recordings, without `.json`. */
export function goldenNames(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, GOLDENS))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** A file of the recordings. */
export function readGolden<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(`${path}.json`, GOLDENS), 'utf8')) as T;
}

/** The values of a recorded tensor, exact where it is float32. */
export function goldenValues(golden: GoldenTensor): number[] {
  return golden.value.map((value) => (golden.dtype === 'float32' ? Math.fround(Number(value)) : Number(value)));
}

/** A recorded tensor on the current backend. */
export function goldenTensor(golden: GoldenTensor): Tensor {
  const dtype: DataType = golden.dtype === 'bool' ? 'bool' : golden.dtype.startsWith('int') ? 'int32' : 'float32';
  return tensor(goldenValues(golden), golden.shape, dtype);
}
