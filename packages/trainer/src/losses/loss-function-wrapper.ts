import type { Tensor } from '@tensorflow/tfjs-core';
import { alignRanks } from '../math/align.js';
import { Loss, type LossOptions } from './loss.js';

/** The losses of a batch before reduction: targets and predictions (float32) in, usually `[batch]` out. */
export type LossFunction = (yTrue: Tensor, yPred: Tensor) => Tensor;

/** A function as a loss. @see keras/src/losses/losses.py `LossFunctionWrapper` */
export class LossFunctionWrapper extends Loss {
  static override readonly className = 'LossFunctionWrapper';
  readonly #function: LossFunction;

  constructor(lossFunction: LossFunction, options: LossOptions = {}) {
    super(options);
    this.#function = lossFunction;
  }

  override call(yTrue: Tensor, yPred: Tensor): Tensor {
    return this.#function(...alignRanks(yTrue, yPred));
  }
}
