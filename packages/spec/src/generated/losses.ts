// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import type { ClassKeys } from '../class-keys.js';
import { type ClassSpec, deepFreeze } from '../class-spec.js';
import type { AnyEnvelope } from './envelope.js';

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
  label_smoothing: number | null;
  /**
   * The axis or axes over which the mean is taken. `null`: all.
   * @defaultValue `-1`
   */
  axis: number | (number | number[])[] | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | AnyEnvelope;
}

/** Options of `BinaryCrossentropy`: its config in camelCase, everything with a default left out at will. */
export interface BinaryCrossentropyLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"binary_crossentropy"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
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
   * The axis or axes over which the mean is taken. `null`: all.
   * @defaultValue `-1`
   */
  readonly axis?: number | readonly number[] | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  label_smoothing: number | null;
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
  alpha: number | null;
  /**
   * How much easy samples are toned down.
   * @defaultValue `2`
   */
  gamma: number | unknown[] | AnyEnvelope;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | AnyEnvelope;
}

/** Options of `BinaryFocalCrossentropy`: its config in camelCase, everything with a default left out at will. */
export interface BinaryFocalCrossentropyLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"binary_focal_crossentropy"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
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
   * The axis or axes over which the mean is taken. `null`: all.
   * @defaultValue `-1`
   */
  readonly axis?: number | readonly number[] | null;
  /**
   * Whether the classes are weighted by `alpha`.
   * @defaultValue `false`
   */
  readonly applyClassBalancing?: boolean | null;
  /**
   * Weight of class 1 in the balance.
   * @defaultValue `0.25`
   */
  readonly alpha?: number | null;
  /**
   * How much easy samples are toned down.
   * @defaultValue `2`
   */
  readonly gamma?: number | readonly unknown[];
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `CTC`: its config in camelCase, everything with a default left out at will. */
export interface CTCLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"ctc"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  label_smoothing: number | null;
  /**
   * The axis of the classes.
   * @defaultValue `-1`
   */
  axis: number;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | AnyEnvelope;
}

/** Options of `CategoricalCrossentropy`: its config in camelCase, everything with a default left out at will. */
export interface CategoricalCrossentropyLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"categorical_crossentropy"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
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
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  label_smoothing: number | null;
  /**
   * The axis of the classes.
   * @defaultValue `-1`
   */
  axis: number;
  /**
   * Weight of the classes, one for all or one each.
   * @defaultValue `0.25`
   */
  alpha: number | unknown[] | AnyEnvelope;
  /**
   * How much easy samples are toned down.
   * @defaultValue `2`
   */
  gamma: number | unknown[] | AnyEnvelope;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | AnyEnvelope;
}

/** Options of `CategoricalFocalCrossentropy`: its config in camelCase, everything with a default left out at will. */
export interface CategoricalFocalCrossentropyLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"categorical_focal_crossentropy"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
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
  /**
   * Weight of the classes, one for all or one each.
   * @defaultValue `0.25`
   */
  readonly alpha?: number | readonly unknown[];
  /**
   * How much easy samples are toned down.
   * @defaultValue `2`
   */
  readonly gamma?: number | readonly unknown[];
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `CategoricalGeneralizedCrossEntropy`: its config in camelCase, everything with a default left out at will. */
export interface CategoricalGeneralizedCrossEntropyLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"categorical_generalized_cross_entropy"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * 0: cross-entropy, 1: mean absolute error; in between.
   * @defaultValue `0.5`
   */
  readonly q?: number;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `CategoricalHinge`: its config in camelCase, everything with a default left out at will. */
export interface CategoricalHingeLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"categorical_hinge"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `Circle`: its config in camelCase, everything with a default left out at will. */
export interface CircleLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"circle"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Scale of the similarities.
   * @defaultValue `80`
   */
  readonly gamma?: number;
  /**
   * Relaxation.
   * @defaultValue `0.4`
   */
  readonly margin?: number;
  /**
   * Whether a sample is no partner of itself.
   * @defaultValue `true`
   */
  readonly removeDiagonal?: boolean | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `CosineSimilarity`: its config in camelCase, everything with a default left out at will. */
export interface CosineSimilarityLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"cosine_similarity"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * The axis of the vectors; Keras leaves it out of the config.
   * @defaultValue `-1`
   */
  readonly axis?: number | readonly number[] | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `Dice`: its config in camelCase, everything with a default left out at will. */
export interface DiceLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"dice"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * The axes that are summed over. `null`: all.
   * @defaultValue `null`
   */
  readonly axis?: number | readonly number[] | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `Hinge`: its config in camelCase, everything with a default left out at will. */
export interface HingeLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"hinge"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  delta?: number | unknown[] | AnyEnvelope;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | AnyEnvelope;
}

