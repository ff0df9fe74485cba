import { clipByValue, div, log, mul, neg, pow, sub, sum, type Tensor, type TensorLike } from '@tensorflow/tfjs-core';
import { type Weights, weights } from '../config/options.js';
import { type Config, withFloats } from '../config/wire.js';
import { EPSILON } from '../math/constants.js';
import { softmaxOver } from '../math/softmax.js';
import { smoothCategorical } from './categorical-crossentropy.js';
import { CrossentropyLoss, type CrossentropyOptions } from './crossentropy-loss.js';

export interface CategoricalFocalCrossentropyOptions extends CrossentropyOptions {
  /** Weight of every class, or a weight each; 0.25 unless given. */
  readonly alpha?: Weights;
  /** How strongly easy samples are played down; 2 unless given. */
  readonly gamma?: Weights;
}

/**
 * Σ α·(1 − ŷ)^γ · (−y·log(ŷ)) over `axis`, ŷ divided by its sum and clipped to [1e-7, 1 − 1e-7] (Lin et al. 2017).
 *
 * @see keras/src/losses/losses.py `CategoricalFocalCrossentropy`
 */
export class CategoricalFocalCrossentropy extends CrossentropyLoss {
  static override readonly className = 'CategoricalFocalCrossentropy';
  readonly alpha: Weights;
  readonly gamma: Weights;

  constructor(options: CategoricalFocalCrossentropyOptions = {}) {
    super(options, { alpha: weights, gamma: weights });
    this.alpha = options.alpha ?? 0.25;
    this.gamma = options.gamma ?? 2;
  }

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    const target = smoothCategorical(yTrue, this.labelSmoothing);
    const prediction = this.fromLogits ? softmaxOver(yPred, this.axis) : yPred;
    const shares = clipByValue(div(prediction, sum(prediction, this.axis, true)), EPSILON, 1 - EPSILON);
    const weight = mul(pow(sub(1, shares), this.gamma as TensorLike), this.alpha as TensorLike);
    return sum(mul(weight, neg(mul(target, log(shares)))), this.axis);
  }

  override getConfig(): Config {
    return withFloats(
      {
        ...super.getConfig(),
        alpha: this.alpha,
        gamma: this.gamma,
      },
      'label_smoothing',
      'alpha',
      'gamma',
    );
  }
}

/** {@link CategoricalFocalCrossentropy} before reduction. */
export function categoricalFocalCrossentropy(
  yTrue: Tensor,
  yPred: Tensor,
  options: CategoricalFocalCrossentropyOptions = {},
): Tensor {
  return new CategoricalFocalCrossentropy(options).call(yTrue, yPred);
}
