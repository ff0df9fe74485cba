import { add, log, maximum, mean, square, sub, type Tensor } from '@tensorflow/tfjs-core';
import { alignRanks } from '../math/align.js';
import { EPSILON } from '../math/constants.js';
import { AlignedLoss } from './aligned-loss.js';

/** mean((log(1 + max(ŷ, 1e-7)) − log(1 + max(y, 1e-7)))²) over the last axis. `[…, n]` → `[…]`. */
export function meanSquaredLogarithmicError(yTrue: Tensor, yPred: Tensor): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  const logOf = (x: Tensor) => log(add(maximum(x, EPSILON), 1));
  return mean(square(sub(logOf(prediction), logOf(target))), -1);
}

/** {@link meanSquaredLogarithmicError} as a loss. @see keras/src/losses/losses.py `MeanSquaredLogarithmicError` */
export class MeanSquaredLogarithmicError extends AlignedLoss {
  static override readonly className = 'MeanSquaredLogarithmicError';

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return meanSquaredLogarithmicError(yTrue, yPred);
  }
}
