import { maximum, mean, mul, square, sub, type Tensor } from '@tensorflow/tfjs-core';
import { AlignedLoss } from './aligned-loss.js';
import { signedTargets } from './signed-targets.js';

/** mean(max(1 − y·ŷ, 0)²) over the last axis. Targets that are all 0 or 1 count as −1 and 1. `[…, n]` → `[…]`. */
export function squaredHinge(yTrue: Tensor, yPred: Tensor): Tensor {
  return mean(square(maximum(sub(1, mul(signedTargets(yTrue), yPred)), 0)), -1);
}

/** {@link squaredHinge} as a loss. @see keras/src/losses/losses.py `SquaredHinge` */
export class SquaredHinge extends AlignedLoss {
  static override readonly className = 'SquaredHinge';

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return squaredHinge(yTrue, yPred);
  }
}
