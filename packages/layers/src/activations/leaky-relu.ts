import { leakyRelu as leaky, type Tensor } from '@tensorflow/tfjs-core';

/** `x` where x > 0, else `negativeSlope · x`. */
export function leakyRelu(x: Tensor, options: { negativeSlope?: number } = {}): Tensor {
  return leaky(x, options.negativeSlope ?? 0.2);
}
