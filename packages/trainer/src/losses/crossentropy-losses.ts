import { nullable, number } from '@descent/layers';
import {
  BinaryCrossentropyLossKeys,
  CategoricalCrossentropyLossKeys,
  SparseCategoricalCrossentropyLossKeys,
} from '@descent/spec';
import { add, expandDims, mean, mul, notEqual, squeeze, type Tensor, where, zerosLike } from '@tensorflow/tfjs-core';
import { onlyLast } from '../config/only-last.js';
import { type Axes, axesOf } from '../math/axes.js';
import {
  binaryCrossentropyOf,
  categoricalCrossentropyOf,
  sparseCategoricalCrossentropyOf,
} from '../math/cross-entropy.js';
import { defineLoss } from './define-loss.js';
import { setLossMask } from './mask.js';

// keras/src/losses/losses.py

/** `labelSmoothing`: the share of each target that is spread over all classes; null is none, as in Keras. */
export const smoothing = nullable(number({ min: 0, max: 1 }));

/** Targets drawn towards 1/2. */
export function smoothBinary(yTrue: Tensor, labelSmoothing: number | null): Tensor {
  return labelSmoothing ? add(mul(yTrue, 1 - labelSmoothing), 0.5 * labelSmoothing) : yTrue;
}

/** Targets drawn towards the same share for each class of the last axis. */
export function smoothCategorical(yTrue: Tensor, labelSmoothing: number | null): Tensor {
  if (!labelSmoothing) return yTrue;
  return add(mul(yTrue, 1 - labelSmoothing), labelSmoothing / (yTrue.shape.at(-1) as number));
}

/**
 * mean(−y·log(ŷ) − (1 − y)·log(1 − ŷ)) over `axis`, ŷ clipped to [1e-7, 1 − 1e-7], or from logits without clipping.
 *
 * @param labelSmoothing - s: y becomes y·(1 − s) + s / 2
 */
export function binaryCrossentropy(
  yTrue: Tensor,
  yPred: Tensor,
  fromLogits = false,
  labelSmoothing: number | null = 0,
  axis: Axes = -1,
): Tensor {
  const losses = binaryCrossentropyOf(smoothBinary(yTrue, labelSmoothing), yPred, fromLogits);
  return mean(losses, axesOf(axis, losses.rank));
}

/** {@link binaryCrossentropy} as a loss. */
export class BinaryCrossentropy extends defineLoss(
  BinaryCrossentropyLossKeys,
  (yTrue, yPred, { fromLogits, labelSmoothing, axis }) =>
    binaryCrossentropy(yTrue, yPred, fromLogits, labelSmoothing, axis),
  { labelSmoothing: smoothing },
) {}

/**
 * −Σ y·log(ŷ) over `axis`, ŷ divided by its sum and clipped to [1e-7, 1 − 1e-7], or from logits without clipping.
 *
 * @param labelSmoothing - s: y becomes y·(1 − s) + s / classes
 */
export function categoricalCrossentropy(
  yTrue: Tensor,
  yPred: Tensor,
  fromLogits = false,
  labelSmoothing: number | null = 0,
  axis = -1,
): Tensor {
  return categoricalCrossentropyOf(smoothCategorical(yTrue, labelSmoothing), yPred, fromLogits, axis);
}

/** {@link categoricalCrossentropy} as a loss. */
export class CategoricalCrossentropy extends defineLoss(
  CategoricalCrossentropyLossKeys,
  (yTrue, yPred, { fromLogits, labelSmoothing, axis }) =>
    categoricalCrossentropy(yTrue, yPred, fromLogits, labelSmoothing, axis),
  { labelSmoothing: smoothing },
) {}

/**
 * −log ŷₜ with t the true class; ŷ clipped to [1e-7, 1 − 1e-7] and then divided by its sum, or from logits without
 * clipping.
 *
 * @param yTrue - class numbers, `[…]` or `[…, 1]`
 * @param yPred - `[…, classes]`
 * @param ignoreClass - elements of this class cost nothing and do not count
 * @returns `[…]`
 */
export function sparseCategoricalCrossentropy(
  yTrue: Tensor,
  yPred: Tensor,
  fromLogits = false,
  ignoreClass: number | null = null,
): Tensor {
  const labels = yTrue.rank === yPred.rank && yTrue.shape.at(-1) === 1 ? squeeze(yTrue, [-1]) : yTrue;
  if (ignoreClass === null) return sparseCategoricalCrossentropyOf(labels, yPred, fromLogits);
  const valid = notEqual(labels, ignoreClass);
  const losses = sparseCategoricalCrossentropyOf(
    where(valid, labels, zerosLike(labels)),
    where(expandDims(valid, -1), yPred, zerosLike(yPred)),
    fromLogits,
  );
  const counted = where(valid, losses, zerosLike(losses));
  setLossMask(counted, valid);
  return counted;
}

/** {@link sparseCategoricalCrossentropy} as a loss. */
export class SparseCategoricalCrossentropy extends defineLoss(
  SparseCategoricalCrossentropyLossKeys,
  (yTrue, yPred, { fromLogits, ignoreClass }) => sparseCategoricalCrossentropy(yTrue, yPred, fromLogits, ignoreClass),
  { axis: onlyLast },
) {}
