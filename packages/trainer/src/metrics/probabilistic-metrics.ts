import { nullable, number } from '@descent/layers';
import {
  BinaryCrossentropyMetricKeys,
  CategoricalCrossentropyMetricKeys,
  KLDivergenceMetricKeys,
  PoissonMetricKeys,
  SparseCategoricalCrossentropyMetricKeys,
} from '@descent/spec';
import { onlyLast } from '../config/only-last.js';
import { binaryCrossentropy } from '../losses/binary-crossentropy.js';
import { categoricalCrossentropy } from '../losses/categorical-crossentropy.js';
import { klDivergence } from '../losses/kl-divergence.js';
import { poisson } from '../losses/poisson.js';
import { sparseCategoricalCrossentropy } from '../losses/sparse-categorical-crossentropy.js';
import { defineMeanMetric } from './mean-metric.js';

// keras/src/metrics/probabilistic_metrics.py

/** Mean of Σ y·log(y / ŷ). */
export class KLDivergence extends defineMeanMetric(KLDivergenceMetricKeys, klDivergence) {}

/** Mean of ŷ − y·log ŷ. */
export class Poisson extends defineMeanMetric(PoissonMetricKeys, poisson) {}

const labelSmoothing = nullable(number({ min: 0, max: 1 }));

/** Mean binary cross-entropy. */
export class BinaryCrossentropy extends defineMeanMetric(
  BinaryCrossentropyMetricKeys,
  (yTrue, yPred, { fromLogits, labelSmoothing }) => binaryCrossentropy(yTrue, yPred, fromLogits, labelSmoothing ?? 0),
  'down',
  { fields: { labelSmoothing } },
) {}

/** Mean categorical cross-entropy. */
export class CategoricalCrossentropy extends defineMeanMetric(
  CategoricalCrossentropyMetricKeys,
  (yTrue, yPred, { fromLogits, labelSmoothing, axis }) =>
    categoricalCrossentropy(yTrue, yPred, fromLogits, labelSmoothing ?? 0, axis),
  'down',
  { fields: { labelSmoothing } },
) {}

/** Mean cross-entropy of targets that are class numbers. */
export class SparseCategoricalCrossentropy extends defineMeanMetric(
  SparseCategoricalCrossentropyMetricKeys,
  (yTrue, yPred, { fromLogits, ignoreClass }) => sparseCategoricalCrossentropy(yTrue, yPred, fromLogits, ignoreClass),
  'down',
  { fields: { axis: onlyLast } },
) {}
