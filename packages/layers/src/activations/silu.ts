import { mul, sigmoid, type Tensor } from '@tensorflow/tfjs-core';

/** `x · sigmoid(x)`, also called swish (Ramachandran et al., 2017). */
export function silu(x: Tensor): Tensor {
  return mul(x, sigmoid(x));
}
