import { numbers } from '@descent/layers';
import { DiceLossKeys, TverskyLossKeys } from '@descent/spec';
import { add, div, mul, sub, sum, type Tensor, type TensorLike } from '@tensorflow/tfjs-core';
import type { Weights } from '../config/options.js';
import { type Axes, axesOf } from '../math/axes.js';
import { EPSILON } from '../math/constants.js';
import { defineLoss } from './define-loss.js';

// keras/src/losses/losses.py

/** 1 − 2·Σ y·ŷ / (Σ y + Σ ŷ + 1e-7), the sums over `axis` (all axes for null). The shape without `axis`. */
export function dice(yTrue: Tensor, yPred: Tensor, axis: Axes = null): Tensor {
  const over = axesOf(axis, yTrue.rank);
  const overlap = mul(2, sum(mul(yTrue, yPred), over));
  return sub(1, div(overlap, add(add(sum(yTrue, over), sum(yPred, over)), EPSILON)));
}

/** {@link dice} as a loss, for segmentation. */
export class Dice extends defineLoss(DiceLossKeys, (yTrue, yPred, { axis }) => dice(yTrue, yPred, axis)) {}

/**
 * 1 − T / (T + α·A + β·B + 1e-7) with T = Σ y·ŷ, A = Σ y·(1 − ŷ), B = Σ ŷ·(1 − y), the sums over `axis` (all axes for
 * null). The shape without `axis`.
 */
export function tversky(
  yTrue: Tensor,
  yPred: Tensor,
  alpha: Weights = 0.5,
  beta: Weights = 0.5,
  axis: Axes = null,
): Tensor {
  const over = axesOf(axis, yTrue.rank);
  const both = sum(mul(yTrue, yPred), over);
  const missed = sum(mul(sub(1, yPred), yTrue), over);
  const invented = sum(mul(yPred, sub(1, yTrue)), over);
  return sub(
    1,
    div(both, add(add(add(both, mul(missed, alpha as TensorLike)), mul(invented, beta as TensorLike)), EPSILON)),
  );
}

/** {@link tversky} as a loss, for segmentation. */
export class Tversky extends defineLoss(
  TverskyLossKeys,
  (yTrue, yPred, { alpha, beta, axis }) => tversky(yTrue, yPred, alpha as Weights, beta as Weights, axis),
  { alpha: numbers, beta: numbers },
) {}
