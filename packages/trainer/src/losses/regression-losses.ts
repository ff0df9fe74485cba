import { absolute, l2Normalize, numbers } from '@descent/layers';
import {
  CosineSimilarityLossKeys,
  HuberLossKeys,
  LogCoshLossKeys,
  MeanAbsoluteErrorLossKeys,
  MeanAbsolutePercentageErrorLossKeys,
  MeanSquaredErrorLossKeys,
  MeanSquaredLogarithmicErrorLossKeys,
} from '@descent/spec';
import {
  abs,
  add,
  div,
  lessEqual,
  log,
  maximum,
  mean,
  mul,
  neg,
  softplus,
  square,
  sub,
  sum,
  type Tensor,
  type TensorLike,
  tensor,
  where,
} from '@tensorflow/tfjs-core';
import type { Weights } from '../config/options.js';
import { alignRanks } from '../math/align.js';
import { type Axes, axesOf } from '../math/axes.js';
import { EPSILON } from '../math/constants.js';
import { untaped } from '../math/untaped.js';
import { defineLoss } from './define-loss.js';

// keras/src/losses/losses.py

/** mean((y − ŷ)²) over the last axis. `[…, n]` → `[…]`. */
export function meanSquaredError(yTrue: Tensor, yPred: Tensor): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  return mean(square(sub(target, prediction)), -1);
}

/** {@link meanSquaredError} as a loss. */
export class MeanSquaredError extends defineLoss(MeanSquaredErrorLossKeys, meanSquaredError) {}

/** mean(|y − ŷ|) over the last axis. `[…, n]` → `[…]`. */
export function meanAbsoluteError(yTrue: Tensor, yPred: Tensor): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  return mean(absolute(sub(target, prediction)), -1);
}

/** {@link meanAbsoluteError} as a loss. */
export class MeanAbsoluteError extends defineLoss(MeanAbsoluteErrorLossKeys, meanAbsoluteError) {}

/** 100 · mean(|y − ŷ| / max(|y|, 1e-7)) over the last axis. `[…, n]` → `[…]`. */
export function meanAbsolutePercentageError(yTrue: Tensor, yPred: Tensor): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  const scale = maximum(abs(target), EPSILON);
  return mul(100, mean(absolute(div(sub(target, prediction), scale)), -1));
}

/** {@link meanAbsolutePercentageError} as a loss. */
export class MeanAbsolutePercentageError extends defineLoss(
  MeanAbsolutePercentageErrorLossKeys,
  meanAbsolutePercentageError,
) {}

/** mean((log(1 + max(ŷ, 1e-7)) − log(1 + max(y, 1e-7)))²) over the last axis. `[…, n]` → `[…]`. */
export function meanSquaredLogarithmicError(yTrue: Tensor, yPred: Tensor): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  const logOf = (x: Tensor) => log(add(maximum(x, EPSILON), 1));
  return mean(square(sub(logOf(prediction), logOf(target))), -1);
}

/** {@link meanSquaredLogarithmicError} as a loss. */
export class MeanSquaredLogarithmicError extends defineLoss(
  MeanSquaredLogarithmicErrorLossKeys,
  meanSquaredLogarithmicError,
) {}

/** mean(log cosh(ŷ − y)) over the last axis, as x + softplus(−2x) − log 2. `[…, n]` → `[…]`. */
export function logCosh(yTrue: Tensor, yPred: Tensor): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  const error = sub(prediction, target);
  return mean(sub(add(error, softplus(mul(error, -2))), Math.LN2), -1);
}

/** {@link logCosh} as a loss. */
export class LogCosh extends defineLoss(LogCoshLossKeys, logCosh) {}

/** mean(e² / 2 where |e| ≤ δ, δ·|e| − δ² / 2 elsewhere) over the last axis, e = ŷ − y. `[…, n]` → `[…]`. */
export function huber(yTrue: Tensor, yPred: Tensor, delta: Weights = 1): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  const border = typeof delta === 'number' ? delta : tensor(delta as TensorLike);
  const error = sub(prediction, target);
  const inside = mul(0.5, square(error));
  const outside = sub(mul(border, absolute(error)), mul(0.5, mul(border, border)));
  return mean(
    where(
      untaped(() => lessEqual(abs(error), border)),
      inside,
      outside,
    ),
    -1,
  );
}

/** {@link huber} as a loss. Keras leaves `delta` out of the config, so a saved model comes back with 1; so does ours. */
export class Huber extends defineLoss(
  HuberLossKeys,
  (yTrue, yPred, { delta }) => huber(yTrue, yPred, delta as Weights),
  {
    delta: numbers,
  },
) {}

/** −Σ ŷ·y over `axis`, both scaled to length 1. The shape without `axis`. */
export function cosineSimilarity(yTrue: Tensor, yPred: Tensor, axis: Axes = -1): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  const over = axesOf(axis, target.rank);
  return neg(sum(mul(l2Normalize(target, over), l2Normalize(prediction, over)), over));
}

/**
 * {@link cosineSimilarity} as a loss, −1 for equal directions. Keras leaves `axis` out of the config, so a saved model
 * comes back with −1; so does ours.
 */
export class CosineSimilarity extends defineLoss(CosineSimilarityLossKeys, (yTrue, yPred, { axis }) =>
  cosineSimilarity(yTrue, yPred, axis),
) {}
