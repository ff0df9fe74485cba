import { absolute } from '@descent/layers';
import {
  abs,
  lessEqual,
  mean,
  mul,
  square,
  sub,
  type Tensor,
  type TensorLike,
  tensor,
  where,
} from '@tensorflow/tfjs-core';
import { type Weights, weights } from '../config/options.js';
import { alignRanks } from '../math/align.js';
import { untaped } from '../math/untaped.js';
import { AlignedLoss } from './aligned-loss.js';
import type { LossOptions } from './loss.js';

/** mean(e² / 2 where |e| ≤ δ, δ·|e| − δ² / 2 elsewhere) over the last axis, e = ŷ − y. `[…, n]` → `[…]`. */
export function huber(yTrue: Tensor, yPred: Tensor, delta: Weights = 1): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  const border = typeof delta === 'number' ? delta : tensor(delta as TensorLike);
  const error = sub(prediction, target);
  const inside = mul(0.5, square(error));
  const outside = sub(mul(border, absolute(error)), mul(0.5, mul(border, border)));
  return mean(
    where(
      untaped(() => lessEqual(abs(error), border)),
      inside,
      outside,
    ),
    -1,
  );
}

export interface HuberOptions extends LossOptions {
  /** Where the square ends and the straight line begins, for all or (lists) for each prediction; 1 unless given. */
  readonly delta?: Weights;
}

/**
 * {@link huber} as a loss. Keras leaves `delta` out of the config, so a saved model comes back with 1; so does ours.
 *
 * @see keras/src/losses/losses.py `Huber`
 */
export class Huber extends AlignedLoss {
  static override readonly className = 'Huber';
  readonly delta: Weights;

  constructor(options: HuberOptions = {}) {
    super({ name: 'huber_loss', ...options }, { delta: weights });
    this.delta = options.delta ?? 1;
  }

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return huber(yTrue, yPred, this.delta);
  }
}
