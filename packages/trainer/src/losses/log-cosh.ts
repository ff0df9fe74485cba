import { add, mean, mul, softplus, sub, type Tensor } from '@tensorflow/tfjs-core';
import { alignRanks } from '../math/align.js';
import { AlignedLoss } from './aligned-loss.js';

/** mean(log cosh(ŷ − y)) over the last axis, as x + softplus(−2x) − log 2. `[…, n]` → `[…]`. */
export function logCosh(yTrue: Tensor, yPred: Tensor): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  const error = sub(prediction, target);
  return mean(sub(add(error, softplus(mul(error, -2))), Math.LN2), -1);
}

/** {@link logCosh} as a loss. @see keras/src/losses/losses.py `LogCosh` */
export class LogCosh extends AlignedLoss {
  static override readonly className = 'LogCosh';

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return logCosh(yTrue, yPred);
  }
}
