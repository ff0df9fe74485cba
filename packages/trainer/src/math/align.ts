import { expandDims, squeeze, type Tensor } from '@tensorflow/tfjs-core';

/**
 * Brings two tensors to the same rank where one has a last axis of size 1 that the other lacks.
 *
 * @param expandRank1 - `[n]` beside `[n, 1]` becomes `[n, 1]`; otherwise the `[n, 1]` loses its last axis
 * @see keras/src/losses/loss.py `squeeze_or_expand_to_same_rank`
 */
export function alignRanks(first: Tensor, second: Tensor, expandRank1 = true): [Tensor, Tensor] {
  if (first.rank === second.rank + 1 && first.shape.at(-1) === 1) {
    return second.rank === 1 && expandRank1 ? [first, expandDims(second, -1)] : [squeeze(first, [-1]), second];
  }
  if (second.rank === first.rank + 1 && second.shape.at(-1) === 1) {
    return first.rank === 1 && expandRank1 ? [expandDims(first, -1), second] : [first, squeeze(second, [-1])];
  }
  return [first, second];
}
