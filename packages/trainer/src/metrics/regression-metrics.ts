import {
  CosineSimilarityMetricKeys,
  LogCoshErrorMetricKeys,
  MeanAbsoluteErrorMetricKeys,
  MeanAbsolutePercentageErrorMetricKeys,
  MeanSquaredErrorMetricKeys,
  MeanSquaredLogarithmicErrorMetricKeys,
  RootMeanSquaredErrorMetricKeys,
} from '@descent/spec';
import { cast, neg, sqrt, square, sub, type Tensor, tidy } from '@tensorflow/tfjs-core';
import {
  cosineSimilarity,
  logCosh,
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanSquaredError,
  meanSquaredLogarithmicError,
} from '../losses/regression-losses.js';
import { alignRanks } from '../math/align.js';
import { defineMetric } from './define-metric.js';
import { Mean } from './mean.js';
import { defineMeanMetric } from './mean-metric.js';

// keras/src/metrics/regression_metrics.py

/** Mean of (y − ŷ)². */
export class MeanSquaredError extends defineMeanMetric(MeanSquaredErrorMetricKeys, meanSquaredError, 'down') {}

/** Mean of |y − ŷ|. */
export class MeanAbsoluteError extends defineMeanMetric(MeanAbsoluteErrorMetricKeys, meanAbsoluteError, 'down') {}

/** Mean of 100 · |y − ŷ| / |y|. */
export class MeanAbsolutePercentageError extends defineMeanMetric(
  MeanAbsolutePercentageErrorMetricKeys,
  meanAbsolutePercentageError,
  'down',
) {}

/** Mean of (log(1 + ŷ) − log(1 + y))². */
export class MeanSquaredLogarithmicError extends defineMeanMetric(
  MeanSquaredLogarithmicErrorMetricKeys,
  meanSquaredLogarithmicError,
  'down',
) {}

/** Mean of log cosh(ŷ − y). */
export class LogCoshError extends defineMeanMetric(LogCoshErrorMetricKeys, logCosh, 'down') {}

/** Mean cosine of the angle between y and ŷ. Keras leaves `axis` out of the config. */
export class CosineSimilarity extends defineMeanMetric(
  CosineSimilarityMetricKeys,
  (yTrue, yPred, { axis }) => neg(cosineSimilarity(yTrue, yPred, axis)),
  'up',
) {}

/** √ of the mean of (y − ŷ)² over all elements. */
export class RootMeanSquaredError extends defineMetric(RootMeanSquaredErrorMetricKeys, {
  base: Mean,
  direction: 'down',
}) {
  static readonly stateInVariables = true;
  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
    tidy(() => {
      const [target, prediction] = alignRanks(cast(yTrue, 'float32'), cast(yPred, 'float32'));
      this.addValues(square(sub(prediction, target)), sampleWeight);
    });
  }

  override result(): Tensor {
    return tidy(() => sqrt(super.result()));
  }
}
