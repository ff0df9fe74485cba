import { abs, isNaN as isNotANumber, sign, type Tensor, where } from '@tensorflow/tfjs-core';
import { elementwise } from './elementwise.js';

/** `|x|`, with gradient 0 at 0 and NaN at NaN as in TensorFlow; tfjs's own has −1 and 0 there. */
export function absolute(x: Tensor): Tensor {
  return elementwise(x, abs, (v) => where(isNotANumber(v), v, sign(v)));
}
