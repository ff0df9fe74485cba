import { absolute } from '@descent/layers';
import { abs, div, maximum, mean, mul, sub, type Tensor } from '@tensorflow/tfjs-core';
import { alignRanks } from '../math/align.js';
import { EPSILON } from '../math/constants.js';
import { AlignedLoss } from './aligned-loss.js';

/** 100 · mean(|y − ŷ| / max(|y|, 1e-7)) over the last axis. `[…, n]` → `[…]`. */
export function meanAbsolutePercentageError(yTrue: Tensor, yPred: Tensor): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  const scale = maximum(abs(target), EPSILON);
  return mul(100, mean(absolute(div(sub(target, prediction), scale)), -1));
}

/** {@link meanAbsolutePercentageError} as a loss. @see keras/src/losses/losses.py `MeanAbsolutePercentageError` */
export class MeanAbsolutePercentageError extends AlignedLoss {
  static override readonly className = 'MeanAbsolutePercentageError';

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return meanAbsolutePercentageError(yTrue, yPred);
  }
}
