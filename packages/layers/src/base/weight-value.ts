import { ShapeError } from '@descent/spec';
import { type DataType, Tensor, tensor, tidy } from '@tensorflow/tfjs-core';
import type { Weight } from './weight.js';

/** The values of a weight, in memory of their own. */
export interface WeightValue {
  readonly shape: readonly number[];
  readonly dtype: DataType;
  /** Row-major. */
  readonly values: Float32Array | Int32Array | Uint8Array;
}

/** What a weight can be set from: values with their shape, a tensor, or values in the weight's own shape. */
export type WeightSource = WeightValue | Tensor | ArrayLike<number>;

/** A copy of a weight's values. */
export function readWeight(weight: Weight): WeightValue {
  return { shape: [...weight.shape], dtype: weight.dtype, values: weight.variable.dataSync().slice() };
}

/**
 * Copies values into a weight; later changes of the source change nothing here.
 *
 * @throws ShapeError that names the weight when the shape is another
 */
export function writeWeight(weight: Weight, source: WeightSource): void {
  const { shape, values } = open(source);
  const size = weight.variable.size;
  const fits =
    shape === null
      ? values.length === size
      : shape.length === weight.shape.length && shape.every((axis, i) => axis === weight.shape[i]);
  if (!fits || values.length !== size) {
    throw new ShapeError(
      weight.path,
      `values of shape [${weight.shape.join(', ')}]`,
      shape ? [...shape] : [values.length],
    );
  }
  tidy(() => {
    const copy = weight.dtype === 'float32' ? Float32Array.from(values) : Int32Array.from(values);
    weight.variable.assign(tensor(copy, weight.shape, weight.dtype));
  });
}

function open(source: WeightSource): { shape: readonly number[] | null; values: ArrayLike<number> } {
  if (source instanceof Tensor) return { shape: source.shape, values: source.dataSync() };
  if ('values' in source && typeof source.values === 'object') return source as WeightValue;
  return { shape: null, values: source as ArrayLike<number> };
}
