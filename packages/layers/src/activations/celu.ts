import { add, div, expm1, maximum, minimum, mul, type Tensor } from '@tensorflow/tfjs-core';

/** `max(x, 0) + α (exp(min(x, 0) / α) − 1)` (Barron, 2017). */
export function celu(x: Tensor, options: { alpha?: number } = {}): Tensor {
  const { alpha = 1 } = options;
  return add(maximum(x, 0), mul(alpha, expm1(div(minimum(x, 0), alpha))));
}
