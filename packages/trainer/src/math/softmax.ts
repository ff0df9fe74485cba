import { exp, expandDims, sub, type Tensor } from '@tensorflow/tfjs-core';
import { logSumExp } from './log-sum-exp.js';

/** softmax over any axis; tfjs's own knows the last one only. */
export function softmaxOver(x: Tensor, axis: number): Tensor {
  return exp(sub(x, expandDims(logSumExp(x, axis), axis)));
}
