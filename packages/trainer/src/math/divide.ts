import { cast, div, equal, logicalNot, mul, onesLike, type Tensor, where } from '@tensorflow/tfjs-core';
import { untaped } from './untaped.js';

/** a / b, and 0 where b is 0; the gradient goes into a alone. Unlike tfjs's `divNoNan` it has one. */
export function divideNoNan(a: Tensor, b: Tensor): Tensor {
  const isZero = untaped(() => equal(b, 0));
  const divisor = untaped(() => where(isZero, onesLike(b), b));
  return mul(
    div(a, divisor),
    untaped(() => cast(logicalNot(isZero), 'float32')),
  );
}
