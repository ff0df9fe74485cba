import { div, type Scalar, type Tensor } from '@tensorflow/tfjs-core';
import type { Regularizer } from '../regularizers/regularizer.js';

/** The penalty on a layer's output, divided by the size of the batch. */
export function activityLoss(regularizer: Regularizer, output: Tensor): Scalar {
  const loss = regularizer.apply(output);
  return output.rank === 0 ? loss : div(loss, output.shape[0] as number);
}
