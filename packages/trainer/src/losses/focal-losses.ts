import { activations, type Numbers, numbers } from '@descent/layers';
import {
  BinaryFocalCrossentropyLossKeys,
  type BinaryFocalCrossentropyLossOptions,
  CategoricalFocalCrossentropyLossKeys,
  type CategoricalFocalCrossentropyLossOptions,
  ConfigError,
} from '@descent/spec';
import { add, clipByValue, div, log, mean, mul, neg, pow, sub, sum, type Tensor } from '@tensorflow/tfjs-core';
import { axesOf } from '../math/axes.js';
import { EPSILON } from '../math/constants.js';
import { binaryCrossentropyOf } from '../math/cross-entropy.js';
import { softmaxOver } from '../math/softmax.js';
import { smoothBinary, smoothCategorical, smoothing } from './crossentropy-losses.js';
import { defineLoss } from './define-loss.js';

// keras/src/losses/losses.py

const Focal = defineLoss(
  BinaryFocalCrossentropyLossKeys,
  (yTrue, yPred, { fromLogits, labelSmoothing, axis, applyClassBalancing, alpha, gamma }) => {
    const target = smoothBinary(yTrue, labelSmoothing);
    const prediction = fromLogits ? activations.sigmoid(yPred) : yPred;
    const crossentropy = binaryCrossentropyOf(target, prediction, false);
    const right = add(mul(target, prediction), mul(sub(1, target), sub(1, prediction)));
    const focal = mul(pow(sub(1, right), gamma as Numbers), crossentropy);
    if (!applyClassBalancing || alpha === null) return mean(focal, axesOf(axis, focal.rank));
    const weight = add(mul(target, alpha), mul(sub(1, target), 1 - alpha));
    return mean(mul(weight, focal), axesOf(axis, focal.rank));
  },
  { labelSmoothing: smoothing, gamma: numbers },
);

/** mean((1 − pₜ)^γ · binary cross-entropy) over `axis`, pₜ the probability given to the true class (Lin et al. 2017). */
export class BinaryFocalCrossentropy extends Focal {
  static override readonly className = 'BinaryFocalCrossentropy';

  constructor(options: BinaryFocalCrossentropyLossOptions = {}) {
    super(options);
    const { alpha, applyClassBalancing } = this.settings;
    if (alpha === null && applyClassBalancing) {
      const rule = 'must be a number where applyClassBalancing is true';
      throw new ConfigError('BinaryFocalCrossentropy', '/alpha', null, rule);
    }
  }
}

/** {@link BinaryFocalCrossentropy} before reduction. */
export function binaryFocalCrossentropy(
  yTrue: Tensor,
  yPred: Tensor,
  options: BinaryFocalCrossentropyLossOptions = {},
): Tensor {
  return new BinaryFocalCrossentropy(options).call(yTrue, yPred);
}

/** Σ α·(1 − ŷ)^γ · (−y·log(ŷ)) over `axis`, ŷ divided by its sum and clipped to [1e-7, 1 − 1e-7] (Lin et al. 2017). */
export class CategoricalFocalCrossentropy extends defineLoss(
  CategoricalFocalCrossentropyLossKeys,
  (yTrue, yPred, { fromLogits, labelSmoothing, axis, alpha, gamma }) => {
    const target = smoothCategorical(yTrue, labelSmoothing);
    const prediction = fromLogits ? softmaxOver(yPred, axis) : yPred;
    const shares = clipByValue(div(prediction, sum(prediction, axis, true)), EPSILON, 1 - EPSILON);
    const weight = mul(pow(sub(1, shares), gamma as Numbers), alpha as Numbers);
    return sum(mul(weight, neg(mul(target, log(shares)))), axis);
  },
  { labelSmoothing: smoothing, alpha: numbers, gamma: numbers },
) {}

/** {@link CategoricalFocalCrossentropy} before reduction. */
export function categoricalFocalCrossentropy(
  yTrue: Tensor,
  yPred: Tensor,
  options: CategoricalFocalCrossentropyLossOptions = {},
): Tensor {
  return new CategoricalFocalCrossentropy(options).call(yTrue, yPred);
}
