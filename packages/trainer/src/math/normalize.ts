import { minimum, mul, rsqrt, square, sum, type Tensor } from '@tensorflow/tfjs-core';
import { EPSILON } from './constants.js';

/**
 * x / ‖x‖₂ along an axis; the norm counts as at least 1e-7.
 *
 * @see keras/src/ops/nn.py `_normalize`
 */
export function normalize(x: Tensor, axis: number): Tensor {
  return mul(x, minimum(rsqrt(sum(square(x), axis, true)), 1 / EPSILON));
}
