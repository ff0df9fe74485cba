import { abs, add, cast, greater, less, sub, type Tensor, where, zerosLike } from '@tensorflow/tfjs-core';
import { elementwise } from '../ops/elementwise.js';

/** `x − threshold` above the threshold, `x + threshold` below its negative, else 0. */
export function softShrink(x: Tensor, options: { threshold?: number } = {}): Tensor {
  const { threshold = 0.5 } = options;
  const low = (v: Tensor) => where(less(v, -threshold), add(v, threshold), zerosLike(v));
  return elementwise(
    x,
    (v) => where(greater(v, threshold), sub(v, threshold), low(v)),
    (v) => cast(greater(abs(v), threshold), 'float32'),
  );
}
