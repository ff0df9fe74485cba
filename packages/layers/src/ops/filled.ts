import { fill, type Tensor } from '@tensorflow/tfjs-core';

/** A tensor of x's shape that holds `value` everywhere. */
export function filled(x: Tensor, value: number): Tensor {
  return fill(x.shape, value);
}