/** Options of `Huber`: its config in camelCase, everything with a default left out at will. */
export interface HuberLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"huber_loss"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Where the straight line begins; Keras leaves it out of the config.
   * @defaultValue `1`
   */
  readonly delta?: number | readonly unknown[];
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `KLDivergence`: its config in camelCase, everything with a default left out at will. */
export interface KLDivergenceLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"kl_divergence"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `LogCosh`: its config in camelCase, everything with a default left out at will. */
export interface LogCoshLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"log_cosh"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `MeanAbsoluteError`: its config in camelCase, everything with a default left out at will. */
export interface MeanAbsoluteErrorLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"mean_absolute_error"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `MeanAbsolutePercentageError`: its config in camelCase, everything with a default left out at will. */
export interface MeanAbsolutePercentageErrorLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"mean_absolute_percentage_error"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `MeanSquaredError`: its config in camelCase, everything with a default left out at will. */
export interface MeanSquaredErrorLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"mean_squared_error"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `MeanSquaredLogarithmicError`: its config in camelCase, everything with a default left out at will. */
export interface MeanSquaredLogarithmicErrorLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"mean_squared_logarithmic_error"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `Poisson`: its config in camelCase, everything with a default left out at will. */
export interface PoissonLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"poisson"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `SparseCategoricalCrossentropy`: its config in camelCase, everything with a default left out at will. */
export interface SparseCategoricalCrossentropyLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"sparse_categorical_crossentropy"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
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
   * The axis of the classes; Keras leaves it out of the config.
   * @defaultValue `-1`
   */
  readonly axis?: number;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  dtype?: string | null | AnyEnvelope;
}

/** Options of `SquaredHinge`: its config in camelCase, everything with a default left out at will. */
export interface SquaredHingeLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"squared_hinge"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
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
  alpha: number | unknown[] | AnyEnvelope;
  /**
   * Weight of what was invented.
   * @defaultValue `0.5`
   */
  beta: number | unknown[] | AnyEnvelope;
  /**
   * The axes that are summed over. `null`: all.
   * @defaultValue `null`
   */
  axis: number | (number | number[])[] | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  dtype?: string | null | AnyEnvelope;
}

