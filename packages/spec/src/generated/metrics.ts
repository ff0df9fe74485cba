// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import type { ClassKeys } from '../class-keys.js';
import { type ClassSpec, deepFreeze } from '../class-spec.js';
import type { AnyEnvelope } from './envelope.js';

/** Area under a curve over thresholds. */
export interface AUCMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * How many thresholds between 0 and 1 are tried.
   * @defaultValue `200`
   */
  num_thresholds: number;
  /**
   * "ROC": sensitivity over false positives; "PR": precision over recall; "PRGAIN": their gains.
   * @defaultValue `"ROC"`
   */
  curve: "ROC" | "roc" | "PR" | "pr" | "PRGAIN" | "prgain";
  /**
   * How the area between two points is taken.
   * @defaultValue `"interpolation"`
   */
  summation_method: "interpolation" | "Interpolation" | "majoring" | "Majoring" | "minoring" | "Minoring";
  /**
   * One curve per label, averaged, instead of one over all.
   * @defaultValue `false`
   */
  multi_label: boolean | number | null;
  /**
   * Number of labels, with `multi_label`.
   * @defaultValue `null`
   */
  num_labels: number | boolean | null;
  /**
   * Weight of each label.
   * @defaultValue `null`
   */
  label_weights: number[] | number | null;
  /**
   * Whether the predictions are logits, not probabilities.
   * @defaultValue `false`
   */
  from_logits: boolean | number | null;
  /**
   * The thresholds themselves, instead of their number.
   * @defaultValue `null`
   */
  thresholds?: number[] | null;
}

/** Options of `AUC`: its config in camelCase, everything with a default left out at will. */
export interface AUCMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * How many thresholds between 0 and 1 are tried.
   * @defaultValue `200`
   */
  readonly numThresholds?: number;
  /**
   * "ROC": sensitivity over false positives; "PR": precision over recall; "PRGAIN": their gains.
   * @defaultValue `"ROC"`
   */
  readonly curve?: "ROC" | "roc" | "PR" | "pr" | "PRGAIN" | "prgain";
  /**
   * How the area between two points is taken.
   * @defaultValue `"interpolation"`
   */
  readonly summationMethod?: "interpolation" | "Interpolation" | "majoring" | "Majoring" | "minoring" | "Minoring";
  /**
   * One curve per label, averaged, instead of one over all.
   * @defaultValue `false`
   */
  readonly multiLabel?: boolean | null;
  /**
   * Number of labels, with `multi_label`.
   * @defaultValue `null`
   */
  readonly numLabels?: number | null;
  /**
   * Weight of each label.
   * @defaultValue `null`
   */
  readonly labelWeights?: readonly number[] | null;
  /**
   * Whether the predictions are logits, not probabilities.
   * @defaultValue `false`
   */
  readonly fromLogits?: boolean | null;
  /**
   * The thresholds themselves, instead of their number.
   * @defaultValue `null`
   */
  readonly thresholds?: readonly number[] | null;
}

/** Share of predictions that equal the targets. */
export interface AccuracyMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"accuracy"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `Accuracy`: its config in camelCase, everything with a default left out at will. */
export interface AccuracyMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"accuracy"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Share of predictions on the right side of the threshold. */
export interface BinaryAccuracyMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"binary_accuracy"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * Predictions above it are class 1.
   * @defaultValue `0.5`
   */
  threshold: number;
}

/** Options of `BinaryAccuracy`: its config in camelCase, everything with a default left out at will. */
export interface BinaryAccuracyMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"binary_accuracy"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * Predictions above it are class 1.
   * @defaultValue `0.5`
   */
  readonly threshold?: number;
}

/** Cross-entropy of yes or no, averaged over samples. */
export interface BinaryCrossentropyMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"binary_crossentropy"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * Whether the predictions are logits, not probabilities.
   * @defaultValue `false`
   */
  from_logits: boolean | number | null;
  /**
   * How far the targets are drawn to the uniform distribution, in [0, 1].
   * @defaultValue `0`
   */
  label_smoothing: number | null;
}

/** Options of `BinaryCrossentropy`: its config in camelCase, everything with a default left out at will. */
export interface BinaryCrossentropyMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"binary_crossentropy"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * Whether the predictions are logits, not probabilities.
   * @defaultValue `false`
   */
  readonly fromLogits?: boolean | null;
  /**
   * How far the targets are drawn to the uniform distribution, in [0, 1].
   * @defaultValue `0`
   */
  readonly labelSmoothing?: number | null;
}

/** Overlap of two classes, from probabilities of class 1. */
export interface BinaryIoUMetricConfig {
  /**
   * The classes whose overlap is averaged, of 0 and 1.
   * @defaultValue `[0,1]`
   */
  target_class_ids: number[];
  /**
   * Predictions above it are class 1.
   * @defaultValue `0.5`
   */
  threshold: number;
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `BinaryIoU`: its config in camelCase, everything with a default left out at will. */
export interface BinaryIoUMetricOptions {
  /**
   * The classes whose overlap is averaged, of 0 and 1.
   * @defaultValue `[0,1]`
   */
  readonly targetClassIds?: readonly number[];
  /**
   * Predictions above it are class 1.
   * @defaultValue `0.5`
   */
  readonly threshold?: number;
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Share of samples whose largest prediction is the target's class. */
export interface CategoricalAccuracyMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"categorical_accuracy"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `CategoricalAccuracy`: its config in camelCase, everything with a default left out at will. */
export interface CategoricalAccuracyMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"categorical_accuracy"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Cross-entropy of one-hot targets, averaged over samples. */
export interface CategoricalCrossentropyMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"categorical_crossentropy"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * Whether the predictions are logits, not probabilities.
   * @defaultValue `false`
   */
  from_logits: boolean | number | null;
  /**
   * How far the targets are drawn to the uniform distribution, in [0, 1].
   * @defaultValue `0`
   */
  label_smoothing: number | null;
  /**
   * The axis of the classes.
   * @defaultValue `-1`
   */
  axis: number;
}

/** Options of `CategoricalCrossentropy`: its config in camelCase, everything with a default left out at will. */
export interface CategoricalCrossentropyMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"categorical_crossentropy"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * Whether the predictions are logits, not probabilities.
   * @defaultValue `false`
   */
  readonly fromLogits?: boolean | null;
  /**
   * How far the targets are drawn to the uniform distribution, in [0, 1].
   * @defaultValue `0`
   */
  readonly labelSmoothing?: number | null;
  /**
   * The axis of the classes.
   * @defaultValue `-1`
   */
  readonly axis?: number;
}

/** Hinge between the right class and the best wrong one, averaged over samples. */
export interface CategoricalHingeMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"categorical_hinge"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `CategoricalHinge`: its config in camelCase, everything with a default left out at will. */
export interface CategoricalHingeMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"categorical_hinge"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Concordance correlation of targets and predictions. */
export interface ConcordanceCorrelationMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"concordance_correlation"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * The axis or axes over which one correlation is taken. `null`: all.
   * @defaultValue `-1`
   */
  axis: number | (number | number[])[] | null;
}

/** Options of `ConcordanceCorrelation`: its config in camelCase, everything with a default left out at will. */
export interface ConcordanceCorrelationMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"concordance_correlation"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * The axis or axes over which one correlation is taken. `null`: all.
   * @defaultValue `-1`
   */
  readonly axis?: number | readonly number[] | null;
}

/** Cosine between targets and predictions. */
export interface CosineSimilarityMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"cosine_similarity"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * The axis of the vectors; Keras leaves it out of the config.
   * @defaultValue `-1`
   */
  axis?: number | (number | number[])[] | null;
}

/** Options of `CosineSimilarity`: its config in camelCase, everything with a default left out at will. */
export interface CosineSimilarityMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"cosine_similarity"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * The axis of the vectors; Keras leaves it out of the config.
   * @defaultValue `-1`
   */
  readonly axis?: number | readonly number[] | null;
}

/** Harmonic mean of precision and recall. */
export interface F1ScoreMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"f1_score"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * How the classes' scores become one number; null keeps them apart.
   * @defaultValue `null`
   */
  average: "micro" | "macro" | "weighted" | null;
  /**
   * Predictions above it are positive. `null`: the largest of each row is.
   * @defaultValue `null`
   */
  threshold: number | null;
}

