import { absolute } from '@descent/layers';
import { mean, sub, type Tensor } from '@tensorflow/tfjs-core';
import { alignRanks } from '../math/align.js';
import { AlignedLoss } from './aligned-loss.js';

/** mean(|y − ŷ|) over the last axis. `[…, n]` → `[…]`. */
export function meanAbsoluteError(yTrue: Tensor, yPred: Tensor): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  return mean(absolute(sub(target, prediction)), -1);
}

/** {@link meanAbsoluteError} as a loss. @see keras/src/losses/losses.py `MeanAbsoluteError` */
export class MeanAbsoluteError extends AlignedLoss {
  static override readonly className = 'MeanAbsoluteError';

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return meanAbsoluteError(yTrue, yPred);
  }
}
