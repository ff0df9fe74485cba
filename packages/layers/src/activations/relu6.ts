import { cast, relu6 as clip, greater, less, logicalAnd, type Tensor } from '@tensorflow/tfjs-core';
import { elementwise } from '../ops/elementwise.js';

/** x clipped to [0, 6]; the gradient is 0 at both ends. */
export function relu6(x: Tensor): Tensor {
  return elementwise(x, clip, (v) => cast(logicalAnd(greater(v, 0), less(v, 6)), 'float32'));
}
