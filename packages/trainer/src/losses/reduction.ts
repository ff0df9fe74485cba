import { cast, div, mul, scalar, sum, type Tensor, where, zerosLike } from '@tensorflow/tfjs-core';
import { alignRanks } from '../math/align.js';
import { divideNoNan } from '../math/divide.js';

/** How the losses of the elements become one number. */
export type Reduction = 'sum_over_batch_size' | 'sum' | 'mean' | 'mean_with_sample_weight' | 'none' | null;

/** Every reduction that Keras knows. */
export const REDUCTIONS: readonly Reduction[] = [
  'sum_over_batch_size',
  'sum',
  'mean',
  'mean_with_sample_weight',
  'none',
  null,
];

/**
 * Weights and reduces the losses of the elements. `sum_over_batch_size` and `mean` divide by the number of elements,
 * not by the sum of the weights; `mean_with_sample_weight` divides by that sum; a division by 0 gives 0.
 *
 * @param values - one loss per element, float32
 * @param sampleWeight - broadcastable to values, also with one last axis of size 1 more or less
 * @param mask - elements that count, bool
 * @see keras/src/losses/loss.py `reduce_weighted_values`
 */
export function reduceWeighted(
  values: Tensor,
  sampleWeight: Tensor | null,
  mask: Tensor | null,
  reduction: Reduction,
): Tensor {
  const weight = applyMask(sampleWeight === null ? null : cast(sampleWeight, 'float32'), mask, reduction);
  if (weight === null) return reduce(values, null, reduction);
  const [alignedValues, alignedWeight] = alignRanks(values, weight);
  return reduce(mul(alignedValues, alignedWeight), alignedWeight, reduction);
}

/**
 * Sample weights with the masked elements at 0. For the reductions that divide by the number of elements the others
 * are scaled up, so that the division is by the number of valid ones.
 *
 * @see keras/src/losses/loss.py `apply_mask`
 */
export function applyMask(sampleWeight: Tensor | null, mask: Tensor | null, reduction: Reduction): Tensor | null {
  if (mask === null) return sampleWeight;
  let share: Tensor = cast(mask, 'float32');
  if (reduction === 'mean' || reduction === 'sum_over_batch_size') {
    const scale = divideNoNan(scalar(mask.size), sum(share));
    share = where(cast(mask, 'bool'), scale, zerosLike(share));
  }
  if (sampleWeight === null) return share;
  const [alignedShare, alignedWeight] = alignRanks(share, sampleWeight);
  return mul(alignedWeight, alignedShare);
}

function reduce(values: Tensor, sampleWeight: Tensor | null, reduction: Reduction): Tensor {
  if (reduction === null || reduction === 'none' || values.rank === 0 || values.size === 0) return values;
  const total = sum(values);
  if (reduction === 'sum') return total;
  const byWeight = reduction === 'mean_with_sample_weight' && sampleWeight !== null;
  return byWeight ? divideNoNan(total, sum(sampleWeight)) : div(total, values.size);
}
