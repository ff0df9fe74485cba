// Generated from the files of this folder by `npm run generate`.

export type {
  AUCMetricOptions as AUCOptions,
  AccuracyMetricOptions as AccuracyOptions,
  BinaryAccuracyMetricOptions as BinaryAccuracyOptions,
  BinaryCrossentropyMetricOptions as BinaryCrossentropyOptions,
  BinaryIoUMetricOptions as BinaryIoUOptions,
  CategoricalAccuracyMetricOptions as CategoricalAccuracyOptions,
  CategoricalCrossentropyMetricOptions as CategoricalCrossentropyOptions,
  CategoricalHingeMetricOptions as CategoricalHingeOptions,
  ConcordanceCorrelationMetricOptions as ConcordanceCorrelationOptions,
  CosineSimilarityMetricOptions as CosineSimilarityOptions,
  F1ScoreMetricOptions as F1ScoreOptions,
  FBetaScoreMetricOptions as FBetaScoreOptions,
  FalseNegativesMetricOptions as FalseNegativesOptions,
  FalsePositivesMetricOptions as FalsePositivesOptions,
  HingeMetricOptions as HingeOptions,
  IoUMetricOptions as IoUOptions,
  KLDivergenceMetricOptions as KLDivergenceOptions,
  LogCoshErrorMetricOptions as LogCoshErrorOptions,
  MeanMetricOptions as MeanOptions,
  MeanAbsoluteErrorMetricOptions as MeanAbsoluteErrorOptions,
  MeanAbsolutePercentageErrorMetricOptions as MeanAbsolutePercentageErrorOptions,
  MeanIoUMetricOptions as MeanIoUOptions,
  MeanSquaredErrorMetricOptions as MeanSquaredErrorOptions,
  MeanSquaredLogarithmicErrorMetricOptions as MeanSquaredLogarithmicErrorOptions,
  OneHotIoUMetricOptions as OneHotIoUOptions,
  OneHotMeanIoUMetricOptions as OneHotMeanIoUOptions,
  PearsonCorrelationMetricOptions as PearsonCorrelationOptions,
  PoissonMetricOptions as PoissonOptions,
  PrecisionMetricOptions as PrecisionOptions,
  PrecisionAtRecallMetricOptions as PrecisionAtRecallOptions,
  R2ScoreMetricOptions as R2ScoreOptions,
  RecallMetricOptions as RecallOptions,
  RecallAtPrecisionMetricOptions as RecallAtPrecisionOptions,
  RootMeanSquaredErrorMetricOptions as RootMeanSquaredErrorOptions,
  SensitivityAtSpecificityMetricOptions as SensitivityAtSpecificityOptions,
  SparseCategoricalAccuracyMetricOptions as SparseCategoricalAccuracyOptions,
  SparseCategoricalCrossentropyMetricOptions as SparseCategoricalCrossentropyOptions,
  SparseTopKCategoricalAccuracyMetricOptions as SparseTopKCategoricalAccuracyOptions,
  SpecificityAtSensitivityMetricOptions as SpecificityAtSensitivityOptions,
  SquaredHingeMetricOptions as SquaredHingeOptions,
  SumMetricOptions as SumOptions,
  TopKCategoricalAccuracyMetricOptions as TopKCategoricalAccuracyOptions,
  TrueNegativesMetricOptions as TrueNegativesOptions,
  TruePositivesMetricOptions as TruePositivesOptions,
} from '@descent/spec';
export { Accuracy, BinaryAccuracy, CategoricalAccuracy, SparseCategoricalAccuracy, TopKCategoricalAccuracy, SparseTopKCategoricalAccuracy } from './accuracy-metrics.js';
export { AUC } from './auc.js';
export { TruePositives, TrueNegatives, FalsePositives, FalseNegatives } from './condition-counts.js';
export { PrecisionAtRecall, RecallAtPrecision, SensitivityAtSpecificity, SpecificityAtSensitivity } from './constrained-ratios.js';
export { PearsonCorrelation, ConcordanceCorrelation } from './correlation-metrics.js';
export { FBetaScore, F1Score } from './f-scores.js';
export { Hinge, SquaredHinge, CategoricalHinge } from './hinge-metrics.js';
export { IoU, MeanIoU, BinaryIoU, OneHotIoU, OneHotMeanIoU } from './iou-metrics.js';
export { Mean } from './mean.js';
export { Precision, Recall } from './precision-and-recall.js';
export { KLDivergence, Poisson, BinaryCrossentropy, CategoricalCrossentropy, SparseCategoricalCrossentropy } from './probabilistic-metrics.js';
export { R2Score } from './r2-score.js';
export { MeanSquaredError, MeanAbsoluteError, MeanAbsolutePercentageError, MeanSquaredLogarithmicError, LogCoshError, CosineSimilarity, RootMeanSquaredError } from './regression-metrics.js';
export { Sum } from './sum.js';
