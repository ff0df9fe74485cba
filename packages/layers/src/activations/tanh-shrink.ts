import { sub, type Tensor, tanh } from '@tensorflow/tfjs-core';

/** `x − tanh(x)`. */
export function tanhShrink(x: Tensor): Tensor {
  return sub(x, tanh(x));
}
