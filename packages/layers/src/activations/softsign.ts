import { abs, add, div, type Tensor } from '@tensorflow/tfjs-core';

/** `x / (|x| + 1)`. */
export function softsign(x: Tensor): Tensor {
  return div(x, add(abs(x), 1));
}
