import { cast, fill, greater, type Tensor, where } from '@tensorflow/tfjs-core';
import { elementwise } from '../ops/elementwise.js';

/** `x` above the threshold, else `defaultValue`. */
export function threshold(x: Tensor, options: { threshold: number; defaultValue: number }): Tensor {
  const above = (v: Tensor) => greater(v, options.threshold);
  return elementwise(
    x,
    (v) => where(above(v), v, fill(v.shape, options.defaultValue)),
    (v) => cast(above(v), 'float32'),
  );
}
