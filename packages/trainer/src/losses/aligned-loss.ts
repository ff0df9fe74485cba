import type { Tensor } from '@tensorflow/tfjs-core';
import { alignRanks } from '../math/align.js';
import { Loss } from './loss.js';

/** A loss that sees targets and predictions brought to the same rank, as all of Keras's own do. */
export abstract class AlignedLoss extends Loss {
  /** The losses before reduction, of targets and predictions of the same rank. */
  protected abstract compare(yTrue: Tensor, yPred: Tensor): Tensor;

  override call(yTrue: Tensor, yPred: Tensor): Tensor {
    return this.compare(...alignRanks(yTrue, yPred));
  }
}
