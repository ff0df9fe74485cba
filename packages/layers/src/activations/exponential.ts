import { exp, type Tensor } from '@tensorflow/tfjs-core';

/** `exp(x)`. */
export function exponential(x: Tensor): Tensor {
  return exp(x);
}
