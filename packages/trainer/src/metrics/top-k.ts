import {
  all,
  cast,
  greater,
  isFinite as isFiniteTensor,
  less,
  logicalAnd,
  mul,
  reshape,
  sum,
  type Tensor,
  topk,
} from '@tensorflow/tfjs-core';
import { oneHotOf } from '../math/one-hot.js';

/**
 * Whether fewer than `k` classes are likelier than the true one; false in rows with an infinity or NaN, and for a class
 * out of range.
 *
 * @param targets - class numbers `[n]`
 * @param predictions - `[n, classes]`
 * @returns bool `[n]`
 * @see tf.math.in_top_k
 */
export function inTopK(targets: Tensor, predictions: Tensor, k: number): Tensor {
  const truth = oneHotOf(cast(targets, 'int32'), predictions.shape[1] as number);
  const own = sum(mul(truth, predictions), 1, true);
  const ahead = sum(cast(greater(predictions, own), 'int32'), 1);
  const inRange = greater(sum(truth, 1), 0);
  return logicalAnd(logicalAnd(less(ahead, k), inRange), all(isFiniteTensor(predictions), 1));
}

/** 1 at the `k` largest of the last axis, else 0; of equals the first. */
export function topKMask(x: Tensor, k: number): Tensor {
  const { indices } = topk(x, k);
  return sum(oneHotOf(indices, x.shape.at(-1) as number), -2);
}

/** `[…, classes]` → `[n, classes]`. */
export function asRows(x: Tensor): Tensor {
  return reshape(x, [-1, x.shape.at(-1) as number]);
}
