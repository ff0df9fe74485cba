import { abs, add, cast, clipByValue, greaterEqual, mul, sub, type Tensor } from '@tensorflow/tfjs-core';
import { elementwise } from '../ops/elementwise.js';

/** 0 up to −1, `(x + 1) / 2` up to 1, then 1. */
export function sparseSigmoid(x: Tensor): Tensor {
  return elementwise(
    x,
    (v) => mul(0.5, add(clipByValue(v, -1, 1), 1)),
    (v) => sub(0.5, mul(0.5, cast(greaterEqual(abs(v), 1), 'float32'))),
  );
}
