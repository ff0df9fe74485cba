import { add, div, mul, sub, sum, type Tensor, type TensorLike } from '@tensorflow/tfjs-core';
import { axes, nullable, type Weights, weights } from '../config/options.js';
import { type Config, withFloats } from '../config/wire.js';
import { EPSILON } from '../math/constants.js';
import { AlignedLoss } from './aligned-loss.js';
import type { LossOptions } from './loss.js';

/**
 * 1 − T / (T + α·A + β·B + 1e-7) with T = Σ y·ŷ, A = Σ y·(1 − ŷ), B = Σ ŷ·(1 − y), the sums over `axis` (all axes for
 * null). The shape without `axis`.
 */
export function tversky(
  yTrue: Tensor,
  yPred: Tensor,
  alpha: Weights = 0.5,
  beta: Weights = 0.5,
  axis: number | number[] | null = null,
): Tensor {
  const over = axis ?? undefined;
  const both = sum(mul(yTrue, yPred), over);
  const missed = sum(mul(sub(1, yPred), yTrue), over);
  const invented = sum(mul(yPred, sub(1, yTrue)), over);
  return sub(
    1,
    div(both, add(add(add(both, mul(missed, alpha as TensorLike)), mul(invented, beta as TensorLike)), EPSILON)),
  );
}

export interface TverskyOptions extends LossOptions {
  /** Weight of what was missed; 0.5 unless given. */
  readonly alpha?: Weights;
  /** Weight of what was invented; 0.5 unless given. */
  readonly beta?: Weights;
  /** The axes that are summed over; all unless given. */
  readonly axis?: number | number[] | null;
}

/** {@link tversky} as a loss, for segmentation. @see keras/src/losses/losses.py `Tversky` */
export class Tversky extends AlignedLoss {
  static override readonly className = 'Tversky';
  readonly alpha: Weights;
  readonly beta: Weights;
  readonly axis: number | number[] | null;

  constructor(options: TverskyOptions = {}) {
    super(options, { alpha: weights, beta: weights, axis: nullable(axes) });
    this.alpha = options.alpha ?? 0.5;
    this.beta = options.beta ?? 0.5;
    this.axis = options.axis ?? null;
  }

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return tversky(yTrue, yPred, this.alpha, this.beta, this.axis);
  }

  override getConfig(): Config {
    return withFloats({ ...super.getConfig(), alpha: this.alpha, beta: this.beta, axis: this.axis }, 'alpha', 'beta');
  }
}
