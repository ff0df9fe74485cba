import { add, div, sqrt, square, type Tensor } from '@tensorflow/tfjs-core';

/** `(x + √(x² + b)) / 2` (Barron, 2021). */
export function squareplus(x: Tensor, options: { b?: number } = {}): Tensor {
  return div(add(x, sqrt(add(square(x), options.b ?? 4))), 2);
}
