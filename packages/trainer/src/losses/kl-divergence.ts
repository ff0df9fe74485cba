import { clipByValue, div, log, mul, sum, type Tensor } from '@tensorflow/tfjs-core';
import { EPSILON } from '../math/constants.js';
import { AlignedLoss } from './aligned-loss.js';

/** Σ y·log(y / ŷ) over the last axis, both clipped to [1e-7, 1]. `[…, n]` → `[…]`. */
export function klDivergence(yTrue: Tensor, yPred: Tensor): Tensor {
  const target = clipByValue(yTrue, EPSILON, 1);
  const prediction = clipByValue(yPred, EPSILON, 1);
  return sum(mul(target, log(div(target, prediction))), -1);
}

/** {@link klDivergence} as a loss. @see keras/src/losses/losses.py `KLDivergence` */
export class KLDivergence extends AlignedLoss {
  static override readonly className = 'KLDivergence';

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return klDivergence(yTrue, yPred);
  }
}
