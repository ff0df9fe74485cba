import { neg, softplus, type Tensor } from '@tensorflow/tfjs-core';

/** `log(sigmoid(x))`. tfjs's own `logSigmoid` loses `x` before its gradient is asked for, when `x` is computed too. */
export function logSigmoid(x: Tensor): Tensor {
  return neg(softplus(neg(x)));
}
