import { add, mean, mul, type Tensor } from '@tensorflow/tfjs-core';
import { binaryCrossentropyOf } from '../math/cross-entropy.js';
import { CrossentropyLoss, type CrossentropyOptions } from './crossentropy-loss.js';

/**
 * mean(−y·log(ŷ) − (1 − y)·log(1 − ŷ)) over `axis`, ŷ clipped to [1e-7, 1 − 1e-7], or from logits without clipping.
 *
 * @param labelSmoothing - s: y becomes y·(1 − s) + s / 2
 */
export function binaryCrossentropy(
  yTrue: Tensor,
  yPred: Tensor,
  fromLogits = false,
  labelSmoothing = 0,
  axis = -1,
): Tensor {
  return mean(binaryCrossentropyOf(smoothBinary(yTrue, labelSmoothing), yPred, fromLogits), axis);
}

/** Targets drawn towards 1/2. */
export function smoothBinary(yTrue: Tensor, labelSmoothing: number): Tensor {
  return labelSmoothing === 0 ? yTrue : add(mul(yTrue, 1 - labelSmoothing), 0.5 * labelSmoothing);
}

/** {@link binaryCrossentropy} as a loss. @see keras/src/losses/losses.py `BinaryCrossentropy` */
export class BinaryCrossentropy extends CrossentropyLoss {
  static override readonly className = 'BinaryCrossentropy';

  constructor(options: CrossentropyOptions = {}) {
    super(options);
  }

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return binaryCrossentropy(yTrue, yPred, this.fromLogits, this.labelSmoothing, this.axis);
  }
}
