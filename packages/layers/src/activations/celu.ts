import {
  add,
  cast,
  div,
  exp,
  expm1,
  greaterEqual,
  lessEqual,
  maximum,
  minimum,
  mul,
  type Tensor,
  where,
  zerosLike,
} from '@tensorflow/tfjs-core';
import { elementwise } from '../ops/elementwise.js';

/** `max(x, 0) + α (exp(min(x, 0) / α) − 1)` (Barron, 2017); the gradient at 0 is 2, that of both terms. */
export function celu(x: Tensor, options: { alpha?: number } = {}): Tensor {
  const { alpha = 1 } = options;
  return elementwise(
    x,
    (v) => add(maximum(v, 0), mul(alpha, expm1(div(minimum(v, 0), alpha)))),
    (v) => add(cast(greaterEqual(v, 0), 'float32'), where(lessEqual(v, 0), exp(div(v, alpha)), zerosLike(v))),
  );
}