/** Options of `F1Score`: its config in camelCase, everything with a default left out at will. */
export interface F1ScoreMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"f1_score"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * How the classes' scores become one number; null keeps them apart.
   * @defaultValue `null`
   */
  readonly average?: "micro" | "macro" | "weighted" | null;
  /**
   * Predictions above it are positive. `null`: the largest of each row is.
   * @defaultValue `null`
   */
  readonly threshold?: number | null;
}

/** Weighted harmonic mean of precision and recall. */
export interface FBetaScoreMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"fbeta_score"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * How the classes' scores become one number; null keeps them apart.
   * @defaultValue `null`
   */
  average: "micro" | "macro" | "weighted" | null;
  /**
   * Weight of recall against precision.
   * @defaultValue `1`
   */
  beta: number;
  /**
   * Predictions above it are positive. `null`: the largest of each row is.
   * @defaultValue `null`
   */
  threshold: number | null;
}

/** Options of `FBetaScore`: its config in camelCase, everything with a default left out at will. */
export interface FBetaScoreMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"fbeta_score"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * How the classes' scores become one number; null keeps them apart.
   * @defaultValue `null`
   */
  readonly average?: "micro" | "macro" | "weighted" | null;
  /**
   * Weight of recall against precision.
   * @defaultValue `1`
   */
  readonly beta?: number;
  /**
   * Predictions above it are positive. `null`: the largest of each row is.
   * @defaultValue `null`
   */
  readonly threshold?: number | null;
}

/** Number of positives taken for negatives. */
export interface FalseNegativesMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * Predictions above one are positive; a list gives a count for each. `null`: 0.5.
   * @defaultValue `null`
   */
  thresholds: number | number[] | null;
}

/** Options of `FalseNegatives`: its config in camelCase, everything with a default left out at will. */
export interface FalseNegativesMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * Predictions above one are positive; a list gives a count for each. `null`: 0.5.
   * @defaultValue `null`
   */
  readonly thresholds?: number | readonly number[] | null;
}

/** Number of negatives taken for positives. */
export interface FalsePositivesMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * Predictions above one are positive; a list gives a count for each. `null`: 0.5.
   * @defaultValue `null`
   */
  thresholds: number | number[] | null;
}

/** Options of `FalsePositives`: its config in camelCase, everything with a default left out at will. */
export interface FalsePositivesMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * Predictions above one are positive; a list gives a count for each. `null`: 0.5.
   * @defaultValue `null`
   */
  readonly thresholds?: number | readonly number[] | null;
}

/** Hinge of targets -1 and 1, averaged over samples. */
export interface HingeMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"hinge"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `Hinge`: its config in camelCase, everything with a default left out at will. */
export interface HingeMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"hinge"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Mean over classes of overlap by union. */
export interface IoUMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /** Number of classes. */
  num_classes: number;
  /** The classes whose overlap is averaged. */
  target_class_ids: number[];
  /**
   * A class of the targets that does not count.
   * @defaultValue `null`
   */
  ignore_class: number | null;
  /**
   * Whether the targets are class numbers, not one-hot.
   * @defaultValue `true`
   */
  sparse_y_true: boolean | number | null;
  /**
   * Whether the predictions are class numbers, not probabilities.
   * @defaultValue `true`
   */
  sparse_y_pred: boolean | number | null;
  /**
   * The axis of the classes.
   * @defaultValue `-1`
   */
  axis: number | null;
}

/** Options of `IoU`: its config in camelCase, everything with a default left out at will. */
export interface IoUMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /** Number of classes. */
  readonly numClasses: number;
  /** The classes whose overlap is averaged. */
  readonly targetClassIds: readonly number[];
  /**
   * A class of the targets that does not count.
   * @defaultValue `null`
   */
  readonly ignoreClass?: number | null;
  /**
   * Whether the targets are class numbers, not one-hot.
   * @defaultValue `true`
   */
  readonly sparseYTrue?: boolean | null;
  /**
   * Whether the predictions are class numbers, not probabilities.
   * @defaultValue `true`
   */
  readonly sparseYPred?: boolean | null;
  /**
   * The axis of the classes.
   * @defaultValue `-1`
   */
  readonly axis?: number | null;
}

/** Kullback-Leibler divergence of the predictions from the targets, averaged over samples. */
export interface KLDivergenceMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"kl_divergence"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `KLDivergence`: its config in camelCase, everything with a default left out at will. */
export interface KLDivergenceMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"kl_divergence"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Logarithm of the hyperbolic cosine of the error, averaged over samples. */
export interface LogCoshErrorMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"logcosh"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `LogCoshError`: its config in camelCase, everything with a default left out at will. */
export interface LogCoshErrorMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"logcosh"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Weighted mean of values. */
export interface MeanMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"mean"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `Mean`: its config in camelCase, everything with a default left out at will. */
export interface MeanMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"mean"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Mean of the absolute errors, averaged over samples. */
export interface MeanAbsoluteErrorMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"mean_absolute_error"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `MeanAbsoluteError`: its config in camelCase, everything with a default left out at will. */
export interface MeanAbsoluteErrorMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"mean_absolute_error"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Mean of the absolute errors, in percent of the targets, averaged over samples. */
export interface MeanAbsolutePercentageErrorMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"mean_absolute_percentage_error"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `MeanAbsolutePercentageError`: its config in camelCase, everything with a default left out at will. */
export interface MeanAbsolutePercentageErrorMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"mean_absolute_percentage_error"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Overlap by union, averaged over all classes. */
export interface MeanIoUMetricConfig {
  /** Number of classes. */
  num_classes: number;
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * A class of the targets that does not count.
   * @defaultValue `null`
   */
  ignore_class: number | null;
  /**
   * Whether the targets are class numbers, not one-hot.
   * @defaultValue `true`
   */
  sparse_y_true: boolean | number | null;
  /**
   * Whether the predictions are class numbers, not probabilities.
   * @defaultValue `true`
   */
  sparse_y_pred: boolean | number | null;
  /**
   * The axis of the classes.
   * @defaultValue `-1`
   */
  axis: number | null;
}

/** Options of `MeanIoU`: its config in camelCase, everything with a default left out at will. */
export interface MeanIoUMetricOptions {
  /** Number of classes. */
  readonly numClasses: number;
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * A class of the targets that does not count.
   * @defaultValue `null`
   */
  readonly ignoreClass?: number | null;
  /**
   * Whether the targets are class numbers, not one-hot.
   * @defaultValue `true`
   */
  readonly sparseYTrue?: boolean | null;
  /**
   * Whether the predictions are class numbers, not probabilities.
   * @defaultValue `true`
   */
  readonly sparseYPred?: boolean | null;
  /**
   * The axis of the classes.
   * @defaultValue `-1`
   */
  readonly axis?: number | null;
}

/** Mean of the squared errors, averaged over samples. */
export interface MeanSquaredErrorMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"mean_squared_error"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `MeanSquaredError`: its config in camelCase, everything with a default left out at will. */
export interface MeanSquaredErrorMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"mean_squared_error"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Mean of the squared errors of the logarithms, averaged over samples. */
export interface MeanSquaredLogarithmicErrorMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"mean_squared_logarithmic_error"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `MeanSquaredLogarithmicError`: its config in camelCase, everything with a default left out at will. */
export interface MeanSquaredLogarithmicErrorMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"mean_squared_logarithmic_error"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Overlap by union of one-hot targets. */
export interface OneHotIoUMetricConfig {
  /** Number of classes. */
  num_classes: number;
  /** The classes whose overlap is averaged. */
  target_class_ids: number[];
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * A class of the targets that does not count.
   * @defaultValue `null`
   */
  ignore_class: number | null;
  /**
   * Whether the predictions are class numbers, not probabilities.
   * @defaultValue `false`
   */
  sparse_y_pred: boolean | number | null;
  /**
   * The axis of the classes.
   * @defaultValue `-1`
   */
  axis: number;
}

/** Options of `OneHotIoU`: its config in camelCase, everything with a default left out at will. */
export interface OneHotIoUMetricOptions {
  /** Number of classes. */
  readonly numClasses: number;
  /** The classes whose overlap is averaged. */
  readonly targetClassIds: readonly number[];
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * A class of the targets that does not count.
   * @defaultValue `null`
   */
  readonly ignoreClass?: number | null;
  /**
   * Whether the predictions are class numbers, not probabilities.
   * @defaultValue `false`
   */
  readonly sparseYPred?: boolean | null;
  /**
   * The axis of the classes.
   * @defaultValue `-1`
   */
  readonly axis?: number;
}

