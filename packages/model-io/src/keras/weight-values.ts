import type { Weight } from '@descent/layers';
import { tensor, tidy } from '@tensorflow/tfjs-core';
import type { Hdf5Dataset } from '../hdf5/file.js';
import type { Numbers } from '../hdf5/numbers.js';

/** Values that were read for a weight. */
export interface ReadWeight {
  readonly weight: Weight;
  readonly values: Float32Array | Int32Array;
}

/** Values for a weight, or what is wrong with them: nothing is read before the shapes are known to agree. */
export function readWeightValues(weight: Weight, dataset: Hdf5Dataset): ReadWeight | string {
  const { shape } = dataset;
  if (!sameShape(shape, weight.shape)) {
    return `${weight.name} has shape [${weight.shape.join(', ')}] in the model and [${shape.join(', ')}] in the file.`;
  }
  return { weight, values: convert(dataset.read(), weight.dtype) };
}

export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, axis) => size === b[axis]);
}

/** Numbers of any type as a weight holds them, as Keras casts them. */
export function convert(numbers: Numbers, dtype: string): Float32Array | Int32Array {
  if (dtype === 'float32') return numbers instanceof Float32Array ? numbers : Float32Array.from(numbers, Number);
  return numbers instanceof Int32Array ? numbers : Int32Array.from(numbers, Number);
}

export function assignWeights(weights: readonly ReadWeight[]): void {
  for (const { weight, values } of weights) {
    tidy(() => weight.variable.assign(tensor(values, weight.shape, weight.dtype)));
  }
}
