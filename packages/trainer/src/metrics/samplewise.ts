import { broadcastTo, cast, mul, type Tensor } from '@tensorflow/tfjs-core';
import { lossMask } from '../losses/mask.js';
import { applyMask } from '../losses/reduction.js';
import { alignRanks } from '../math/align.js';

/** `mean` or `sum` of tfjs-core. */
export type AxisReduction = (x: Tensor, axis: number[]) => Tensor;

/**
 * One value per sample, and its weight.
 *
 * @see keras/src/metrics/reduction_metrics.py `reduce_to_samplewise_values`
 */
export function samplewise(
  values: Tensor,
  sampleWeight: Tensor | null,
  reduce: AxisReduction,
): { values: Tensor; weights: Tensor | null } {
  const floats = cast(values, 'float32');
  if (sampleWeight === null) return { values: reduceAxes(floats, 1, reduce), weights: null };
  const masked = applyMask(cast(sampleWeight, 'float32'), lossMask(values), 'sum') as Tensor;
  const [aligned, weights] = alignRanks(floats, masked);
  const perWeight = reduceAxes(aligned, weights.rank, reduce);
  const broadcast = broadcastTo(weights, perWeight.shape);
  return {
    values: reduceAxes(mul(perWeight, broadcast), 1, reduce),
    weights: weights.rank > 1 ? reduceAxes(broadcast, 1, reduce) : broadcast,
  };
}

/** Reduces the axes from `first` on. */
function reduceAxes(x: Tensor, first: number, reduce: AxisReduction): Tensor {
  if (x.rank <= first) return x;
  return reduce(
    x,
    Array.from({ length: x.rank - first }, (_, axis) => first + axis),
  );
}