/** Overlap by union of one-hot targets, averaged over all classes. */
export interface OneHotMeanIoUMetricConfig {
  /** Number of classes. */
  num_classes: number;
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * A class of the targets that does not count.
   * @defaultValue `null`
   */
  ignore_class: number | null;
  /**
   * Whether the predictions are class numbers, not probabilities.
   * @defaultValue `false`
   */
  sparse_y_pred: boolean | number | null;
  /**
   * The axis of the classes.
   * @defaultValue `-1`
   */
  axis: number;
}

/** Options of `OneHotMeanIoU`: its config in camelCase, everything with a default left out at will. */
export interface OneHotMeanIoUMetricOptions {
  /** Number of classes. */
  readonly numClasses: number;
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * A class of the targets that does not count.
   * @defaultValue `null`
   */
  readonly ignoreClass?: number | null;
  /**
   * Whether the predictions are class numbers, not probabilities.
   * @defaultValue `false`
   */
  readonly sparseYPred?: boolean | null;
  /**
   * The axis of the classes.
   * @defaultValue `-1`
   */
  readonly axis?: number;
}

/** Pearson correlation of targets and predictions. */
export interface PearsonCorrelationMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"pearson_correlation"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * The axis or axes over which one correlation is taken. `null`: all.
   * @defaultValue `-1`
   */
  axis: number | (number | number[])[] | null;
}

/** Options of `PearsonCorrelation`: its config in camelCase, everything with a default left out at will. */
export interface PearsonCorrelationMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"pearson_correlation"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * The axis or axes over which one correlation is taken. `null`: all.
   * @defaultValue `-1`
   */
  readonly axis?: number | readonly number[] | null;
}

/** Minus the log likelihood of counts, averaged over samples. */
export interface PoissonMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"poisson"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `Poisson`: its config in camelCase, everything with a default left out at will. */
export interface PoissonMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"poisson"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Share of the predicted positives that are positives. */
export interface PrecisionMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * Predictions above one are positive; a list gives a result for each. `null`: 0.5, or every prediction among `top_k`.
   * @defaultValue `null`
   */
  thresholds: number | number[] | null;
  /**
   * Only the k largest predictions are positive.
   * @defaultValue `null`
   */
  top_k: number | null;
  /**
   * Only this class is looked at.
   * @defaultValue `null`
   */
  class_id: number | null;
}

/** Options of `Precision`: its config in camelCase, everything with a default left out at will. */
export interface PrecisionMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * Predictions above one are positive; a list gives a result for each. `null`: 0.5, or every prediction among `top_k`.
   * @defaultValue `null`
   */
  readonly thresholds?: number | readonly number[] | null;
  /**
   * Only the k largest predictions are positive.
   * @defaultValue `null`
   */
  readonly topK?: number | null;
  /**
   * Only this class is looked at.
   * @defaultValue `null`
   */
  readonly classId?: number | null;
}

/** Best precision of the thresholds that reach a recall. */
export interface PrecisionAtRecallMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * Only this class is looked at.
   * @defaultValue `null`
   */
  class_id: number | null;
  /**
   * How many thresholds between 0 and 1 are tried.
   * @defaultValue `200`
   */
  num_thresholds: number;
  /** The recall that must be reached. */
  recall: number;
}

/** Options of `PrecisionAtRecall`: its config in camelCase, everything with a default left out at will. */
export interface PrecisionAtRecallMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * Only this class is looked at.
   * @defaultValue `null`
   */
  readonly classId?: number | null;
  /**
   * How many thresholds between 0 and 1 are tried.
   * @defaultValue `200`
   */
  readonly numThresholds?: number;
  /** The recall that must be reached. */
  readonly recall: number;
}

/** Share of the targets' variance that is explained. */
export interface R2ScoreMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"r2_score"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * How the outputs' scores become one number; null keeps them apart.
   * @defaultValue `"uniform_average"`
   */
  class_aggregation: "uniform_average" | "variance_weighted_average" | null;
  /**
   * Number of regressors, for the adjusted score.
   * @defaultValue `0`
   */
  num_regressors: number;
}

/** Options of `R2Score`: its config in camelCase, everything with a default left out at will. */
export interface R2ScoreMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"r2_score"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * How the outputs' scores become one number; null keeps them apart.
   * @defaultValue `"uniform_average"`
   */
  readonly classAggregation?: "uniform_average" | "variance_weighted_average" | null;
  /**
   * Number of regressors, for the adjusted score.
   * @defaultValue `0`
   */
  readonly numRegressors?: number;
}

/** Share of the positives that are found. */
export interface RecallMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * Predictions above one are positive; a list gives a result for each. `null`: 0.5, or every prediction among `top_k`.
   * @defaultValue `null`
   */
  thresholds: number | number[] | null;
  /**
   * Only the k largest predictions are positive.
   * @defaultValue `null`
   */
  top_k: number | null;
  /**
   * Only this class is looked at.
   * @defaultValue `null`
   */
  class_id: number | null;
}

/** Options of `Recall`: its config in camelCase, everything with a default left out at will. */
export interface RecallMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * Predictions above one are positive; a list gives a result for each. `null`: 0.5, or every prediction among `top_k`.
   * @defaultValue `null`
   */
  readonly thresholds?: number | readonly number[] | null;
  /**
   * Only the k largest predictions are positive.
   * @defaultValue `null`
   */
  readonly topK?: number | null;
  /**
   * Only this class is looked at.
   * @defaultValue `null`
   */
  readonly classId?: number | null;
}

/** Best recall of the thresholds that reach a precision. */
export interface RecallAtPrecisionMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * Only this class is looked at.
   * @defaultValue `null`
   */
  class_id: number | null;
  /**
   * How many thresholds between 0 and 1 are tried.
   * @defaultValue `200`
   */
  num_thresholds: number;
  /** The precision that must be reached. */
  precision: number;
}

/** Options of `RecallAtPrecision`: its config in camelCase, everything with a default left out at will. */
export interface RecallAtPrecisionMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * Only this class is looked at.
   * @defaultValue `null`
   */
  readonly classId?: number | null;
  /**
   * How many thresholds between 0 and 1 are tried.
   * @defaultValue `200`
   */
  readonly numThresholds?: number;
  /** The precision that must be reached. */
  readonly precision: number;
}

/** Root of the mean of the squared errors. */
export interface RootMeanSquaredErrorMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"root_mean_squared_error"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `RootMeanSquaredError`: its config in camelCase, everything with a default left out at will. */
export interface RootMeanSquaredErrorMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"root_mean_squared_error"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Best sensitivity of the thresholds that reach a specificity. */
export interface SensitivityAtSpecificityMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * Only this class is looked at.
   * @defaultValue `null`
   */
  class_id: number | null;
  /**
   * How many thresholds between 0 and 1 are tried.
   * @defaultValue `200`
   */
  num_thresholds: number;
  /** The specificity that must be reached. */
  specificity: number;
}

/** Options of `SensitivityAtSpecificity`: its config in camelCase, everything with a default left out at will. */
export interface SensitivityAtSpecificityMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * Only this class is looked at.
   * @defaultValue `null`
   */
  readonly classId?: number | null;
  /**
   * How many thresholds between 0 and 1 are tried.
   * @defaultValue `200`
   */
  readonly numThresholds?: number;
  /** The specificity that must be reached. */
  readonly specificity: number;
}

/** Share of samples whose largest prediction is the class that the target names. */
export interface SparseCategoricalAccuracyMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"sparse_categorical_accuracy"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `SparseCategoricalAccuracy`: its config in camelCase, everything with a default left out at will. */
export interface SparseCategoricalAccuracyMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"sparse_categorical_accuracy"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Cross-entropy of class numbers, averaged over samples. */
export interface SparseCategoricalCrossentropyMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"sparse_categorical_crossentropy"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * Whether the predictions are logits, not probabilities.
   * @defaultValue `false`
   */
  from_logits: boolean | number | null;
  /**
   * A class of the targets that does not count.
   * @defaultValue `null`
   */
  ignore_class: number | null;
  /**
   * The axis of the classes.
   * @defaultValue `-1`
   */
  axis: number;
}

