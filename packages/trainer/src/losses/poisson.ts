import { add, log, mean, mul, sub, type Tensor } from '@tensorflow/tfjs-core';
import { EPSILON } from '../math/constants.js';
import { AlignedLoss } from './aligned-loss.js';

/** mean(ŷ − y·log(ŷ + 1e-7)) over the last axis. `[…, n]` → `[…]`. */
export function poisson(yTrue: Tensor, yPred: Tensor): Tensor {
  return mean(sub(yPred, mul(yTrue, log(add(yPred, EPSILON)))), -1);
}

/** {@link poisson} as a loss. @see keras/src/losses/losses.py `Poisson` */
export class Poisson extends AlignedLoss {
  static override readonly className = 'Poisson';

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return poisson(yTrue, yPred);
  }
}
