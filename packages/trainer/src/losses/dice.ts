import { add, div, mul, sub, sum, type Tensor } from '@tensorflow/tfjs-core';
import { axes, nullable } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { EPSILON } from '../math/constants.js';
import { AlignedLoss } from './aligned-loss.js';
import type { LossOptions } from './loss.js';

/** 1 − 2·Σ y·ŷ / (Σ y + Σ ŷ + 1e-7), the sums over `axis` (all axes for null). The shape without `axis`. */
export function dice(yTrue: Tensor, yPred: Tensor, axis: number | number[] | null = null): Tensor {
  const over = axis ?? undefined;
  const overlap = mul(2, sum(mul(yTrue, yPred), over));
  return sub(1, div(overlap, add(add(sum(yTrue, over), sum(yPred, over)), EPSILON)));
}

export interface DiceOptions extends LossOptions {
  /** The axes that are summed over; all unless given. */
  readonly axis?: number | number[] | null;
}

/** {@link dice} as a loss, for segmentation. @see keras/src/losses/losses.py `Dice` */
export class Dice extends AlignedLoss {
  static override readonly className = 'Dice';
  readonly axis: number | number[] | null;

  constructor(options: DiceOptions = {}) {
    super(options, { axis: nullable(axes) });
    this.axis = options.axis ?? null;
  }

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return dice(yTrue, yPred, this.axis);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), axis: this.axis };
  }
}
