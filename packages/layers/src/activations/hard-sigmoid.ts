import { add, div, type Tensor } from '@tensorflow/tfjs-core';
import { relu6 } from './relu6.js';

/** `relu6(x + 3) / 6`. */
export function hardSigmoid(x: Tensor): Tensor {
  return div(relu6(add(x, 3)), 6);
}
