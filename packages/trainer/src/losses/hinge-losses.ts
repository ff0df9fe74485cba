import { reduceMax } from '@descent/layers';
import { CategoricalHingeLossKeys, HingeLossKeys, SquaredHingeLossKeys } from '@descent/spec';
import {
  add,
  all,
  equal,
  logicalOr,
  maximum,
  mean,
  mul,
  square,
  sub,
  sum,
  type Tensor,
  where,
} from '@tensorflow/tfjs-core';
import { defineLoss } from './define-loss.js';

// keras/src/losses/losses.py

/** Targets for a hinge: 0 and 1 become −1 and 1, but only if every target is 0 or 1. @see `convert_binary_labels_to_hinge` */
function signedTargets(yTrue: Tensor): Tensor {
  const isBinary = all(logicalOr(equal(yTrue, 0), equal(yTrue, 1)));
  return where(isBinary, sub(mul(2, yTrue), 1), yTrue);
}

/** mean(max(1 − y·ŷ, 0)) over the last axis. Targets that are all 0 or 1 count as −1 and 1. `[…, n]` → `[…]`. */
export function hinge(yTrue: Tensor, yPred: Tensor): Tensor {
  return mean(maximum(sub(1, mul(signedTargets(yTrue), yPred)), 0), -1);
}

/** {@link hinge} as a loss. */
export class Hinge extends defineLoss(HingeLossKeys, hinge) {}

/** mean(max(1 − y·ŷ, 0)²) over the last axis. Targets that are all 0 or 1 count as −1 and 1. `[…, n]` → `[…]`. */
export function squaredHinge(yTrue: Tensor, yPred: Tensor): Tensor {
  return mean(square(maximum(sub(1, mul(signedTargets(yTrue), yPred)), 0)), -1);
}

/** {@link squaredHinge} as a loss. */
export class SquaredHinge extends defineLoss(SquaredHingeLossKeys, squaredHinge) {}

/** max(max((1 − y)·ŷ) − Σ y·ŷ + 1, 0) over the last axis. `[…, n]` → `[…]`. */
export function categoricalHinge(yTrue: Tensor, yPred: Tensor): Tensor {
  const right = sum(mul(yTrue, yPred), -1);
  const wrong = reduceMax(mul(sub(1, yTrue), yPred), [yPred.rank - 1]);
  return maximum(add(sub(wrong, right), 1), 0);
}

/** {@link categoricalHinge} as a loss. */
export class CategoricalHinge extends defineLoss(CategoricalHingeLossKeys, categoricalHinge) {}
