import { tanh as hyperbolic, type Tensor } from '@tensorflow/tfjs-core';

/** The hyperbolic tangent. */
export function tanh(x: Tensor): Tensor {
  return hyperbolic(x);
}
