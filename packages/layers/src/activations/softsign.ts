import { abs, add, div, reciprocal, square, type Tensor } from '@tensorflow/tfjs-core';
import { elementwise } from '../ops/elementwise.js';

/** `x / (|x| + 1)`. */
export function softsign(x: Tensor): Tensor {
  return elementwise(
    x,
    (v) => div(v, add(abs(v), 1)),
    (v) => reciprocal(square(add(abs(v), 1))),
  );
}