/** Options of `SparseCategoricalCrossentropy`: its config in camelCase, everything with a default left out at will. */
export interface SparseCategoricalCrossentropyMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"sparse_categorical_crossentropy"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * Whether the predictions are logits, not probabilities.
   * @defaultValue `false`
   */
  readonly fromLogits?: boolean | null;
  /**
   * A class of the targets that does not count.
   * @defaultValue `null`
   */
  readonly ignoreClass?: number | null;
  /**
   * The axis of the classes.
   * @defaultValue `-1`
   */
  readonly axis?: number;
}

/** Share of samples whose class number is among the k largest predictions. */
export interface SparseTopKCategoricalAccuracyMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"sparse_top_k_categorical_accuracy"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * How many of the largest predictions count.
   * @defaultValue `5`
   */
  k: number;
  /**
   * Whether the predictions are class numbers, best first.
   * @defaultValue `false`
   */
  from_sorted_ids?: boolean | number | null;
}

/** Options of `SparseTopKCategoricalAccuracy`: its config in camelCase, everything with a default left out at will. */
export interface SparseTopKCategoricalAccuracyMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"sparse_top_k_categorical_accuracy"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * How many of the largest predictions count.
   * @defaultValue `5`
   */
  readonly k?: number;
  /**
   * Whether the predictions are class numbers, best first.
   * @defaultValue `false`
   */
  readonly fromSortedIds?: boolean | null;
}

/** Best specificity of the thresholds that reach a sensitivity. */
export interface SpecificityAtSensitivityMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * Only this class is looked at.
   * @defaultValue `null`
   */
  class_id: number | null;
  /**
   * How many thresholds between 0 and 1 are tried.
   * @defaultValue `200`
   */
  num_thresholds: number;
  /** The sensitivity that must be reached. */
  sensitivity: number;
}

/** Options of `SpecificityAtSensitivity`: its config in camelCase, everything with a default left out at will. */
export interface SpecificityAtSensitivityMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * Only this class is looked at.
   * @defaultValue `null`
   */
  readonly classId?: number | null;
  /**
   * How many thresholds between 0 and 1 are tried.
   * @defaultValue `200`
   */
  readonly numThresholds?: number;
  /** The sensitivity that must be reached. */
  readonly sensitivity: number;
}

/** Square of the hinge, averaged over samples. */
export interface SquaredHingeMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"squared_hinge"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `SquaredHinge`: its config in camelCase, everything with a default left out at will. */
export interface SquaredHingeMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"squared_hinge"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Weighted sum of values. */
export interface SumMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"sum"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
}

/** Options of `Sum`: its config in camelCase, everything with a default left out at will. */
export interface SumMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"sum"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** Share of samples whose class is among the k largest predictions. */
export interface TopKCategoricalAccuracyMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `"top_k_categorical_accuracy"`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * How many of the largest predictions count.
   * @defaultValue `5`
   */
  k: number;
}

/** Options of `TopKCategoricalAccuracy`: its config in camelCase, everything with a default left out at will. */
export interface TopKCategoricalAccuracyMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `"top_k_categorical_accuracy"`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * How many of the largest predictions count.
   * @defaultValue `5`
   */
  readonly k?: number;
}

/** Number of negatives taken for negatives. */
export interface TrueNegativesMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * Predictions above one are positive; a list gives a count for each. `null`: 0.5.
   * @defaultValue `null`
   */
  thresholds: number | number[] | null;
}

/** Options of `TrueNegatives`: its config in camelCase, everything with a default left out at will. */
export interface TrueNegativesMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * Predictions above one are positive; a list gives a count for each. `null`: 0.5.
   * @defaultValue `null`
   */
  readonly thresholds?: number | readonly number[] | null;
}

/** Number of positives taken for positives. */
export interface TruePositivesMetricConfig {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | AnyEnvelope;
  /**
   * Predictions above one are positive; a list gives a count for each. `null`: 0.5.
   * @defaultValue `null`
   */
  thresholds: number | number[] | null;
}

/** Options of `TruePositives`: its config in camelCase, everything with a default left out at will. */
export interface TruePositivesMetricOptions {
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
  /**
   * Predictions above one are positive; a list gives a count for each. `null`: 0.5.
   * @defaultValue `null`
   */
  readonly thresholds?: number | readonly number[] | null;
}

/** How `AUC` is read and written. */
export const AUCMetricKeys: ClassKeys<AUCMetricOptions> = {
  className: 'AUC',
  keys: [
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"num_thresholds","rule":{"type":"integer","minimum":2},"default":200},
    {"wire":"curve","rule":{"enum":["ROC","roc","PR","pr","PRGAIN","prgain"]},"default":"ROC"},
    {"wire":"summation_method","rule":{"enum":["interpolation","Interpolation","majoring","Majoring","minoring","Minoring"]},"default":"interpolation"},
    {"wire":"multi_label","rule":"truth","default":false},
    {"wire":"num_labels","rule":{"type":["integer","boolean","null"]},"default":null},
    {"wire":"label_weights","rule":{"type":["array","number","null"],"items":{"type":"number"}},"default":null},
    {"wire":"from_logits","rule":"truth","default":false},
    {"wire":"thresholds","rule":{"type":["array","null"],"items":{"type":"number"}},"default":null,"written":"when-set"},
  ],
};

/** How `Accuracy` is read and written. */
export const AccuracyMetricKeys: ClassKeys<AccuracyMetricOptions> = {
  className: 'Accuracy',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"accuracy"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `BinaryAccuracy` is read and written. */
export const BinaryAccuracyMetricKeys: ClassKeys<BinaryAccuracyMetricOptions> = {
  className: 'BinaryAccuracy',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"binary_accuracy"},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"threshold","rule":"number","default":0.5,"float":true},
  ],
};

/** How `BinaryCrossentropy` is read and written. */
export const BinaryCrossentropyMetricKeys: ClassKeys<BinaryCrossentropyMetricOptions> = {
  className: 'BinaryCrossentropy',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"binary_crossentropy"},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"from_logits","rule":"truth","default":false},
    {"wire":"label_smoothing","rule":"nullable_number","default":0},
  ],
};

/** How `BinaryIoU` is read and written. */
export const BinaryIoUMetricKeys: ClassKeys<BinaryIoUMetricOptions> = {
  className: 'BinaryIoU',
  keys: [
    {"wire":"target_class_ids","rule":"class_numbers","default":[0,1]},
    {"wire":"threshold","rule":"number","default":0.5,"float":true},
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `CategoricalAccuracy` is read and written. */
export const CategoricalAccuracyMetricKeys: ClassKeys<CategoricalAccuracyMetricOptions> = {
  className: 'CategoricalAccuracy',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"categorical_accuracy"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `CategoricalCrossentropy` is read and written. */
export const CategoricalCrossentropyMetricKeys: ClassKeys<CategoricalCrossentropyMetricOptions> = {
  className: 'CategoricalCrossentropy',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"categorical_crossentropy"},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"from_logits","rule":"truth","default":false},
    {"wire":"label_smoothing","rule":"nullable_number","default":0},
    {"wire":"axis","rule":"integer","default":-1},
  ],
};

/** How `CategoricalHinge` is read and written. */
export const CategoricalHingeMetricKeys: ClassKeys<CategoricalHingeMetricOptions> = {
  className: 'CategoricalHinge',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"categorical_hinge"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `ConcordanceCorrelation` is read and written. */
export const ConcordanceCorrelationMetricKeys: ClassKeys<ConcordanceCorrelationMetricOptions> = {
  className: 'ConcordanceCorrelation',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"concordance_correlation"},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"axis","rule":"nullable_axes_or_none","default":-1},
  ],
};

/** How `CosineSimilarity` is read and written. */
export const CosineSimilarityMetricKeys: ClassKeys<CosineSimilarityMetricOptions> = {
  className: 'CosineSimilarity',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"cosine_similarity"},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"axis","rule":"nullable_axes_or_none","default":-1,"written":"never"},
  ],
};

/** How `F1Score` is read and written. */
export const F1ScoreMetricKeys: ClassKeys<F1ScoreMetricOptions> = {
  className: 'F1Score',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"f1_score"},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"average","rule":{"enum":["micro","macro","weighted",null]},"default":null},
    {"wire":"threshold","rule":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1},"default":null,"float":true},
  ],
};

