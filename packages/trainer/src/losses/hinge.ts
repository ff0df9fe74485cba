import { maximum, mean, mul, sub, type Tensor } from '@tensorflow/tfjs-core';
import { AlignedLoss } from './aligned-loss.js';
import { signedTargets } from './signed-targets.js';

/** mean(max(1 − y·ŷ, 0)) over the last axis. Targets that are all 0 or 1 count as −1 and 1. `[…, n]` → `[…]`. */
export function hinge(yTrue: Tensor, yPred: Tensor): Tensor {
  return mean(maximum(sub(1, mul(signedTargets(yTrue), yPred)), 0), -1);
}

/** {@link hinge} as a loss. @see keras/src/losses/losses.py `Hinge` */
export class Hinge extends AlignedLoss {
  static override readonly className = 'Hinge';

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return hinge(yTrue, yPred);
  }
}
