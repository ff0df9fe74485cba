import {
  BinaryCrossentropyMetricKeys,
  CategoricalCrossentropyMetricKeys,
  KLDivergenceMetricKeys,
  PoissonMetricKeys,
  SparseCategoricalCrossentropyMetricKeys,
} from '@descent/spec';
import { onlyLast } from '../config/only-last.js';
import {
  binaryCrossentropy,
  categoricalCrossentropy,
  smoothing,
  sparseCategoricalCrossentropy,
} from '../losses/crossentropy-losses.js';
import { klDivergence, poisson } from '../losses/probabilistic-losses.js';
import { defineMeanMetric } from './mean-metric.js';

// keras/src/metrics/probabilistic_metrics.py

/** Mean of Σ y·log(y / ŷ). */
export class KLDivergence extends defineMeanMetric(KLDivergenceMetricKeys, klDivergence) {}

/** Mean of ŷ − y·log ŷ. */
export class Poisson extends defineMeanMetric(PoissonMetricKeys, poisson) {}

/** Mean binary cross-entropy. */
export class BinaryCrossentropy extends defineMeanMetric(
  BinaryCrossentropyMetricKeys,
  (yTrue, yPred, { fromLogits, labelSmoothing }) => binaryCrossentropy(yTrue, yPred, fromLogits, labelSmoothing),
  'down',
  { fields: { labelSmoothing: smoothing } },
) {}

/** Mean categorical cross-entropy. */
export class CategoricalCrossentropy extends defineMeanMetric(
  CategoricalCrossentropyMetricKeys,
  (yTrue, yPred, { fromLogits, labelSmoothing, axis }) =>
    categoricalCrossentropy(yTrue, yPred, fromLogits, labelSmoothing, axis),
  'down',
  { fields: { labelSmoothing: smoothing } },
) {}

/** Mean cross-entropy of targets that are class numbers. */
export class SparseCategoricalCrossentropy extends defineMeanMetric(
  SparseCategoricalCrossentropyMetricKeys,
  (yTrue, yPred, { fromLogits, ignoreClass }) => sparseCategoricalCrossentropy(yTrue, yPred, fromLogits, ignoreClass),
  'down',
  { fields: { axis: onlyLast } },
) {}
