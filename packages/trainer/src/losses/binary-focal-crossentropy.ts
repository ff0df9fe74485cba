import { activations } from '@descent/layers';
import { add, mean, mul, pow, sub, type Tensor, type TensorLike } from '@tensorflow/tfjs-core';
import { boolean, number, type Weights, weights } from '../config/options.js';
import { type Config, withFloats } from '../config/wire.js';
import { binaryCrossentropyOf } from '../math/cross-entropy.js';
import { smoothBinary } from './binary-crossentropy.js';
import { CrossentropyLoss, type CrossentropyOptions } from './crossentropy-loss.js';

export interface BinaryFocalCrossentropyOptions extends CrossentropyOptions {
  /** Whether class 1 is weighted by `alpha` and class 0 by 1 − `alpha`; false unless given. */
  readonly applyClassBalancing?: boolean;
  /** Weight of class 1; 0.25 unless given. */
  readonly alpha?: number;
  /** How strongly easy samples are played down; 2 unless given. */
  readonly gamma?: Weights;
}

/**
 * mean((1 − pₜ)^γ · binary cross-entropy) over `axis`, pₜ the probability given to the true class (Lin et al. 2017).
 *
 * @see keras/src/losses/losses.py `BinaryFocalCrossentropy`
 */
export class BinaryFocalCrossentropy extends CrossentropyLoss {
  static override readonly className = 'BinaryFocalCrossentropy';
  readonly applyClassBalancing: boolean;
  readonly alpha: number;
  readonly gamma: Weights;

  constructor(options: BinaryFocalCrossentropyOptions = {}) {
    super(options, { applyClassBalancing: boolean, alpha: number, gamma: weights });
    this.applyClassBalancing = options.applyClassBalancing ?? false;
    this.alpha = options.alpha ?? 0.25;
    this.gamma = options.gamma ?? 2;
  }

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    const target = smoothBinary(yTrue, this.labelSmoothing);
    const prediction = this.fromLogits ? activations.sigmoid(yPred) : yPred;
    const crossentropy = binaryCrossentropyOf(target, prediction, false);
    const right = add(mul(target, prediction), mul(sub(1, target), sub(1, prediction)));
    const focal = mul(pow(sub(1, right), this.gamma as TensorLike), crossentropy);
    if (!this.applyClassBalancing) return mean(focal, this.axis);
    const weight = add(mul(target, this.alpha), mul(sub(1, target), 1 - this.alpha));
    return mean(mul(weight, focal), this.axis);
  }

  override getConfig(): Config {
    return withFloats(
      {
        ...super.getConfig(),
        apply_class_balancing: this.applyClassBalancing,
        alpha: this.alpha,
        gamma: this.gamma,
      },
      'label_smoothing',
      'alpha',
      'gamma',
    );
  }
}

/** {@link BinaryFocalCrossentropy} before reduction. */
export function binaryFocalCrossentropy(
  yTrue: Tensor,
  yPred: Tensor,
  options: BinaryFocalCrossentropyOptions = {},
): Tensor {
  return new BinaryFocalCrossentropy(options).call(yTrue, yPred);
}
