import { CategoricalHingeMetricKeys, HingeMetricKeys, SquaredHingeMetricKeys } from '@descent/spec';
import { categoricalHinge, hinge, squaredHinge } from '../losses/hinge-losses.js';
import { defineMeanMetric } from './mean-metric.js';

// keras/src/metrics/hinge_metrics.py

/** Mean of max(1 − y·ŷ, 0). */
export class Hinge extends defineMeanMetric(HingeMetricKeys, hinge, 'down') {}

/** Mean of max(1 − y·ŷ, 0)². */
export class SquaredHinge extends defineMeanMetric(SquaredHingeMetricKeys, squaredHinge, 'down') {}

/** Mean of max(max((1 − y)·ŷ) − Σ y·ŷ + 1, 0). */
export class CategoricalHinge extends defineMeanMetric(CategoricalHingeMetricKeys, categoricalHinge, 'down') {}
