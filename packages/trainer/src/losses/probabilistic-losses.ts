import { CategoricalGeneralizedCrossEntropyLossKeys, KLDivergenceLossKeys, PoissonLossKeys } from '@descent/spec';
import { add, cast, clipByValue, div, log, mean, mul, oneHot, pow, sub, sum, type Tensor } from '@tensorflow/tfjs-core';
import { EPSILON } from '../math/constants.js';
import { defineLoss } from './define-loss.js';

// keras/src/losses/losses.py

/** Σ y·log(y / ŷ) over the last axis, both clipped to [1e-7, 1]. `[…, n]` → `[…]`. */
export function klDivergence(yTrue: Tensor, yPred: Tensor): Tensor {
  const target = clipByValue(yTrue, EPSILON, 1);
  const prediction = clipByValue(yPred, EPSILON, 1);
  return sum(mul(target, log(div(target, prediction))), -1);
}

/** {@link klDivergence} as a loss. */
export class KLDivergence extends defineLoss(KLDivergenceLossKeys, klDivergence) {}

/** mean(ŷ − y·log(ŷ + 1e-7)) over the last axis. `[…, n]` → `[…]`. */
export function poisson(yTrue: Tensor, yPred: Tensor): Tensor {
  return mean(sub(yPred, mul(yTrue, log(add(yPred, EPSILON)))), -1);
}

/** {@link poisson} as a loss. */
export class Poisson extends defineLoss(PoissonLossKeys, poisson) {}

/**
 * (1 − p^q) / q with p the probability of the true class: robust against wrong labels (Zhang & Sabuncu 2018).
 * Targets are class numbers `[…]` for predictions `[…, classes]`.
 */
export class CategoricalGeneralizedCrossEntropy extends defineLoss(
  CategoricalGeneralizedCrossEntropyLossKeys,
  (yTrue, yPred, { q }) => {
    const labels = oneHot(cast(yTrue, 'int32'), yPred.shape.at(-1) as number);
    const right = sum(mul(yPred, cast(labels, 'float32')), -1);
    return div(sub(1, pow(right, q)), q);
  },
) {}
