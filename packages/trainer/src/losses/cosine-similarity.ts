import { l2Normalize } from '@descent/layers';
import { mul, neg, sum, type Tensor } from '@tensorflow/tfjs-core';
import { axes, nullable } from '../config/options.js';
import { alignRanks } from '../math/align.js';
import { type Axes, axesOf } from '../math/axes.js';
import { AlignedLoss } from './aligned-loss.js';
import type { LossOptions } from './loss.js';

/** −Σ ŷ·y over `axis`, both scaled to length 1. The shape without `axis`. */
export function cosineSimilarity(yTrue: Tensor, yPred: Tensor, axis: Axes = -1): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  const over = axesOf(axis, target.rank);
  return neg(sum(mul(l2Normalize(target, over), l2Normalize(prediction, over)), over));
}

export interface CosineSimilarityOptions extends LossOptions {
  /** The axis or axes of the vectors, null for all; −1 unless given. */
  readonly axis?: Axes;
}

/**
 * {@link cosineSimilarity} as a loss, −1 for equal directions. Keras leaves `axis` out of the config, so a saved model
 * comes back with −1; so does ours.
 *
 * @see keras/src/losses/losses.py `CosineSimilarity`
 */
export class CosineSimilarity extends AlignedLoss {
  static override readonly className = 'CosineSimilarity';
  readonly axis: Axes;

  constructor(options: CosineSimilarityOptions = {}) {
    super(options, { axis: nullable(axes) });
    this.axis = options.axis === undefined ? -1 : options.axis;
  }

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return cosineSimilarity(yTrue, yPred, this.axis);
  }
}