/** Options of `Tversky`: its config in camelCase, everything with a default left out at will. */
export interface TverskyLossOptions {
  /**
   * Name of the loss.
   * @defaultValue `"tversky"`
   */
  readonly name?: string | null;
  /**
   * How the elements' losses become one number: their mean over the batch, their sum, a mean weighted by the sample weights, or none.
   * @defaultValue `"sum_over_batch_size"`
   */
  readonly reduction?: "sum_over_batch_size" | "sum" | "mean" | "mean_with_sample_weight" | "none" | null;
  /**
   * Weight of what was missed.
   * @defaultValue `0.5`
   */
  readonly alpha?: number | readonly unknown[];
  /**
   * Weight of what was invented.
   * @defaultValue `0.5`
   */
  readonly beta?: number | readonly unknown[];
  /**
   * The axes that are summed over. `null`: all.
   * @defaultValue `null`
   */
  readonly axis?: number | readonly number[] | null;
  /**
   * Dtype of the arithmetic; Keras leaves it out of the config. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: string | null;
}

/** How `BinaryCrossentropy` is read and written. */
export const BinaryCrossentropyLossKeys: ClassKeys<BinaryCrossentropyLossOptions> = {
  className: 'BinaryCrossentropy',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"binary_crossentropy"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"from_logits","rule":"truth","default":false},
    {"wire":"label_smoothing","rule":"nullable_number","default":0,"float":true},
    {"wire":"axis","rule":"nullable_axes","default":-1},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `BinaryFocalCrossentropy` is read and written. */
export const BinaryFocalCrossentropyLossKeys: ClassKeys<BinaryFocalCrossentropyLossOptions> = {
  className: 'BinaryFocalCrossentropy',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"binary_focal_crossentropy"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"from_logits","rule":"truth","default":false},
    {"wire":"label_smoothing","rule":"nullable_number","default":0,"float":true},
    {"wire":"axis","rule":"nullable_axes","default":-1},
    {"wire":"apply_class_balancing","rule":"truth","default":false},
    {"wire":"alpha","rule":"nullable_number","default":0.25,"float":true},
    {"wire":"gamma","rule":"numbers","default":2,"float":true},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `CTC` is read and written. */
export const CTCLossKeys: ClassKeys<CTCLossOptions> = {
  className: 'CTC',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"ctc"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `CategoricalCrossentropy` is read and written. */
export const CategoricalCrossentropyLossKeys: ClassKeys<CategoricalCrossentropyLossOptions> = {
  className: 'CategoricalCrossentropy',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"categorical_crossentropy"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"from_logits","rule":"truth","default":false},
    {"wire":"label_smoothing","rule":"nullable_number","default":0,"float":true},
    {"wire":"axis","rule":"integer","default":-1},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `CategoricalFocalCrossentropy` is read and written. */
export const CategoricalFocalCrossentropyLossKeys: ClassKeys<CategoricalFocalCrossentropyLossOptions> = {
  className: 'CategoricalFocalCrossentropy',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"categorical_focal_crossentropy"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"from_logits","rule":"truth","default":false},
    {"wire":"label_smoothing","rule":"nullable_number","default":0,"float":true},
    {"wire":"axis","rule":"integer","default":-1},
    {"wire":"alpha","rule":"numbers","default":0.25,"float":true},
    {"wire":"gamma","rule":"numbers","default":2,"float":true},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `CategoricalGeneralizedCrossEntropy` is read and written. */
export const CategoricalGeneralizedCrossEntropyLossKeys: ClassKeys<CategoricalGeneralizedCrossEntropyLossOptions> = {
  className: 'CategoricalGeneralizedCrossEntropy',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"categorical_generalized_cross_entropy"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"q","rule":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"default":0.5,"float":true},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `CategoricalHinge` is read and written. */
export const CategoricalHingeLossKeys: ClassKeys<CategoricalHingeLossOptions> = {
  className: 'CategoricalHinge',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"categorical_hinge"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `Circle` is read and written. */
export const CircleLossKeys: ClassKeys<CircleLossOptions> = {
  className: 'Circle',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"circle"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"gamma","rule":"number","default":80,"float":true},
    {"wire":"margin","rule":"number","default":0.4,"float":true},
    {"wire":"remove_diagonal","rule":"truth","default":true},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `CosineSimilarity` is read and written. */
export const CosineSimilarityLossKeys: ClassKeys<CosineSimilarityLossOptions> = {
  className: 'CosineSimilarity',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"cosine_similarity"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"axis","rule":"nullable_axes_or_none","default":-1,"written":"never"},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `Dice` is read and written. */
export const DiceLossKeys: ClassKeys<DiceLossOptions> = {
  className: 'Dice',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"dice"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"axis","rule":"nullable_axes_or_none","default":null},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `Hinge` is read and written. */
export const HingeLossKeys: ClassKeys<HingeLossOptions> = {
  className: 'Hinge',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"hinge"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `Huber` is read and written. */
export const HuberLossKeys: ClassKeys<HuberLossOptions> = {
  className: 'Huber',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"huber_loss"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"delta","rule":"numbers","default":1,"written":"never","float":true},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `KLDivergence` is read and written. */
export const KLDivergenceLossKeys: ClassKeys<KLDivergenceLossOptions> = {
  className: 'KLDivergence',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"kl_divergence"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `LogCosh` is read and written. */
export const LogCoshLossKeys: ClassKeys<LogCoshLossOptions> = {
  className: 'LogCosh',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"log_cosh"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `MeanAbsoluteError` is read and written. */
export const MeanAbsoluteErrorLossKeys: ClassKeys<MeanAbsoluteErrorLossOptions> = {
  className: 'MeanAbsoluteError',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"mean_absolute_error"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `MeanAbsolutePercentageError` is read and written. */
export const MeanAbsolutePercentageErrorLossKeys: ClassKeys<MeanAbsolutePercentageErrorLossOptions> = {
  className: 'MeanAbsolutePercentageError',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"mean_absolute_percentage_error"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `MeanSquaredError` is read and written. */
export const MeanSquaredErrorLossKeys: ClassKeys<MeanSquaredErrorLossOptions> = {
  className: 'MeanSquaredError',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"mean_squared_error"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `MeanSquaredLogarithmicError` is read and written. */
export const MeanSquaredLogarithmicErrorLossKeys: ClassKeys<MeanSquaredLogarithmicErrorLossOptions> = {
  className: 'MeanSquaredLogarithmicError',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"mean_squared_logarithmic_error"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `Poisson` is read and written. */
export const PoissonLossKeys: ClassKeys<PoissonLossOptions> = {
  className: 'Poisson',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"poisson"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `SparseCategoricalCrossentropy` is read and written. */
export const SparseCategoricalCrossentropyLossKeys: ClassKeys<SparseCategoricalCrossentropyLossOptions> = {
  className: 'SparseCategoricalCrossentropy',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"sparse_categorical_crossentropy"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"from_logits","rule":"truth","default":false},
    {"wire":"ignore_class","rule":"nullable_integer","default":null},
    {"wire":"axis","rule":"integer","default":-1,"written":"never"},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `SquaredHinge` is read and written. */
export const SquaredHingeLossKeys: ClassKeys<SquaredHingeLossOptions> = {
  className: 'SquaredHinge',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"squared_hinge"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

/** How `Tversky` is read and written. */
export const TverskyLossKeys: ClassKeys<TverskyLossOptions> = {
  className: 'Tversky',
  keys: [
    {"wire":"name","rule":"nullable_text","default":"tversky"},
    {"wire":"reduction","rule":"reduction","default":"sum_over_batch_size"},
    {"wire":"alpha","rule":"numbers","default":0.5,"float":true},
    {"wire":"beta","rule":"numbers","default":0.5,"float":true},
    {"wire":"axis","rule":"nullable_axes_or_none","default":null},
    {"wire":"dtype","rule":"dtype","default":null,"written":"never"},
  ],
};

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
export const lossSpecs: Readonly<Record<LossClassName, ClassSpec>> = /* @__PURE__ */ (() =>
  deepFreeze({
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
  }))();