/** How `FBetaScore` is read and written. */
export const FBetaScoreMetricKeys: ClassKeys<FBetaScoreMetricOptions> = {
  className: 'FBetaScore',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"fbeta_score"},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"average","rule":{"enum":["micro","macro","weighted",null]},"default":null},
    {"wire":"beta","rule":"positive","default":1,"float":true},
    {"wire":"threshold","rule":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1},"default":null,"float":true},
  ],
};

/** How `FalseNegatives` is read and written. */
export const FalseNegativesMetricKeys: ClassKeys<FalseNegativesMetricOptions> = {
  className: 'FalseNegatives',
  keys: [
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"thresholds","rule":"thresholds","default":null,"float":true},
  ],
};

/** How `FalsePositives` is read and written. */
export const FalsePositivesMetricKeys: ClassKeys<FalsePositivesMetricOptions> = {
  className: 'FalsePositives',
  keys: [
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"thresholds","rule":"thresholds","default":null,"float":true},
  ],
};

/** How `Hinge` is read and written. */
export const HingeMetricKeys: ClassKeys<HingeMetricOptions> = {
  className: 'Hinge',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"hinge"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `IoU` is read and written. */
export const IoUMetricKeys: ClassKeys<IoUMetricOptions> = {
  className: 'IoU',
  keys: [
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"num_classes","rule":"count"},
    {"wire":"target_class_ids","rule":"class_numbers"},
    {"wire":"ignore_class","rule":"nullable_integer","default":null},
    {"wire":"sparse_y_true","rule":"truth","default":true},
    {"wire":"sparse_y_pred","rule":"truth","default":true},
    {"wire":"axis","rule":"nullable_integer","default":-1},
  ],
};

/** How `KLDivergence` is read and written. */
export const KLDivergenceMetricKeys: ClassKeys<KLDivergenceMetricOptions> = {
  className: 'KLDivergence',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"kl_divergence"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `LogCoshError` is read and written. */
export const LogCoshErrorMetricKeys: ClassKeys<LogCoshErrorMetricOptions> = {
  className: 'LogCoshError',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"logcosh"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `Mean` is read and written. */
export const MeanMetricKeys: ClassKeys<MeanMetricOptions> = {
  className: 'Mean',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"mean"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `MeanAbsoluteError` is read and written. */
export const MeanAbsoluteErrorMetricKeys: ClassKeys<MeanAbsoluteErrorMetricOptions> = {
  className: 'MeanAbsoluteError',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"mean_absolute_error"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `MeanAbsolutePercentageError` is read and written. */
export const MeanAbsolutePercentageErrorMetricKeys: ClassKeys<MeanAbsolutePercentageErrorMetricOptions> = {
  className: 'MeanAbsolutePercentageError',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"mean_absolute_percentage_error"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `MeanIoU` is read and written. */
export const MeanIoUMetricKeys: ClassKeys<MeanIoUMetricOptions> = {
  className: 'MeanIoU',
  keys: [
    {"wire":"num_classes","rule":"count"},
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"ignore_class","rule":"nullable_integer","default":null},
    {"wire":"sparse_y_true","rule":"truth","default":true},
    {"wire":"sparse_y_pred","rule":"truth","default":true},
    {"wire":"axis","rule":"nullable_integer","default":-1},
  ],
};

/** How `MeanSquaredError` is read and written. */
export const MeanSquaredErrorMetricKeys: ClassKeys<MeanSquaredErrorMetricOptions> = {
  className: 'MeanSquaredError',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"mean_squared_error"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `MeanSquaredLogarithmicError` is read and written. */
export const MeanSquaredLogarithmicErrorMetricKeys: ClassKeys<MeanSquaredLogarithmicErrorMetricOptions> = {
  className: 'MeanSquaredLogarithmicError',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"mean_squared_logarithmic_error"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `OneHotIoU` is read and written. */
export const OneHotIoUMetricKeys: ClassKeys<OneHotIoUMetricOptions> = {
  className: 'OneHotIoU',
  keys: [
    {"wire":"num_classes","rule":"count"},
    {"wire":"target_class_ids","rule":"class_numbers"},
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"ignore_class","rule":"nullable_integer","default":null},
    {"wire":"sparse_y_pred","rule":"truth","default":false},
    {"wire":"axis","rule":"integer","default":-1},
  ],
};

/** How `OneHotMeanIoU` is read and written. */
export const OneHotMeanIoUMetricKeys: ClassKeys<OneHotMeanIoUMetricOptions> = {
  className: 'OneHotMeanIoU',
  keys: [
    {"wire":"num_classes","rule":"count"},
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"ignore_class","rule":"nullable_integer","default":null},
    {"wire":"sparse_y_pred","rule":"truth","default":false},
    {"wire":"axis","rule":"integer","default":-1},
  ],
};

/** How `PearsonCorrelation` is read and written. */
export const PearsonCorrelationMetricKeys: ClassKeys<PearsonCorrelationMetricOptions> = {
  className: 'PearsonCorrelation',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"pearson_correlation"},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"axis","rule":"nullable_axes_or_none","default":-1},
  ],
};

/** How `Poisson` is read and written. */
export const PoissonMetricKeys: ClassKeys<PoissonMetricOptions> = {
  className: 'Poisson',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"poisson"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `Precision` is read and written. */
export const PrecisionMetricKeys: ClassKeys<PrecisionMetricOptions> = {
  className: 'Precision',
  keys: [
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"thresholds","rule":"thresholds","default":null,"float":true},
    {"wire":"top_k","rule":"nullable_integer","default":null},
    {"wire":"class_id","rule":"nullable_integer","default":null},
  ],
};

/** How `PrecisionAtRecall` is read and written. */
export const PrecisionAtRecallMetricKeys: ClassKeys<PrecisionAtRecallMetricOptions> = {
  className: 'PrecisionAtRecall',
  keys: [
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"class_id","rule":"nullable_integer","default":null},
    {"wire":"num_thresholds","rule":"count","default":200},
    {"wire":"recall","rule":"fraction","float":true},
  ],
};

/** How `R2Score` is read and written. */
export const R2ScoreMetricKeys: ClassKeys<R2ScoreMetricOptions> = {
  className: 'R2Score',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"r2_score"},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"class_aggregation","rule":{"enum":["uniform_average","variance_weighted_average",null]},"default":"uniform_average"},
    {"wire":"num_regressors","rule":{"type":"integer","minimum":0},"default":0},
  ],
};

/** How `Recall` is read and written. */
export const RecallMetricKeys: ClassKeys<RecallMetricOptions> = {
  className: 'Recall',
  keys: [
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"thresholds","rule":"thresholds","default":null,"float":true},
    {"wire":"top_k","rule":"nullable_integer","default":null},
    {"wire":"class_id","rule":"nullable_integer","default":null},
  ],
};

/** How `RecallAtPrecision` is read and written. */
export const RecallAtPrecisionMetricKeys: ClassKeys<RecallAtPrecisionMetricOptions> = {
  className: 'RecallAtPrecision',
  keys: [
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"class_id","rule":"nullable_integer","default":null},
    {"wire":"num_thresholds","rule":"count","default":200},
    {"wire":"precision","rule":"fraction","float":true},
  ],
};

/** How `RootMeanSquaredError` is read and written. */
export const RootMeanSquaredErrorMetricKeys: ClassKeys<RootMeanSquaredErrorMetricOptions> = {
  className: 'RootMeanSquaredError',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"root_mean_squared_error"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `SensitivityAtSpecificity` is read and written. */
export const SensitivityAtSpecificityMetricKeys: ClassKeys<SensitivityAtSpecificityMetricOptions> = {
  className: 'SensitivityAtSpecificity',
  keys: [
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"class_id","rule":"nullable_integer","default":null},
    {"wire":"num_thresholds","rule":"count","default":200},
    {"wire":"specificity","rule":"fraction","float":true},
  ],
};

/** How `SparseCategoricalAccuracy` is read and written. */
export const SparseCategoricalAccuracyMetricKeys: ClassKeys<SparseCategoricalAccuracyMetricOptions> = {
  className: 'SparseCategoricalAccuracy',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"sparse_categorical_accuracy"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `SparseCategoricalCrossentropy` is read and written. */
export const SparseCategoricalCrossentropyMetricKeys: ClassKeys<SparseCategoricalCrossentropyMetricOptions> = {
  className: 'SparseCategoricalCrossentropy',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"sparse_categorical_crossentropy"},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"from_logits","rule":"truth","default":false},
    {"wire":"ignore_class","rule":"nullable_integer","default":null},
    {"wire":"axis","rule":"integer","default":-1},
  ],
};

