import { mul, type Tensor } from '@tensorflow/tfjs-core';
import { hardSigmoid } from './hard-sigmoid.js';

/** `x · hardSigmoid(x)` (Howard et al., 2019). */
export function hardSilu(x: Tensor): Tensor {
  return mul(x, hardSigmoid(x));
}
