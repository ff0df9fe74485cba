import { sigmoid as logistic, type Tensor } from '@tensorflow/tfjs-core';
import { attachLogits } from '../base/attachments.js';

/** `1 / (1 + exp(−x))`; `logitsOf` finds x again. */
export function sigmoid(x: Tensor): Tensor {
  const output = logistic(x);
  attachLogits(output, x);
  return output;
}
