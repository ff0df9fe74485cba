import {
  MaxNormConstraintKeys,
  MinMaxNormConstraintKeys,
  NonNegConstraintKeys,
  ShapeError,
  UnitNormConstraintKeys,
} from '@descent/spec';
import { add, clipByValue, div, maximum, mul, sqrt, square, sum, type Tensor } from '@tensorflow/tfjs-core';
import { defineConstraint } from './constraint.js';

// keras/src/constraints/constraints.py

/** What Keras adds to a norm before dividing by it. */
const EPSILON = 1e-7;

/** `w · min(‖w‖, maxValue) / (‖w‖ + 1e-7)`, norms over `axis`. */
export class MaxNorm extends defineConstraint(MaxNormConstraintKeys, (w, { maxValue, axis }) => {
  const norm = norms(w, axis);
  return mul(w, div(clipByValue(norm, 0, maxValue), add(norm, EPSILON)));
}) {}

/** Moves norms over `axis` into [minValue, maxValue], by the share `rate` of the way. */
export class MinMaxNorm extends defineConstraint(MinMaxNormConstraintKeys, (w, { minValue, maxValue, rate, axis }) => {
  const norm = norms(w, axis);
  const desired = add(mul(rate, clipByValue(norm, minValue, maxValue)), mul(1 - rate, norm));
  return mul(w, div(desired, add(norm, EPSILON)));
}) {}

/** `max(w, 0)`. */
export class NonNeg extends defineConstraint(NonNegConstraintKeys, (w) => maximum(w, 0)) {}

/** `w / (‖w‖ + 1e-7)`, norms over `axis`. */
export class UnitNorm extends defineConstraint(UnitNormConstraintKeys, (w, { axis }) =>
  div(w, add(norms(w, axis), EPSILON)),
) {}

/** Euclidean norms over the axes (`null`: all of them), which stay with size 1. */
function norms(w: Tensor, axis: number | readonly number[] | null): Tensor {
  const axes = axis === null ? undefined : [axis].flat();
  for (const at of axes ?? []) {
    if (at >= -w.rank && at < w.rank) continue;
    throw new ShapeError('constraint', `a weight that has an axis ${at}`, w.shape);
  }
  return sqrt(sum(square(w), axes, true));
}