/** How `SparseTopKCategoricalAccuracy` is read and written. */
export const SparseTopKCategoricalAccuracyMetricKeys: ClassKeys<SparseTopKCategoricalAccuracyMetricOptions> = {
  className: 'SparseTopKCategoricalAccuracy',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"sparse_top_k_categorical_accuracy"},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"k","rule":"integer","default":5},
    {"wire":"from_sorted_ids","rule":"truth","default":false,"written":"when-set"},
  ],
};

/** How `SpecificityAtSensitivity` is read and written. */
export const SpecificityAtSensitivityMetricKeys: ClassKeys<SpecificityAtSensitivityMetricOptions> = {
  className: 'SpecificityAtSensitivity',
  keys: [
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"class_id","rule":"nullable_integer","default":null},
    {"wire":"num_thresholds","rule":"count","default":200},
    {"wire":"sensitivity","rule":"fraction","float":true},
  ],
};

/** How `SquaredHinge` is read and written. */
export const SquaredHingeMetricKeys: ClassKeys<SquaredHingeMetricOptions> = {
  className: 'SquaredHinge',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"squared_hinge"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `Sum` is read and written. */
export const SumMetricKeys: ClassKeys<SumMetricOptions> = {
  className: 'Sum',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"sum"},
    {"wire":"dtype","rule":"dtype","default":null},
  ],
};

/** How `TopKCategoricalAccuracy` is read and written. */
export const TopKCategoricalAccuracyMetricKeys: ClassKeys<TopKCategoricalAccuracyMetricOptions> = {
  className: 'TopKCategoricalAccuracy',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"top_k_categorical_accuracy"},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"k","rule":"integer","default":5},
  ],
};

/** How `TrueNegatives` is read and written. */
export const TrueNegativesMetricKeys: ClassKeys<TrueNegativesMetricOptions> = {
  className: 'TrueNegatives',
  keys: [
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"thresholds","rule":"thresholds","default":null,"float":true},
  ],
};

/** How `TruePositives` is read and written. */
export const TruePositivesMetricKeys: ClassKeys<TruePositivesMetricOptions> = {
  className: 'TruePositives',
  keys: [
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"thresholds","rule":"thresholds","default":null,"float":true},
  ],
};

const shared = {
  name: {"wire":"name","option":"name","required":false,"default":null,"python":"str","description":"Name in logs."},
  dtype: {"wire":"dtype","option":"dtype","required":false,"default":null,"python":"str","description":"Dtype of the result. `null`: float32."},
  multi_label: {"wire":"multi_label","option":"multiLabel","required":false,"default":false,"python":"bool","description":"One curve per label, averaged, instead of one over all."},
  from_logits: {"wire":"from_logits","option":"fromLogits","required":false,"default":false,"python":"bool","description":"Whether the predictions are logits, not probabilities."},
  threshold: {"wire":"threshold","option":"threshold","required":false,"default":0.5,"python":"float","description":"Predictions above it are class 1."},
  label_smoothing: {"wire":"label_smoothing","option":"labelSmoothing","required":false,"default":0,"python":"int","description":"How far the targets are drawn to the uniform distribution, in [0, 1]."},
  target_class_ids: {"wire":"target_class_ids","option":"targetClassIds","required":false,"default":[0,1],"python":"list","description":"The classes whose overlap is averaged, of 0 and 1."},
  axis: {"wire":"axis","option":"axis","required":false,"default":-1,"python":"int","description":"The axis of the classes."},
  beta: {"wire":"beta","option":"beta","required":false,"default":1,"python":"float","description":"Weight of recall against precision."},
  thresholds: {"wire":"thresholds","option":"thresholds","required":false,"default":null,"python":"float","description":"Predictions above one are positive; a list gives a count for each. `null`: 0.5."},
  num_classes: {"wire":"num_classes","option":"numClasses","required":true,"python":"int","description":"Number of classes."},
  ignore_class: {"wire":"ignore_class","option":"ignoreClass","required":false,"default":null,"python":"int","description":"A class of the targets that does not count."},
  sparse_y_true: {"wire":"sparse_y_true","option":"sparseYTrue","required":false,"default":true,"python":"bool","description":"Whether the targets are class numbers, not one-hot."},
  sparse_y_pred: {"wire":"sparse_y_pred","option":"sparseYPred","required":false,"default":true,"python":"bool","description":"Whether the predictions are class numbers, not probabilities."},
  top_k: {"wire":"top_k","option":"topK","required":false,"default":null,"python":"int","description":"Only the k largest predictions are positive."},
  class_id: {"wire":"class_id","option":"classId","required":false,"default":null,"python":"int","description":"Only this class is looked at."},
  num_thresholds: {"wire":"num_thresholds","option":"numThresholds","required":false,"default":200,"python":"int","description":"How many thresholds between 0 and 1 are tried."},
  recall: {"wire":"recall","option":"recall","required":true,"python":"float","description":"The recall that must be reached."},
  precision: {"wire":"precision","option":"precision","required":true,"python":"float","description":"The precision that must be reached."},
  specificity: {"wire":"specificity","option":"specificity","required":true,"python":"float","description":"The specificity that must be reached."},
  k: {"wire":"k","option":"k","required":false,"default":5,"python":"int","description":"How many of the largest predictions count."},
  from_sorted_ids: {"wire":"from_sorted_ids","option":"fromSortedIds","required":false,"default":false,"python":"bool","written":"when-set","description":"Whether the predictions are class numbers, best first."},
  sensitivity: {"wire":"sensitivity","option":"sensitivity","required":true,"python":"float","description":"The sensitivity that must be reached."},
} as const;

/** Every metric with a schema. */
export type MetricClassName = 'AUC' | 'Accuracy' | 'BinaryAccuracy' | 'BinaryCrossentropy' | 'BinaryIoU' | 'CategoricalAccuracy' | 'CategoricalCrossentropy' | 'CategoricalHinge' | 'ConcordanceCorrelation' | 'CosineSimilarity' | 'F1Score' | 'FBetaScore' | 'FalseNegatives' | 'FalsePositives' | 'Hinge' | 'IoU' | 'KLDivergence' | 'LogCoshError' | 'Mean' | 'MeanAbsoluteError' | 'MeanAbsolutePercentageError' | 'MeanIoU' | 'MeanSquaredError' | 'MeanSquaredLogarithmicError' | 'OneHotIoU' | 'OneHotMeanIoU' | 'PearsonCorrelation' | 'Poisson' | 'Precision' | 'PrecisionAtRecall' | 'R2Score' | 'Recall' | 'RecallAtPrecision' | 'RootMeanSquaredError' | 'SensitivityAtSpecificity' | 'SparseCategoricalAccuracy' | 'SparseCategoricalCrossentropy' | 'SparseTopKCategoricalAccuracy' | 'SpecificityAtSensitivity' | 'SquaredHinge' | 'Sum' | 'TopKCategoricalAccuracy' | 'TrueNegatives' | 'TruePositives';

