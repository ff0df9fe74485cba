import { add, div, type Tensor } from '@tensorflow/tfjs-core';
import { absolute } from '../ops/absolute.js';

/** `x / (|x| + 1)`. */
export function softsign(x: Tensor): Tensor {
  return div(x, add(absolute(x), 1));
}
