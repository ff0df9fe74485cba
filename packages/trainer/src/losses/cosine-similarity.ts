import { l2Normalize } from '@descent/layers';
import { mul, neg, sum, type Tensor } from '@tensorflow/tfjs-core';
import { integer } from '../config/options.js';
import { alignRanks } from '../math/align.js';
import { AlignedLoss } from './aligned-loss.js';
import type { LossOptions } from './loss.js';

/** −Σ ŷ·y over `axis`, both scaled to length 1. The shape without `axis`. */
export function cosineSimilarity(yTrue: Tensor, yPred: Tensor, axis = -1): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  return neg(sum(mul(l2Normalize(target, axis), l2Normalize(prediction, axis)), axis));
}

export interface CosineSimilarityOptions extends LossOptions {
  /** The axis of the vectors; −1 unless given. */
  readonly axis?: number;
}

/**
 * {@link cosineSimilarity} as a loss, −1 for equal directions. Keras leaves `axis` out of the config, so a saved model
 * comes back with −1; so does ours.
 *
 * @see keras/src/losses/losses.py `CosineSimilarity`
 */
export class CosineSimilarity extends AlignedLoss {
  static override readonly className = 'CosineSimilarity';
  readonly axis: number;

  constructor(options: CosineSimilarityOptions = {}) {
    super(options, { axis: integer });
    this.axis = options.axis ?? -1;
  }

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return cosineSimilarity(yTrue, yPred, this.axis);
  }
}
