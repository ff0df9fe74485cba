// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import { type ClassSpec, deepFreeze } from '../class-spec.js';
import type { Envelope } from './envelope.js';

/** Cross-entropy of yes or no. */
export interface BinaryCrossentropyLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"binary_crossentropy"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
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
   * The axis or axes over which the mean is taken. `null`: all.
   * @defaultValue `-1`
   */
  axis: number | (number | number[])[] | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Binary cross-entropy that tones easy samples down. */
export interface BinaryFocalCrossentropyLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"binary_focal_crossentropy"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
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
   * The axis or axes over which the mean is taken. `null`: all.
   * @defaultValue `-1`
   */
  axis: number | (number | number[])[] | null;
  /**
   * Whether the classes are weighted by `alpha`.
   * @defaultValue `false`
   */
  apply_class_balancing: boolean | number | null;
  /**
   * Weight of class 1 in the balance.
   * @defaultValue `0.25`
   */
  alpha: number;
  /**
   * How much easy samples are toned down.
   * @defaultValue `2`
   */
  gamma: number;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Minus the log probability of a label sequence, over all its alignments. */
export interface CTCLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"ctc"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Cross-entropy of one-hot targets. */
export interface CategoricalCrossentropyLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"categorical_crossentropy"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
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
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Categorical cross-entropy that tones easy samples down. */
export interface CategoricalFocalCrossentropyLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"categorical_focal_crossentropy"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
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
  /**
   * Weight of the classes, one for all or one each.
   * @defaultValue `0.25`
   */
  alpha: number | unknown[] | Envelope;
  /**
   * How much easy samples are toned down.
   * @defaultValue `2`
   */
  gamma: number;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Between cross-entropy and mean absolute error, for noisy labels. */
export interface CategoricalGeneralizedCrossEntropyLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"categorical_generalized_cross_entropy"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * 0: cross-entropy, 1: mean absolute error; in between.
   * @defaultValue `0.5`
   */
  q: number;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Hinge between the right class and the best wrong one. */
export interface CategoricalHingeLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"categorical_hinge"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Pulls embeddings of a class together and others apart, over all pairs of a batch. */
export interface CircleLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"circle"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Scale of the similarities.
   * @defaultValue `80`
   */
  gamma: number;
  /**
   * Relaxation.
   * @defaultValue `0.4`
   */
  margin: number;
  /**
   * Whether a sample is no partner of itself.
   * @defaultValue `true`
   */
  remove_diagonal: boolean | number | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Minus the cosine between targets and predictions. */
export interface CosineSimilarityLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"cosine_similarity"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * The axis of the vectors; Keras leaves it out of the config.
   * @defaultValue `-1`
   */
  axis?: number | (number | number[])[] | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Minus the overlap of two masks, from 0 to 1. */
export interface DiceLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"dice"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * The axes that are summed over. `null`: all.
   * @defaultValue `null`
   */
  axis: number | (number | number[])[] | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Hinge of targets -1 and 1. */
export interface HingeLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"hinge"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Square near 0, straight beyond. */
export interface HuberLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"huber_loss"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Where the straight line begins; Keras leaves it out of the config.
   * @defaultValue `1`
   */
  delta?: number;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Kullback-Leibler divergence of the predictions from the targets. */
export interface KLDivergenceLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"kl_divergence"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Logarithm of the hyperbolic cosine of the error. */
export interface LogCoshLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"log_cosh"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Mean of the absolute errors. */
export interface MeanAbsoluteErrorLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"mean_absolute_error"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Mean of the absolute errors, in percent of the targets. */
export interface MeanAbsolutePercentageErrorLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"mean_absolute_percentage_error"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Mean of the squared errors. */
export interface MeanSquaredErrorLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"mean_squared_error"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Mean of the squared errors of the logarithms. */
export interface MeanSquaredLogarithmicErrorLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"mean_squared_logarithmic_error"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Minus the log likelihood of counts. */
export interface PoissonLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"poisson"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Cross-entropy of class numbers. */
export interface SparseCategoricalCrossentropyLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"sparse_categorical_crossentropy"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
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
   * The axis of the classes; Keras leaves it out of the config.
   * @defaultValue `-1`
   */
  axis?: number;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Square of the hinge. */
export interface SquaredHingeLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"squared_hinge"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

