import { cast, div, mul, oneHot, pow, sub, sum, type Tensor } from '@tensorflow/tfjs-core';
import type { Rule } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { AlignedLoss } from './aligned-loss.js';
import type { LossOptions } from './loss.js';

const openFraction: Rule = {
  text: 'must be a number in (0, 1)',
  accepts: (value) => typeof value === 'number' && value > 0 && value < 1,
};

export interface CategoricalGeneralizedCrossEntropyOptions extends LossOptions {
  /** Between cross-entropy (towards 0) and mean absolute error (towards 1); 0.5 unless given. */
  readonly q?: number;
}

/**
 * (1 − p^q) / q with p the probability of the true class: robust against wrong labels (Zhang & Sabuncu 2018).
 * Targets are class numbers `[…]` for predictions `[…, classes]`.
 *
 * @see keras/src/losses/losses.py `CategoricalGeneralizedCrossEntropy`
 */
export class CategoricalGeneralizedCrossEntropy extends AlignedLoss {
  static override readonly className = 'CategoricalGeneralizedCrossEntropy';
  readonly q: number;

  constructor(options: CategoricalGeneralizedCrossEntropyOptions = {}) {
    super(options, { q: openFraction });
    this.q = options.q ?? 0.5;
  }

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    const labels = oneHot(cast(yTrue, 'int32'), yPred.shape.at(-1) as number);
    const right = sum(mul(yPred, cast(labels, 'float32')), -1);
    return div(sub(1, pow(right, this.q)), this.q);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), q: this.q };
  }
}
