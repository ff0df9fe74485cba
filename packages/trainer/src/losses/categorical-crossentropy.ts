import { add, mul, type Tensor } from '@tensorflow/tfjs-core';
import { categoricalCrossentropyOf } from '../math/cross-entropy.js';
import { CrossentropyLoss, type CrossentropyOptions } from './crossentropy-loss.js';

/**
 * −Σ y·log(ŷ) over `axis`, ŷ divided by its sum and clipped to [1e-7, 1 − 1e-7], or from logits without clipping.
 *
 * @param labelSmoothing - s: y becomes y·(1 − s) + s / classes
 */
export function categoricalCrossentropy(
  yTrue: Tensor,
  yPred: Tensor,
  fromLogits = false,
  labelSmoothing = 0,
  axis = -1,
): Tensor {
  return categoricalCrossentropyOf(smoothCategorical(yTrue, labelSmoothing), yPred, fromLogits, axis);
}

/** Targets drawn towards the same share for each class of the last axis. */
export function smoothCategorical(yTrue: Tensor, labelSmoothing: number): Tensor {
  if (labelSmoothing === 0) return yTrue;
  return add(mul(yTrue, 1 - labelSmoothing), labelSmoothing / (yTrue.shape.at(-1) as number));
}

/** {@link categoricalCrossentropy} as a loss. @see keras/src/losses/losses.py `CategoricalCrossentropy` */
export class CategoricalCrossentropy extends CrossentropyLoss {
  static override readonly className = 'CategoricalCrossentropy';

  constructor(options: CrossentropyOptions = {}) {
    super(options);
  }

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return categoricalCrossentropy(yTrue, yPred, this.fromLogits, this.labelSmoothing, this.axis);
  }
}