/** Dice with a weight each for what was missed and what was invented. */
export interface TverskyLossConfig {
  /**
   * Name of the loss.
   * @defaultValue `"tversky"`
   */
  name: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  reduction: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Weight of what was missed.
   * @defaultValue `0.5`
   */
  alpha: number;
  /**
   * Weight of what was invented.
   * @defaultValue `0.5`
   */
  beta: number;
  /**
   * The axes that are summed over. `null`: all.
   * @defaultValue `null`
   */
  axis: number | (number | number[])[] | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | Envelope;
}

const shared = {
  name: {"wire":"name","option":"name","required":false,"default":"binary_crossentropy","python":"str","description":"Name of the loss."},
  reduction: {"wire":"reduction","option":"reduction","required":false,"default":"sum_over_batch_size","python":"str","description":"How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none."},
  from_logits: {"wire":"from_logits","option":"fromLogits","required":false,"default":false,"python":"bool","description":"Whether the predictions are logits, not probabilities."},
  label_smoothing: {"wire":"label_smoothing","option":"labelSmoothing","required":false,"default":0,"python":"float","description":"How far the targets are drawn to the uniform distribution, in [0, 1]."},
  axis: {"wire":"axis","option":"axis","required":false,"default":-1,"python":"list","description":"The axis or axes over which the mean is taken. `null`: all."},
  dtype: {"wire":"dtype","option":"dtype","required":false,"default":null,"python":"str","written":"never","description":"Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32."},
  apply_class_balancing: {"wire":"apply_class_balancing","option":"applyClassBalancing","required":false,"default":false,"python":"bool","description":"Whether the classes are weighted by `alpha`."},
  alpha: {"wire":"alpha","option":"alpha","required":false,"default":0.25,"python":"float","description":"Weight of class 1 in the balance."},
  gamma: {"wire":"gamma","option":"gamma","required":false,"default":2,"python":"float","description":"How much easy samples are toned down."},
  margin: {"wire":"margin","option":"margin","required":false,"default":0.4,"python":"float","description":"Relaxation."},
  remove_diagonal: {"wire":"remove_diagonal","option":"removeDiagonal","required":false,"default":true,"python":"bool","description":"Whether a sample is no partner of itself."},
  delta: {"wire":"delta","option":"delta","required":false,"default":1,"python":"float","written":"never","description":"Where the straight line begins; Keras leaves it out of the config."},
  ignore_class: {"wire":"ignore_class","option":"ignoreClass","required":false,"default":null,"python":"int","description":"A class of the targets that does not count."},
  beta: {"wire":"beta","option":"beta","required":false,"default":0.5,"python":"float","description":"Weight of what was invented."},
} as const;

/** Every loss with a schema. */
export type LossClassName = 'BinaryCrossentropy' | 'BinaryFocalCrossentropy' | 'CTC' | 'CategoricalCrossentropy' | 'CategoricalFocalCrossentropy' | 'CategoricalGeneralizedCrossEntropy' | 'CategoricalHinge' | 'Circle' | 'CosineSimilarity' | 'Dice' | 'Hinge' | 'Huber' | 'KLDivergence' | 'LogCosh' | 'MeanAbsoluteError' | 'MeanAbsolutePercentageError' | 'MeanSquaredError' | 'MeanSquaredLogarithmicError' | 'Poisson' | 'SparseCategoricalCrossentropy' | 'SquaredHinge' | 'Tversky';

/** The config of every loss. */
export interface LossConfigs {
  BinaryCrossentropy: BinaryCrossentropyLossConfig;
  BinaryFocalCrossentropy: BinaryFocalCrossentropyLossConfig;
  CTC: CTCLossConfig;
  CategoricalCrossentropy: CategoricalCrossentropyLossConfig;
  CategoricalFocalCrossentropy: CategoricalFocalCrossentropyLossConfig;
  CategoricalGeneralizedCrossEntropy: CategoricalGeneralizedCrossEntropyLossConfig;
  CategoricalHinge: CategoricalHingeLossConfig;
  Circle: CircleLossConfig;
  CosineSimilarity: CosineSimilarityLossConfig;
  Dice: DiceLossConfig;
  Hinge: HingeLossConfig;
  Huber: HuberLossConfig;
  KLDivergence: KLDivergenceLossConfig;
  LogCosh: LogCoshLossConfig;
  MeanAbsoluteError: MeanAbsoluteErrorLossConfig;
  MeanAbsolutePercentageError: MeanAbsolutePercentageErrorLossConfig;
  MeanSquaredError: MeanSquaredErrorLossConfig;
  MeanSquaredLogarithmicError: MeanSquaredLogarithmicErrorLossConfig;
  Poisson: PoissonLossConfig;
  SparseCategoricalCrossentropy: SparseCategoricalCrossentropyLossConfig;
  SquaredHinge: SquaredHingeLossConfig;
  Tversky: TverskyLossConfig;
}

