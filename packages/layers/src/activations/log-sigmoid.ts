import { logSigmoid as log, type Tensor } from '@tensorflow/tfjs-core';

/** `log(sigmoid(x))`. */
export function logSigmoid(x: Tensor): Tensor {
  return log(x);
}
