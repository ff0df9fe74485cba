import { abs, sign, type Tensor } from '@tensorflow/tfjs-core';
import { elementwise } from './elementwise.js';

/** `|x|`, with gradient 0 at 0 as in TensorFlow; tfjs's own has −1 there. */
export function absolute(x: Tensor): Tensor {
  return elementwise(x, abs, sign);
}
