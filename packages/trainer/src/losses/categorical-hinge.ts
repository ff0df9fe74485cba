import { reduceMax } from '@descent/layers';
import { add, maximum, mul, sub, sum, type Tensor } from '@tensorflow/tfjs-core';
import { AlignedLoss } from './aligned-loss.js';

/** max(max((1 − y)·ŷ) − Σ y·ŷ + 1, 0) over the last axis. `[…, n]` → `[…]`. */
export function categoricalHinge(yTrue: Tensor, yPred: Tensor): Tensor {
  const right = sum(mul(yTrue, yPred), -1);
  const wrong = reduceMax(mul(sub(1, yTrue), yPred), [yPred.rank - 1]);
  return maximum(add(sub(wrong, right), 1), 0);
}

/** {@link categoricalHinge} as a loss. @see keras/src/losses/losses.py `CategoricalHinge` */
export class CategoricalHinge extends AlignedLoss {
  static override readonly className = 'CategoricalHinge';

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return categoricalHinge(yTrue, yPred);
  }
}