/** The config of every metric. */
export interface MetricConfigs {
  AUC: AUCMetricConfig;
  Accuracy: AccuracyMetricConfig;
  BinaryAccuracy: BinaryAccuracyMetricConfig;
  BinaryCrossentropy: BinaryCrossentropyMetricConfig;
  BinaryIoU: BinaryIoUMetricConfig;
  CategoricalAccuracy: CategoricalAccuracyMetricConfig;
  CategoricalCrossentropy: CategoricalCrossentropyMetricConfig;
  CategoricalHinge: CategoricalHingeMetricConfig;
  ConcordanceCorrelation: ConcordanceCorrelationMetricConfig;
  CosineSimilarity: CosineSimilarityMetricConfig;
  F1Score: F1ScoreMetricConfig;
  FBetaScore: FBetaScoreMetricConfig;
  FalseNegatives: FalseNegativesMetricConfig;
  FalsePositives: FalsePositivesMetricConfig;
  Hinge: HingeMetricConfig;
  IoU: IoUMetricConfig;
  KLDivergence: KLDivergenceMetricConfig;
  LogCoshError: LogCoshErrorMetricConfig;
  Mean: MeanMetricConfig;
  MeanAbsoluteError: MeanAbsoluteErrorMetricConfig;
  MeanAbsolutePercentageError: MeanAbsolutePercentageErrorMetricConfig;
  MeanIoU: MeanIoUMetricConfig;
  MeanSquaredError: MeanSquaredErrorMetricConfig;
  MeanSquaredLogarithmicError: MeanSquaredLogarithmicErrorMetricConfig;
  OneHotIoU: OneHotIoUMetricConfig;
  OneHotMeanIoU: OneHotMeanIoUMetricConfig;
  PearsonCorrelation: PearsonCorrelationMetricConfig;
  Poisson: PoissonMetricConfig;
  Precision: PrecisionMetricConfig;
  PrecisionAtRecall: PrecisionAtRecallMetricConfig;
  R2Score: R2ScoreMetricConfig;
  Recall: RecallMetricConfig;
  RecallAtPrecision: RecallAtPrecisionMetricConfig;
  RootMeanSquaredError: RootMeanSquaredErrorMetricConfig;
  SensitivityAtSpecificity: SensitivityAtSpecificityMetricConfig;
  SparseCategoricalAccuracy: SparseCategoricalAccuracyMetricConfig;
  SparseCategoricalCrossentropy: SparseCategoricalCrossentropyMetricConfig;
  SparseTopKCategoricalAccuracy: SparseTopKCategoricalAccuracyMetricConfig;
  SpecificityAtSensitivity: SpecificityAtSensitivityMetricConfig;
  SquaredHinge: SquaredHingeMetricConfig;
  Sum: SumMetricConfig;
  TopKCategoricalAccuracy: TopKCategoricalAccuracyMetricConfig;
  TrueNegatives: TrueNegativesMetricConfig;
  TruePositives: TruePositivesMetricConfig;
}

/** Every metric in Keras's snake case. */
export type MetricSnakeName = 'auc' | 'accuracy' | 'binary_accuracy' | 'binary_crossentropy' | 'binary_io_u' | 'categorical_accuracy' | 'categorical_crossentropy' | 'categorical_hinge' | 'concordance_correlation' | 'cosine_similarity' | 'f1_score' | 'f_beta_score' | 'false_negatives' | 'false_positives' | 'hinge' | 'io_u' | 'kl_divergence' | 'log_cosh_error' | 'mean' | 'mean_absolute_error' | 'mean_absolute_percentage_error' | 'mean_io_u' | 'mean_squared_error' | 'mean_squared_logarithmic_error' | 'one_hot_io_u' | 'one_hot_mean_io_u' | 'pearson_correlation' | 'poisson' | 'precision' | 'precision_at_recall' | 'r2_score' | 'recall' | 'recall_at_precision' | 'root_mean_squared_error' | 'sensitivity_at_specificity' | 'sparse_categorical_accuracy' | 'sparse_categorical_crossentropy' | 'sparse_top_k_categorical_accuracy' | 'specificity_at_sensitivity' | 'squared_hinge' | 'sum' | 'top_k_categorical_accuracy' | 'true_negatives' | 'true_positives';

