import { lessEqual, minimum, mul, rsqrt, square, sum, type Tensor, where, zerosLike } from '@tensorflow/tfjs-core';
import { elementwise } from './elementwise.js';

/**
 * `x · min(1 / √Σx², 1 / epsilon)` over the axes; where the second counts, it is a constant factor to the gradient too.
 * Source: `_normalize` in `keras/src/ops/nn.py`.
 */
export function l2Normalize(x: Tensor, axis: number | number[], epsilon = 1e-7): Tensor {
  const inverseNorm = elementwise(
    sum(square(x), axis, true),
    (squares) => minimum(rsqrt(squares), 1 / epsilon),
    (squares) => {
      const inverse = rsqrt(squares);
      const slope = mul(-0.5, mul(inverse, square(inverse)));
      return where(lessEqual(inverse, 1 / epsilon), slope, zerosLike(slope));
    },
  );
  return mul(x, inverseNorm);
}
