import { cast, tanh as hyperbolic, type Tensor } from '@tensorflow/tfjs-core';

/** The hyperbolic tangent; of whole numbers too. */
export function tanh(x: Tensor): Tensor {
  return hyperbolic(x.dtype === 'float32' ? x : cast(x, 'float32'));
}
