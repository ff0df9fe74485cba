import { ShapeError } from '@descent/spec';
import { cast, type DataType, mul, scalar, Tensor, tensor, tidy, util } from '@tensorflow/tfjs-core';
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

/** The same, where the values of the backend can only be awaited. */
export async function readWeightAsync(weight: Weight): Promise<WeightValue> {
  const values = await weight.variable.data();
  return { shape: [...weight.shape], dtype: weight.dtype, values: values.slice() };
}

/**
 * Copies values into a weight; later changes of the source change nothing here.
 *
 * @throws ShapeError that names the weight when the shape is another
 */
export function writeWeight(weight: Weight, source: WeightSource): void {
  if (source instanceof Tensor) {
    if (!util.arraysEqual(source.shape, weight.shape)) throw misfit(weight, source.shape);
    // times 1: memory of its own, with every bit of the values, and nothing is read back
    tidy(() => weight.variable.assign(mul(cast(source, weight.dtype), scalar(1, weight.dtype))));
    return;
  }
  const { shape, values } = open(source);
  const fits = shape === null || util.arraysEqual([...shape], weight.shape);
  if (!fits || values.length !== weight.variable.size) throw misfit(weight, shape ?? [values.length]);
  tidy(() => {
    const copy = weight.dtype === 'float32' ? Float32Array.from(values) : Int32Array.from(values);
    weight.variable.assign(tensor(copy, weight.shape, weight.dtype));
  });
}

function misfit(weight: Weight, shape: readonly number[]): ShapeError {
  return new ShapeError(weight.path, `values of shape [${weight.shape.join(', ')}]`, [...shape]);
}

function open(source: Exclude<WeightSource, Tensor>): { shape: readonly number[] | null; values: ArrayLike<number> } {
  if ('values' in source && typeof source.values === 'object') return source as WeightValue;
  return { shape: null, values: source as ArrayLike<number> };
}
