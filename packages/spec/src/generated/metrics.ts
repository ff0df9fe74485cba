// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import { type ClassSpec, deepFreeze } from '../class-spec.js';
import type { Envelope } from './envelope.js';

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
  dtype: string | null | Envelope;
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
  label_weights: (number)[] | number | null;
  /**
   * Whether the predictions are logits, not probabilities.
   * @defaultValue `false`
   */
  from_logits: boolean | number | null;
  /**
   * The thresholds themselves, instead of their number.
   * @defaultValue `null`
   */
  thresholds?: (number)[] | null;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
  /**
   * Predictions above it are class 1.
   * @defaultValue `0.5`
   */
  threshold: number;
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
  dtype: string | null | Envelope;
  /**
   * Whether the predictions are logits, not probabilities.
   * @defaultValue `false`
   */
  from_logits: boolean | number | null;
  /**
   * How far the targets are drawn to the uniform distribution, in [0, 1].
   * @defaultValue `0`
   */
  label_smoothing: number;
}

/** Overlap of two classes, from probabilities of class 1. */
export interface BinaryIoUMetricConfig {
  /**
   * The classes whose overlap is averaged, of 0 and 1.
   * @defaultValue `[0,1]`
   */
  target_class_ids: (number)[];
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
  /**
   * Whether the predictions are logits, not probabilities.
   * @defaultValue `false`
   */
  from_logits: boolean | number | null;
  /**
   * How far the targets are drawn to the uniform distribution, in [0, 1].
   * @defaultValue `0`
   */
  label_smoothing: number;
  /**
   * The axis of the classes.
   * @defaultValue `-1`
   */
  axis: number;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
  /**
   * The axis or axes over which one correlation is taken. `null`: all.
   * @defaultValue `-1`
   */
  axis: number | (number | (number)[])[] | null;
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
  dtype: string | null | Envelope;
  /**
   * The axis of the vectors; Keras leaves it out of the config.
   * @defaultValue `-1`
   */
  axis?: number | (number | (number)[])[] | null;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
  /**
   * Predictions above one are positive; a list gives a count for each. `null`: 0.5.
   * @defaultValue `null`
   */
  thresholds: number | (number)[] | null;
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
  dtype: string | null | Envelope;
  /**
   * Predictions above one are positive; a list gives a count for each. `null`: 0.5.
   * @defaultValue `null`
   */
  thresholds: number | (number)[] | null;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
  /** Number of classes. */
  num_classes: number;
  /** The classes whose overlap is averaged. */
  target_class_ids: (number)[];
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
  axis: number;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  axis: number;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
}

/** Overlap by union of one-hot targets. */
export interface OneHotIoUMetricConfig {
  /** Number of classes. */
  num_classes: number;
  /** The classes whose overlap is averaged. */
  target_class_ids: (number)[];
  /**
   * Name in logs.
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Dtype of the result. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
  /**
   * The axis or axes over which one correlation is taken. `null`: all.
   * @defaultValue `-1`
   */
  axis: number | (number | (number)[])[] | null;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
  /**
   * Predictions above one are positive; a list gives a result for each. `null`: 0.5, or every prediction among `top_k`.
   * @defaultValue `null`
   */
  thresholds: number | (number)[] | null;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
  /**
   * Predictions above one are positive; a list gives a result for each. `null`: 0.5, or every prediction among `top_k`.
   * @defaultValue `null`
   */
  thresholds: number | (number)[] | null;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
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
  dtype: string | null | Envelope;
  /**
   * How many of the largest predictions count.
   * @defaultValue `5`
   */
  k: number;
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
  dtype: string | null | Envelope;
  /**
   * Predictions above one are positive; a list gives a count for each. `null`: 0.5.
   * @defaultValue `null`
   */
  thresholds: number | (number)[] | null;
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
  dtype: string | null | Envelope;
  /**
   * Predictions above one are positive; a list gives a count for each. `null`: 0.5.
   * @defaultValue `null`
   */
  thresholds: number | (number)[] | null;
}

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
export const metricSpecs: Readonly<Record<MetricClassName, ClassSpec>> = /* @__PURE__ */ deepFreeze({
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
});
