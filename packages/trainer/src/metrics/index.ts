export type {
  AUCMetricOptions as AUCOptions,
  BinaryAccuracyMetricOptions as BinaryAccuracyOptions,
  BinaryCrossentropyMetricOptions as BinaryCrossentropyOptions,
  BinaryIoUMetricOptions as BinaryIoUOptions,
  CategoricalCrossentropyMetricOptions as CategoricalCrossentropyOptions,
  CosineSimilarityMetricOptions as CosineSimilarityOptions,
  F1ScoreMetricOptions as F1ScoreOptions,
  FBetaScoreMetricOptions as FBetaScoreOptions,
  IoUMetricOptions as IoUOptions,
  MeanIoUMetricOptions as MeanIoUOptions,
  OneHotIoUMetricOptions as OneHotIoUOptions,
  OneHotMeanIoUMetricOptions as OneHotMeanIoUOptions,
  PrecisionAtRecallMetricOptions as PrecisionAtRecallOptions,
  R2ScoreMetricOptions as R2ScoreOptions,
  RecallAtPrecisionMetricOptions as RecallAtPrecisionOptions,
  SensitivityAtSpecificityMetricOptions as SensitivityAtSpecificityOptions,
  SparseCategoricalCrossentropyMetricOptions as SparseCategoricalCrossentropyOptions,
  SparseTopKCategoricalAccuracyMetricOptions as SparseTopKCategoricalAccuracyOptions,
  SpecificityAtSensitivityMetricOptions as SpecificityAtSensitivityOptions,
  TopKCategoricalAccuracyMetricOptions as TopKCategoricalAccuracyOptions,
} from '@descent/spec';
export {
  Accuracy,
  BinaryAccuracy,
  CategoricalAccuracy,
  SparseCategoricalAccuracy,
  SparseTopKCategoricalAccuracy,
  TopKCategoricalAccuracy,
} from './accuracy-metrics.js';
export { AUC } from './auc.js';
export { FalseNegatives, FalsePositives, TrueNegatives, TruePositives } from './condition-counts.js';
export {
  PrecisionAtRecall,
  RecallAtPrecision,
  SensitivityAtSpecificity,
  SpecificityAtSensitivity,
} from './constrained-ratios.js';
export { ConcordanceCorrelation, PearsonCorrelation } from './correlation-metrics.js';
export {
  type DefinedMetric,
  defineMetric,
  type MetricClass,
  type MetricTraits,
  type WholeMetric,
} from './define-metric.js';
export { F1Score, FBetaScore } from './f-scores.js';
export { CategoricalHinge, Hinge, SquaredHinge } from './hinge-metrics.js';
export { BinaryIoU, IoU, MeanIoU, OneHotIoU, OneHotMeanIoU } from './iou-metrics.js';
export { Mean } from './mean.js';
export { defineMeanMetric, MeanMetricWrapper, type MeanOfFunction, type MetricFunction } from './mean-metric.js';
export { Metric, type MetricOptions, type MetricVariable } from './metric.js';
export { Precision, Recall } from './precision-and-recall.js';
export {
  BinaryCrossentropy,
  CategoricalCrossentropy,
  KLDivergence,
  Poisson,
  SparseCategoricalCrossentropy,
} from './probabilistic-metrics.js';
export { R2Score } from './r2-score.js';
export {
  deserialize,
  get,
  METRIC_CLASSES,
  type MetricIdentifier,
  type MetricName,
  metricNames,
  serialize,
} from './registry.js';
export {
  CosineSimilarity,
  LogCoshError,
  MeanAbsoluteError,
  MeanAbsolutePercentageError,
  MeanSquaredError,
  MeanSquaredLogarithmicError,
  RootMeanSquaredError,
} from './regression-metrics.js';
export { Sum } from './sum.js';
export type { Thresholds } from './thresholds.js';
