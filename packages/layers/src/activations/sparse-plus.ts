import { add, clipByValue, less, lessEqual, mul, square, type Tensor, where, zerosLike } from '@tensorflow/tfjs-core';
import { elementwise } from '../ops/elementwise.js';

/** 0 up to −1, `(x + 1)² / 4` up to 1, then x; at ±∞ the gradient is NaN, as in Keras. */
export function sparsePlus(x: Tensor): Tensor {
  const middle = (v: Tensor) => where(less(v, 1), mul(0.25, square(add(v, 1))), v);
  return elementwise(
    x,
    (v) => where(lessEqual(v, -1), zerosLike(v), middle(v)),
    (v) => add(mul(0.5, add(clipByValue(v, -1, 1), 1)), mul(v, 0)),
  );
}
