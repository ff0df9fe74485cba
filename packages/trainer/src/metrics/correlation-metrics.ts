import { ConcordanceCorrelationMetricKeys, PearsonCorrelationMetricKeys } from '@descent/spec';
import { add, div, mean, mul, sqrt, square, sub, type Tensor } from '@tensorflow/tfjs-core';
import { alignRanks } from '../math/align.js';
import { type Axes, axesOf } from '../math/axes.js';
import { EPSILON } from '../math/constants.js';
import { defineMeanMetric } from './mean-metric.js';

// keras/src/metrics/correlation_metrics.py

/** Pearson's r between y and ŷ along `axis`. */
export function pearsonCorrelation(yTrue: Tensor, yPred: Tensor, axis: Axes = -1): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  const over = axesOf(axis, target.rank);
  const standardize = (x: Tensor) => {
    const centered = sub(x, mean(x, over, true));
    return div(centered, sqrt(mean(square(sub(centered, mean(centered, over, true))), over, true)));
  };
  return mean(mul(standardize(target), standardize(prediction)), over);
}

/** Mean Pearson correlation. */
export class PearsonCorrelation extends defineMeanMetric(
  PearsonCorrelationMetricKeys,
  (yTrue, yPred, { axis }) => pearsonCorrelation(yTrue, yPred, axis),
  'up',
) {}

/** Lin's concordance between y and ŷ along `axis`, as Keras computes it: 2·(y − m̂)(ŷ − m̂) / (var + var̂ + (m − m̂)²). */
export function concordanceCorrelation(yTrue: Tensor, yPred: Tensor, axis: Axes = -1): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  const over = axesOf(axis, target.rank);
  const targetMean = mean(target, over, true);
  const predictionMean = mean(prediction, over, true);
  const variance = (x: Tensor, center: Tensor) => {
    const centered = sub(x, center);
    return mean(square(sub(centered, mean(centered, over, true))), over, true);
  };
  const covariance = mul(sub(target, predictionMean), sub(prediction, predictionMean));
  const spread = add(variance(target, targetMean), variance(prediction, predictionMean));
  const norm = add(spread, square(sub(targetMean, predictionMean)));
  return mean(div(mul(2, covariance), add(norm, EPSILON)), over);
}

/** Mean concordance correlation. */
export class ConcordanceCorrelation extends defineMeanMetric(
  ConcordanceCorrelationMetricKeys,
  (yTrue, yPred, { axis }) => concordanceCorrelation(yTrue, yPred, axis),
  'up',
) {}
