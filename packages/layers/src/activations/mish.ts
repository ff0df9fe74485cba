import { mul, softplus, type Tensor, tanh } from '@tensorflow/tfjs-core';

/** `x · tanh(softplus(x))` (Misra, 2019). */
export function mish(x: Tensor): Tensor {
  return mul(x, tanh(softplus(x)));
}
