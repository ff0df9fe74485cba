import { minimum, mul, rsqrt, square, sum, type Tensor } from '@tensorflow/tfjs-core';

/** `x · min(1 / √Σx², 1 / epsilon)` over the axes. Source: `_normalize` in `keras/src/ops/nn.py`. */
export function l2Normalize(x: Tensor, axis: number | number[], epsilon = 1e-7): Tensor {
  return mul(x, minimum(rsqrt(sum(square(x), axis, true)), 1 / epsilon));
}