/** Keys in Keras's order, with their defaults, of every loss. */
export const lossSpecs: Readonly<Record<LossClassName, ClassSpec>> = /* @__PURE__ */ deepFreeze({
  BinaryCrossentropy: {
    "className": "BinaryCrossentropy",
    "description": "Cross-entropy of yes or no.",
    "formula": [
      "-y * log(p) - (1 - y) * log(1 - p)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.reduction,
      shared.from_logits,
      shared.label_smoothing,
      shared.axis,
      shared.dtype,
    ]
  },
  BinaryFocalCrossentropy: {
    "className": "BinaryFocalCrossentropy",
    "description": "Binary cross-entropy that tones easy samples down.",
    "formula": [
      "(1 - p_t)^gamma * BinaryCrossentropy"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "binary_focal_crossentropy" },
      shared.reduction,
      shared.from_logits,
      shared.label_smoothing,
      shared.axis,
      shared.apply_class_balancing,
      shared.alpha,
      shared.gamma,
      shared.dtype,
    ]
  },
  CTC: {
    "className": "CTC",
    "description": "Minus the log probability of a label sequence, over all its alignments.",
    "formula": [
      "-log(sum of the probabilities of all alignments)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "ctc" },
      shared.reduction,
      shared.dtype,
    ]
  },
  CategoricalCrossentropy: {
    "className": "CategoricalCrossentropy",
    "description": "Cross-entropy of one-hot targets.",
    "formula": [
      "-sum(y * log(p))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "categorical_crossentropy" },
      shared.reduction,
      shared.from_logits,
      shared.label_smoothing,
      { ...shared.axis, python: "int", description: "The axis of the classes." },
      shared.dtype,
    ]
  },
  CategoricalFocalCrossentropy: {
    "className": "CategoricalFocalCrossentropy",
    "description": "Categorical cross-entropy that tones easy samples down.",
    "formula": [
      "alpha * (1 - p)^gamma * CategoricalCrossentropy"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "categorical_focal_crossentropy" },
      shared.reduction,
      shared.from_logits,
      shared.label_smoothing,
      { ...shared.axis, python: "int", description: "The axis of the classes." },
      { ...shared.alpha, description: "Weight of the classes, one for all or one each." },
      shared.gamma,
      shared.dtype,
    ]
  },
  CategoricalGeneralizedCrossEntropy: {
    "className": "CategoricalGeneralizedCrossEntropy",
    "description": "Between cross-entropy and mean absolute error, for noisy labels.",
    "formula": [
      "(1 - p_y^q) / q"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "categorical_generalized_cross_entropy" },
      shared.reduction,
      {"wire":"q","option":"q","required":false,"default":0.5,"python":"float","description":"0: cross-entropy, 1: mean absolute error; in between."},
      shared.dtype,
    ]
  },
  CategoricalHinge: {
    "className": "CategoricalHinge",
    "description": "Hinge between the right class and the best wrong one.",
    "formula": [
      "max(max((1 - y) * p) - sum(y * p) + 1, 0)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "categorical_hinge" },
      shared.reduction,
      shared.dtype,
    ]
  },
  Circle: {
    "className": "Circle",
    "description": "Pulls embeddings of a class together and others apart, over all pairs of a batch.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "circle" },
      shared.reduction,
      { ...shared.gamma, default: 80, description: "Scale of the similarities." },
      shared.margin,
      shared.remove_diagonal,
      shared.dtype,
    ]
  },
  CosineSimilarity: {
    "className": "CosineSimilarity",
    "description": "Minus the cosine between targets and predictions.",
    "formula": [
      "-sum(l2_norm(y) * l2_norm(p))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "cosine_similarity" },
      shared.reduction,
      { ...shared.axis, written: "never", description: "The axis of the vectors; Keras leaves it out of the config." },
      shared.dtype,
    ]
  },
  Dice: {
    "className": "Dice",
    "description": "Minus the overlap of two masks, from 0 to 1.",
    "formula": [
      "1 - 2 * sum(y * p) / (sum(y) + sum(p))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "dice" },
      shared.reduction,
      { ...shared.axis, default: null, description: "The axes that are summed over. `null`: all." },
      shared.dtype,
    ]
  },
  Hinge: {
    "className": "Hinge",
    "description": "Hinge of targets -1 and 1.",
    "formula": [
      "mean(max(1 - y * p, 0))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "hinge" },
      shared.reduction,
      shared.dtype,
    ]
  },
  Huber: {
    "className": "Huber",
    "description": "Square near 0, straight beyond.",
    "formula": [
      "e^2 / 2 if |e| <= delta else delta * |e| - delta^2 / 2"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "huber_loss" },
      shared.reduction,
      shared.delta,
      shared.dtype,
    ]
  },
  KLDivergence: {
    "className": "KLDivergence",
    "description": "Kullback-Leibler divergence of the predictions from the targets.",
    "formula": [
      "sum(y * log(y / p))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "kl_divergence" },
      shared.reduction,
      shared.dtype,
    ]
  },
  LogCosh: {
    "className": "LogCosh",
    "description": "Logarithm of the hyperbolic cosine of the error.",
    "formula": [
      "mean(log(cosh(p - y)))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "log_cosh" },
      shared.reduction,
      shared.dtype,
    ]
  },
  MeanAbsoluteError: {
    "className": "MeanAbsoluteError",
    "description": "Mean of the absolute errors.",
    "formula": [
      "mean(|y - p|)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "mean_absolute_error" },
      shared.reduction,
      shared.dtype,
    ]
  },
  MeanAbsolutePercentageError: {
    "className": "MeanAbsolutePercentageError",
    "description": "Mean of the absolute errors, in percent of the targets.",
    "formula": [
      "100 * mean(|y - p| / max(|y|, 1e-7))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "mean_absolute_percentage_error" },
      shared.reduction,
      shared.dtype,
    ]
  },
  MeanSquaredError: {
    "className": "MeanSquaredError",
    "description": "Mean of the squared errors.",
    "formula": [
      "mean((y - p)^2)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "mean_squared_error" },
      shared.reduction,
      shared.dtype,
    ]
  },
  MeanSquaredLogarithmicError: {
    "className": "MeanSquaredLogarithmicError",
    "description": "Mean of the squared errors of the logarithms.",
    "formula": [
      "mean((log(y + 1) - log(p + 1))^2)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "mean_squared_logarithmic_error" },
      shared.reduction,
      shared.dtype,
    ]
  },
  Poisson: {
    "className": "Poisson",
    "description": "Minus the log likelihood of counts.",
    "formula": [
      "mean(p - y * log(p))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "poisson" },
      shared.reduction,
      shared.dtype,
    ]
  },
  SparseCategoricalCrossentropy: {
    "className": "SparseCategoricalCrossentropy",
    "description": "Cross-entropy of class numbers.",
    "formula": [
      "-log(p[y])"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "sparse_categorical_crossentropy" },
      shared.reduction,
      shared.from_logits,
      shared.ignore_class,
      { ...shared.axis, python: "int", written: "never", description: "The axis of the classes; Keras leaves it out of the config." },
      shared.dtype,
    ]
  },
  SquaredHinge: {
    "className": "SquaredHinge",
    "description": "Square of the hinge.",
    "formula": [
      "mean(max(1 - y * p, 0)^2)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "squared_hinge" },
      shared.reduction,
      shared.dtype,
    ]
  },
  Tversky: {
    "className": "Tversky",
    "description": "Dice with a weight each for what was missed and what was invented.",
    "formula": [
      "1 - sum(y * p) / (sum(y * p) + alpha * missed + beta * invented)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      { ...shared.name, default: "tversky" },
      shared.reduction,
      { ...shared.alpha, default: 0.5, description: "Weight of what was missed." },
      shared.beta,
      { ...shared.axis, default: null, description: "The axes that are summed over. `null`: all." },
      shared.dtype,
    ]
  },
});
