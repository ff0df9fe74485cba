import { abs, cast, greater, type Tensor, where, zerosLike } from '@tensorflow/tfjs-core';
import { elementwise } from '../ops/elementwise.js';

/** `x` where |x| > threshold, else 0. */
export function hardShrink(x: Tensor, options: { threshold?: number } = {}): Tensor {
  const { threshold = 0.5 } = options;
  const beyond = (v: Tensor) => greater(abs(v), threshold);
  return elementwise(
    x,
    (v) => where(beyond(v), v, zerosLike(v)),
    (v) => cast(beyond(v), 'float32'),
  );
}
