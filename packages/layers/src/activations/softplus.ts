import { softplus as smooth, type Tensor } from '@tensorflow/tfjs-core';

/** `log(exp(x) + 1)`. */
export function softplus(x: Tensor): Tensor {
  return smooth(x);
}
