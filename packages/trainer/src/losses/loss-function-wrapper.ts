import type { Tensor } from '@tensorflow/tfjs-core';
import { AlignedLoss } from './aligned-loss.js';
import type { LossOptions } from './loss.js';

/** The losses of a batch before reduction: targets and predictions (float32) in, usually `[batch]` out. */
export type LossFunction = (yTrue: Tensor, yPred: Tensor) => Tensor;

/** A function as a loss. @see keras/src/losses/losses.py `LossFunctionWrapper` */
export class LossFunctionWrapper extends AlignedLoss {
  static override readonly className = 'LossFunctionWrapper';
  readonly #function: LossFunction;

  constructor(lossFunction: LossFunction, options: LossOptions = {}) {
    super(options);
    this.#function = lossFunction;
  }

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return this.#function(yTrue, yPred);
  }
}
