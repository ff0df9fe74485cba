import { mean, square, sub, type Tensor } from '@tensorflow/tfjs-core';
import { alignRanks } from '../math/align.js';
import { AlignedLoss } from './aligned-loss.js';

/** mean((y − ŷ)²) over the last axis. `[…, n]` → `[…]`. */
export function meanSquaredError(yTrue: Tensor, yPred: Tensor): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  return mean(square(sub(target, prediction)), -1);
}

/** {@link meanSquaredError} as a loss. @see keras/src/losses/losses.py `MeanSquaredError` */
export class MeanSquaredError extends AlignedLoss {
  static override readonly className = 'MeanSquaredError';

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return meanSquaredError(yTrue, yPred);
  }
}
