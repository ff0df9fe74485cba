import { clipByValue, type Tensor } from '@tensorflow/tfjs-core';

/** x clipped to [−1, 1]. */
export function hardTanh(x: Tensor): Tensor {
  return clipByValue(x, -1, 1);
}