/** Keys in Keras's order, with their defaults, of every metric. */
export const metricSpecs: Readonly<Record<MetricClassName, ClassSpec>> = /* @__PURE__ */ (() =>
  deepFreeze({
  AUC: {
    "className": "AUC",
    "description": "Area under a curve over thresholds.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.dtype,
      {"wire":"num_thresholds","option":"numThresholds","required":false,"default":200,"python":"int","description":"How many thresholds between 0 and 1 are tried."},
      {"wire":"curve","option":"curve","required":false,"default":"ROC","python":"str","description":"\"ROC\": sensitivity over false positives; \"PR\": precision over recall; \"PRGAIN\": their gains."},
      {"wire":"summation_method","option":"summationMethod","required":false,"default":"interpolation","python":"str","description":"How the area between two points is taken."},
      shared.multi_label,
      {"wire":"num_labels","option":"numLabels","required":false,"default":null,"python":"int","description":"Number of labels, with `multi_label`."},
      {"wire":"label_weights","option":"labelWeights","required":false,"default":null,"python":"list","description":"Weight of each label."},
      shared.from_logits,
      {"wire":"thresholds","option":"thresholds","required":false,"default":null,"python":"list","written":"when-set","description":"The thresholds themselves, instead of their number."},
    ]
  },
  Accuracy: {
    "className": "Accuracy",
    "description": "Share of predictions that equal the targets.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "accuracy" },
      shared.dtype,
    ]
  },
  BinaryAccuracy: {
    "className": "BinaryAccuracy",
    "description": "Share of predictions on the right side of the threshold.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "binary_accuracy" },
      shared.dtype,
      shared.threshold,
    ]
  },
  BinaryCrossentropy: {
    "className": "BinaryCrossentropy",
    "description": "Cross-entropy of yes or no, averaged over samples.",
    "formula": [
      "-y * log(p) - (1 - y) * log(1 - p)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "binary_crossentropy" },
      shared.dtype,
      shared.from_logits,
      shared.label_smoothing,
    ]
  },
  BinaryIoU: {
    "className": "BinaryIoU",
    "description": "Overlap of two classes, from probabilities of class 1.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.target_class_ids,
      shared.threshold,
      shared.name,
      shared.dtype,
    ]
  },
  CategoricalAccuracy: {
    "className": "CategoricalAccuracy",
    "description": "Share of samples whose largest prediction is the target's class.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "categorical_accuracy" },
      shared.dtype,
    ]
  },
  CategoricalCrossentropy: {
    "className": "CategoricalCrossentropy",
    "description": "Cross-entropy of one-hot targets, averaged over samples.",
    "formula": [
      "-sum(y * log(p))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "categorical_crossentropy" },
      shared.dtype,
      shared.from_logits,
      shared.label_smoothing,
      shared.axis,
    ]
  },
  CategoricalHinge: {
    "className": "CategoricalHinge",
    "description": "Hinge between the right class and the best wrong one, averaged over samples.",
    "formula": [
      "max(max((1 - y) * p) - sum(y * p) + 1, 0)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "categorical_hinge" },
      shared.dtype,
    ]
  },
  ConcordanceCorrelation: {
    "className": "ConcordanceCorrelation",
    "description": "Concordance correlation of targets and predictions.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "concordance_correlation" },
      shared.dtype,
      { ...shared.axis, python: "list", description: "The axis or axes over which one correlation is taken. `null`: all." },
    ]
  },
  CosineSimilarity: {
    "className": "CosineSimilarity",
    "description": "Cosine between targets and predictions.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "cosine_similarity" },
      shared.dtype,
      { ...shared.axis, python: "list", written: "never", description: "The axis of the vectors; Keras leaves it out of the config." },
    ]
  },
  F1Score: {
    "className": "F1Score",
    "description": "Harmonic mean of precision and recall.",
    "formula": [
      "2 * precision * recall / (precision + recall)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "f1_score" },
      shared.dtype,
      {"wire":"average","option":"average","required":false,"default":null,"python":"str","description":"How the classes' scores become one number; null keeps them apart."},
      {"wire":"threshold","option":"threshold","required":false,"default":null,"python":"float","description":"Predictions above it are positive. `null`: the largest of each row is."},
    ]
  },
  FBetaScore: {
    "className": "FBetaScore",
    "description": "Weighted harmonic mean of precision and recall.",
    "formula": [
      "(1 + beta^2) * precision * recall / (beta^2 * precision + recall)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "fbeta_score" },
      shared.dtype,
      {"wire":"average","option":"average","required":false,"default":null,"python":"str","description":"How the classes' scores become one number; null keeps them apart."},
      shared.beta,
      {"wire":"threshold","option":"threshold","required":false,"default":null,"python":"float","description":"Predictions above it are positive. `null`: the largest of each row is."},
    ]
  },
  FalseNegatives: {
    "className": "FalseNegatives",
    "description": "Number of positives taken for negatives.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.dtype,
      shared.thresholds,
    ]
  },
  FalsePositives: {
    "className": "FalsePositives",
    "description": "Number of negatives taken for positives.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.dtype,
      shared.thresholds,
    ]
  },
  Hinge: {
    "className": "Hinge",
    "description": "Hinge of targets -1 and 1, averaged over samples.",
    "formula": [
      "mean(max(1 - y * p, 0))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "hinge" },
      shared.dtype,
    ]
  },
  IoU: {
    "className": "IoU",
    "description": "Mean over classes of overlap by union.",
    "formula": [
      "TP / (TP + FP + FN)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.dtype,
      shared.num_classes,
      {"wire":"target_class_ids","option":"targetClassIds","required":true,"python":"list","description":"The classes whose overlap is averaged."},
      shared.ignore_class,
      shared.sparse_y_true,
      shared.sparse_y_pred,
      shared.axis,
    ]
  },
  KLDivergence: {
    "className": "KLDivergence",
    "description": "Kullback-Leibler divergence of the predictions from the targets, averaged over samples.",
    "formula": [
      "sum(y * log(y / p))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "kl_divergence" },
      shared.dtype,
    ]
  },
  LogCoshError: {
    "className": "LogCoshError",
    "description": "Logarithm of the hyperbolic cosine of the error, averaged over samples.",
    "formula": [
      "mean(log(cosh(p - y)))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "logcosh" },
      shared.dtype,
    ]
  },
  Mean: {
    "className": "Mean",
    "description": "Weighted mean of values.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "mean" },
      shared.dtype,
    ]
  },
  MeanAbsoluteError: {
    "className": "MeanAbsoluteError",
    "description": "Mean of the absolute errors, averaged over samples.",
    "formula": [
      "mean(|y - p|)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "mean_absolute_error" },
      shared.dtype,
    ]
  },
  MeanAbsolutePercentageError: {
    "className": "MeanAbsolutePercentageError",
    "description": "Mean of the absolute errors, in percent of the targets, averaged over samples.",
    "formula": [
      "100 * mean(|y - p| / max(|y|, 1e-7))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "mean_absolute_percentage_error" },
      shared.dtype,
    ]
  },
  MeanIoU: {
    "className": "MeanIoU",
    "description": "Overlap by union, averaged over all classes.",
    "formula": [
      "TP / (TP + FP + FN)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.num_classes,
      shared.name,
      shared.dtype,
      shared.ignore_class,
      shared.sparse_y_true,
      shared.sparse_y_pred,
      shared.axis,
    ]
  },
  MeanSquaredError: {
    "className": "MeanSquaredError",
    "description": "Mean of the squared errors, averaged over samples.",
    "formula": [
      "mean((y - p)^2)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "mean_squared_error" },
      shared.dtype,
    ]
  },
  MeanSquaredLogarithmicError: {
    "className": "MeanSquaredLogarithmicError",
    "description": "Mean of the squared errors of the logarithms, averaged over samples.",
    "formula": [
      "mean((log(y + 1) - log(p + 1))^2)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "mean_squared_logarithmic_error" },
      shared.dtype,
    ]
  },
  OneHotIoU: {
    "className": "OneHotIoU",
    "description": "Overlap by union of one-hot targets.",
    "formula": [
      "TP / (TP + FP + FN)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.num_classes,
      {"wire":"target_class_ids","option":"targetClassIds","required":true,"python":"list","description":"The classes whose overlap is averaged."},
      shared.name,
      shared.dtype,
      shared.ignore_class,
      { ...shared.sparse_y_pred, default: false },
      shared.axis,
    ]
  },
  OneHotMeanIoU: {
    "className": "OneHotMeanIoU",
    "description": "Overlap by union of one-hot targets, averaged over all classes.",
    "formula": [
      "TP / (TP + FP + FN)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.num_classes,
      shared.name,
      shared.dtype,
      shared.ignore_class,
      { ...shared.sparse_y_pred, default: false },
      shared.axis,
    ]
  },
  PearsonCorrelation: {
    "className": "PearsonCorrelation",
    "description": "Pearson correlation of targets and predictions.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "pearson_correlation" },
      shared.dtype,
      { ...shared.axis, python: "list", description: "The axis or axes over which one correlation is taken. `null`: all." },
    ]
  },
  Poisson: {
    "className": "Poisson",
    "description": "Minus the log likelihood of counts, averaged over samples.",
    "formula": [
      "mean(p - y * log(p))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "poisson" },
      shared.dtype,
    ]
  },
  Precision: {
    "className": "Precision",
    "description": "Share of the predicted positives that are positives.",
    "formula": [
      "TP / (TP + FP)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.dtype,
      { ...shared.thresholds, description: "Predictions above one are positive; a list gives a result for each. `null`: 0.5, or every prediction among `top_k`." },
      shared.top_k,
      shared.class_id,
    ]
  },
  PrecisionAtRecall: {
    "className": "PrecisionAtRecall",
    "description": "Best precision of the thresholds that reach a recall.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.dtype,
      shared.class_id,
      shared.num_thresholds,
      shared.recall,
    ]
  },
  R2Score: {
    "className": "R2Score",
    "description": "Share of the targets' variance that is explained.",
    "formula": [
      "1 - sum((y - p)^2) / sum((y - mean(y))^2)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "r2_score" },
      shared.dtype,
      {"wire":"class_aggregation","option":"classAggregation","required":false,"default":"uniform_average","python":"str","description":"How the outputs' scores become one number; null keeps them apart."},
      {"wire":"num_regressors","option":"numRegressors","required":false,"default":0,"python":"int","description":"Number of regressors, for the adjusted score."},
    ]
  },
  Recall: {
    "className": "Recall",
    "description": "Share of the positives that are found.",
    "formula": [
      "TP / (TP + FN)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.dtype,
      { ...shared.thresholds, description: "Predictions above one are positive; a list gives a result for each. `null`: 0.5, or every prediction among `top_k`." },
      shared.top_k,
      shared.class_id,
    ]
  },
  RecallAtPrecision: {
    "className": "RecallAtPrecision",
    "description": "Best recall of the thresholds that reach a precision.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.dtype,
      shared.class_id,
      shared.num_thresholds,
      shared.precision,
    ]
  },
  RootMeanSquaredError: {
    "className": "RootMeanSquaredError",
    "description": "Root of the mean of the squared errors.",
    "formula": [
      "sqrt(mean((y - p)^2))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "root_mean_squared_error" },
      shared.dtype,
    ]
  },
  SensitivityAtSpecificity: {
    "className": "SensitivityAtSpecificity",
    "description": "Best sensitivity of the thresholds that reach a specificity.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.dtype,
      shared.class_id,
      shared.num_thresholds,
      shared.specificity,
    ]
  },
  SparseCategoricalAccuracy: {
    "className": "SparseCategoricalAccuracy",
    "description": "Share of samples whose largest prediction is the class that the target names.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "sparse_categorical_accuracy" },
      shared.dtype,
    ]
  },
  SparseCategoricalCrossentropy: {
    "className": "SparseCategoricalCrossentropy",
    "description": "Cross-entropy of class numbers, averaged over samples.",
    "formula": [
      "-log(p[y])"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "sparse_categorical_crossentropy" },
      shared.dtype,
      shared.from_logits,
      shared.ignore_class,
      shared.axis,
    ]
  },
  SparseTopKCategoricalAccuracy: {
    "className": "SparseTopKCategoricalAccuracy",
    "description": "Share of samples whose class number is among the k largest predictions.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "sparse_top_k_categorical_accuracy" },
      shared.dtype,
      shared.k,
      shared.from_sorted_ids,
    ]
  },
  SpecificityAtSensitivity: {
    "className": "SpecificityAtSensitivity",
    "description": "Best specificity of the thresholds that reach a sensitivity.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.dtype,
      shared.class_id,
      shared.num_thresholds,
      shared.sensitivity,
    ]
  },
  SquaredHinge: {
    "className": "SquaredHinge",
    "description": "Square of the hinge, averaged over samples.",
    "formula": [
      "mean(max(1 - y * p, 0)^2)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "squared_hinge" },
      shared.dtype,
    ]
  },
  Sum: {
    "className": "Sum",
    "description": "Weighted sum of values.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "sum" },
      shared.dtype,
    ]
  },
  TopKCategoricalAccuracy: {
    "className": "TopKCategoricalAccuracy",
    "description": "Share of samples whose class is among the k largest predictions.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "top_k_categorical_accuracy" },
      shared.dtype,
      shared.k,
    ]
  },
  TrueNegatives: {
    "className": "TrueNegatives",
    "description": "Number of negatives taken for negatives.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.dtype,
      shared.thresholds,
    ]
  },
  TruePositives: {
    "className": "TruePositives",
    "description": "Number of positives taken for positives.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.dtype,
      shared.thresholds,
    ]
  },
  }))();
