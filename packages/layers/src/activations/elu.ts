import { exp, expm1, greater, less, minimum, mul, onesLike, type Tensor, where } from '@tensorflow/tfjs-core';
import { elementwise } from '../ops/elementwise.js';

/** `x` where x > 0, else `α (exp(x) − 1)` (Clevert et al., 2016). */
export function elu(x: Tensor, options: { alpha?: number } = {}): Tensor {
  const { alpha = 1 } = options;
  return elementwise(
    x,
    (v) => where(greater(v, 0), v, mul(alpha, expm1(minimum(v, 0)))),
    (v) => where(greater(v, 0), onesLike(v), mul(alpha, where(less(v, 0), exp(v), onesLike(v)))),
  );
}
