// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import type { Configurable, OptimizerMap } from '../live.js';
import { type ClassSpec, deepFreeze } from '../class-spec.js';
import type { AnyEnvelope } from './envelope.js';
import type { OptimizerMapEnvelope } from './shared.js';

/** Steps in units of past steps: the ratio of two moving averages sets the rate of each element. */
export interface AdadeltaConfig {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  learning_rate: number | AnyEnvelope;
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  weight_decay: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  clipnorm: number | null | false;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  global_clipnorm: number | null | false;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  clipvalue: number | null | false;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  use_ema: boolean | number | null;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  ema_momentum: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  ema_overwrite_frequency: number | null | false;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  loss_scale_factor: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  gradient_accumulation_steps: number | 0 | null | false;
  /**
   * Decay rate of both moving averages.
   * @defaultValue `0.95`
   */
  rho: number;
  /**
   * Small number added inside both roots.
   * @defaultValue `1e-7`
   */
  epsilon: number;
}

/** Options of `Adadelta`: its config in camelCase, everything with a default left out at will. */
export interface AdadeltaOptions<Schedule = Configurable> {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  readonly learningRate?: number | Schedule | (() => number);
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  readonly weightDecay?: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  readonly clipnorm?: number | null;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly globalClipnorm?: number | null;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly clipvalue?: number | null;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  readonly useEma?: boolean;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  readonly emaMomentum?: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  readonly emaOverwriteFrequency?: number | null;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  readonly lossScaleFactor?: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  readonly gradientAccumulationSteps?: number | null;
  /**
   * Decay rate of both moving averages.
   * @defaultValue `0.95`
   */
  readonly rho?: number;
  /**
   * Small number added inside both roots.
   * @defaultValue `1e-7`
   */
  readonly epsilon?: number;
}

/** Second moments of a matrix kept as row and column means: memory grows with rows + columns. */
export interface AdafactorConfig {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  learning_rate: number | AnyEnvelope;
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  weight_decay: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  clipnorm: number | null | false;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  global_clipnorm: number | null | false;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  clipvalue: number | null | false;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  use_ema: boolean | number | null;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  ema_momentum: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  ema_overwrite_frequency: number | null | false;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  loss_scale_factor: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  gradient_accumulation_steps: number | 0 | null | false;
  /**
   * Exponent of the decay of beta_2: at step t it is 1 - t^beta_2_decay.
   * @defaultValue `-0.8`
   */
  beta_2_decay: number;
  /**
   * Added to the squared gradient.
   * @defaultValue `1e-30`
   */
  epsilon_1: number;
  /**
   * Lower bound of the weights' root mean square in the step size.
   * @defaultValue `0.001`
   */
  epsilon_2: number;
  /**
   * Updates whose root mean square is larger are scaled down to it.
   * @defaultValue `1`
   */
  clip_threshold: number;
  /**
   * Written and read, but without effect: Keras always takes min(learning_rate, 1/sqrt(t)).
   * @defaultValue `true`
   */
  relative_step: boolean | number | null;
}

/** Options of `Adafactor`: its config in camelCase, everything with a default left out at will. */
export interface AdafactorOptions<Schedule = Configurable> {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  readonly learningRate?: number | Schedule | (() => number);
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  readonly weightDecay?: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  readonly clipnorm?: number | null;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly globalClipnorm?: number | null;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly clipvalue?: number | null;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  readonly useEma?: boolean;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  readonly emaMomentum?: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  readonly emaOverwriteFrequency?: number | null;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  readonly lossScaleFactor?: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  readonly gradientAccumulationSteps?: number | null;
  /**
   * Exponent of the decay of beta_2: at step t it is 1 - t^beta_2_decay.
   * @defaultValue `-0.8`
   */
  readonly beta2Decay?: number;
  /**
   * Added to the squared gradient.
   * @defaultValue `1e-30`
   */
  readonly epsilon1?: number;
  /**
   * Lower bound of the weights' root mean square in the step size.
   * @defaultValue `0.001`
   */
  readonly epsilon2?: number;
  /**
   * Updates whose root mean square is larger are scaled down to it.
   * @defaultValue `1`
   */
  readonly clipThreshold?: number;
  /**
   * Written and read, but without effect: Keras always takes min(learning_rate, 1/sqrt(t)).
   * @defaultValue `true`
   */
  readonly relativeStep?: boolean;
}

/** Rates per element that shrink with the sum of all squared gradients so far. */
export interface AdagradConfig {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  learning_rate: number | AnyEnvelope;
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  weight_decay: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  clipnorm: number | null | false;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  global_clipnorm: number | null | false;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  clipvalue: number | null | false;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  use_ema: boolean | number | null;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  ema_momentum: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  ema_overwrite_frequency: number | null | false;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  loss_scale_factor: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  gradient_accumulation_steps: number | 0 | null | false;
  /**
   * Where the sums of squares start.
   * @defaultValue `0.1`
   */
  initial_accumulator_value: number;
  /**
   * Small number added to the sum inside the root.
   * @defaultValue `1e-7`
   */
  epsilon: number;
}

/** Options of `Adagrad`: its config in camelCase, everything with a default left out at will. */
export interface AdagradOptions<Schedule = Configurable> {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  readonly learningRate?: number | Schedule | (() => number);
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  readonly weightDecay?: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  readonly clipnorm?: number | null;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly globalClipnorm?: number | null;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly clipvalue?: number | null;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  readonly useEma?: boolean;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  readonly emaMomentum?: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  readonly emaOverwriteFrequency?: number | null;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  readonly lossScaleFactor?: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  readonly gradientAccumulationSteps?: number | null;
  /**
   * Where the sums of squares start.
   * @defaultValue `0.1`
   */
  readonly initialAccumulatorValue?: number;
  /**
   * Small number added to the sum inside the root.
   * @defaultValue `1e-7`
   */
  readonly epsilon?: number;
}

/** Adaptive moments: moving averages of the gradient and of its square, corrected for their start at zero. */
export interface AdamConfig {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  learning_rate: number | AnyEnvelope;
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  weight_decay: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  clipnorm: number | null | false;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  global_clipnorm: number | null | false;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  clipvalue: number | null | false;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  use_ema: boolean | number | null;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  ema_momentum: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  ema_overwrite_frequency: number | null | false;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  loss_scale_factor: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  gradient_accumulation_steps: number | 0 | null | false;
  /**
   * Decay rate of the mean of the gradients.
   * @defaultValue `0.9`
   */
  beta_1: number;
  /**
   * Decay rate of the mean of the squared gradients.
   * @defaultValue `0.999`
   */
  beta_2: number;
  /**
   * Small number added to the root of the second moment after the bias correction ("epsilon hat" of the paper).
   * @defaultValue `1e-7`
   */
  epsilon: number;
  /**
   * Divide by the largest second moment seen so far (AMSGrad).
   * @defaultValue `false`
   */
  amsgrad: boolean | number | null;
}

/** Options of `Adam`: its config in camelCase, everything with a default left out at will. */
export interface AdamOptions<Schedule = Configurable> {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  readonly learningRate?: number | Schedule | (() => number);
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  readonly weightDecay?: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  readonly clipnorm?: number | null;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly globalClipnorm?: number | null;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly clipvalue?: number | null;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  readonly useEma?: boolean;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  readonly emaMomentum?: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  readonly emaOverwriteFrequency?: number | null;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  readonly lossScaleFactor?: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  readonly gradientAccumulationSteps?: number | null;
  /**
   * Decay rate of the mean of the gradients.
   * @defaultValue `0.9`
   */
  readonly beta1?: number;
  /**
   * Decay rate of the mean of the squared gradients.
   * @defaultValue `0.999`
   */
  readonly beta2?: number;
  /**
   * Small number added to the root of the second moment after the bias correction ("epsilon hat" of the paper).
   * @defaultValue `1e-7`
   */
  readonly epsilon?: number;
  /**
   * Divide by the largest second moment seen so far (AMSGrad).
   * @defaultValue `false`
   */
  readonly amsgrad?: boolean;
}

/** Adam with decoupled weight decay. */
export interface AdamWConfig {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  learning_rate: number | AnyEnvelope;
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself.
   * @defaultValue `0.004`
   */
  weight_decay: number;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  clipnorm: number | null | false;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  global_clipnorm: number | null | false;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  clipvalue: number | null | false;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  use_ema: boolean | number | null;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  ema_momentum: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  ema_overwrite_frequency: number | null | false;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  loss_scale_factor: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  gradient_accumulation_steps: number | 0 | null | false;
  /**
   * Decay rate of the mean of the gradients.
   * @defaultValue `0.9`
   */
  beta_1: number;
  /**
   * Decay rate of the mean of the squared gradients.
   * @defaultValue `0.999`
   */
  beta_2: number;
  /**
   * Small number added to the root of the second moment after the bias correction ("epsilon hat" of the paper).
   * @defaultValue `1e-7`
   */
  epsilon: number;
  /**
   * Divide by the largest second moment seen so far (AMSGrad).
   * @defaultValue `false`
   */
  amsgrad: boolean | number | null;
}

/** Options of `AdamW`: its config in camelCase, everything with a default left out at will. */
export interface AdamWOptions<Schedule = Configurable> {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  readonly learningRate?: number | Schedule | (() => number);
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself.
   * @defaultValue `0.004`
   */
  readonly weightDecay?: number;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  readonly clipnorm?: number | null;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly globalClipnorm?: number | null;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly clipvalue?: number | null;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  readonly useEma?: boolean;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  readonly emaMomentum?: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  readonly emaOverwriteFrequency?: number | null;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  readonly lossScaleFactor?: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  readonly gradientAccumulationSteps?: number | null;
  /**
   * Decay rate of the mean of the gradients.
   * @defaultValue `0.9`
   */
  readonly beta1?: number;
  /**
   * Decay rate of the mean of the squared gradients.
   * @defaultValue `0.999`
   */
  readonly beta2?: number;
  /**
   * Small number added to the root of the second moment after the bias correction ("epsilon hat" of the paper).
   * @defaultValue `1e-7`
   */
  readonly epsilon?: number;
  /**
   * Divide by the largest second moment seen so far (AMSGrad).
   * @defaultValue `false`
   */
  readonly amsgrad?: boolean;
}

/** Adam with the infinity norm in place of the second moment. */
export interface AdamaxConfig {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  learning_rate: number | AnyEnvelope;
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  weight_decay: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  clipnorm: number | null | false;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  global_clipnorm: number | null | false;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  clipvalue: number | null | false;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  use_ema: boolean | number | null;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  ema_momentum: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  ema_overwrite_frequency: number | null | false;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  loss_scale_factor: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  gradient_accumulation_steps: number | 0 | null | false;
  /**
   * Decay rate of the mean of the gradients.
   * @defaultValue `0.9`
   */
  beta_1: number;
  /**
   * Decay rate of the weighted infinity norm.
   * @defaultValue `0.999`
   */
  beta_2: number;
  /**
   * Small number added to the norm.
   * @defaultValue `1e-7`
   */
  epsilon: number;
}

/** Options of `Adamax`: its config in camelCase, everything with a default left out at will. */
export interface AdamaxOptions<Schedule = Configurable> {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  readonly learningRate?: number | Schedule | (() => number);
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  readonly weightDecay?: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  readonly clipnorm?: number | null;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly globalClipnorm?: number | null;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly clipvalue?: number | null;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  readonly useEma?: boolean;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  readonly emaMomentum?: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  readonly emaOverwriteFrequency?: number | null;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  readonly lossScaleFactor?: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  readonly gradientAccumulationSteps?: number | null;
  /**
   * Decay rate of the mean of the gradients.
   * @defaultValue `0.9`
   */
  readonly beta1?: number;
  /**
   * Decay rate of the weighted infinity norm.
   * @defaultValue `0.999`
   */
  readonly beta2?: number;
  /**
   * Small number added to the norm.
   * @defaultValue `1e-7`
   */
  readonly epsilon?: number;
}

/** Follow the regularized leader, for large sparse linear models. It sets the weights rather than moving them. */
export interface FtrlConfig {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  learning_rate: number | AnyEnvelope;
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  weight_decay: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  clipnorm: number | null | false;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  global_clipnorm: number | null | false;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  clipvalue: number | null | false;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  use_ema: boolean | number | null;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  ema_momentum: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  ema_overwrite_frequency: number | null | false;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  loss_scale_factor: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  gradient_accumulation_steps: number | 0 | null | false;
  /**
   * How the learning rate falls with the sum of squares; <= 0, and 0 means it does not.
   * @defaultValue `-0.5`
   */
  learning_rate_power: number;
  /**
   * Where the sums of squares start, >= 0.
   * @defaultValue `0.1`
   */
  initial_accumulator_value: number;
  /**
   * L1 regularization, >= 0.
   * @defaultValue `0`
   */
  l1_regularization_strength: number;
  /**
   * L2 regularization that stabilizes the step, >= 0.
   * @defaultValue `0`
   */
  l2_regularization_strength: number;
  /**
   * L2 penalty on the weights' magnitude, >= 0.
   * @defaultValue `0`
   */
  l2_shrinkage_regularization_strength: number;
  /**
   * The paper's beta: adds beta / (2 * learning_rate) to the L2 regularization.
   * @defaultValue `0`
   */
  beta: number;
}

/** Options of `Ftrl`: its config in camelCase, everything with a default left out at will. */
export interface FtrlOptions<Schedule = Configurable> {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  readonly learningRate?: number | Schedule | (() => number);
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  readonly weightDecay?: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  readonly clipnorm?: number | null;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly globalClipnorm?: number | null;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly clipvalue?: number | null;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  readonly useEma?: boolean;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  readonly emaMomentum?: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  readonly emaOverwriteFrequency?: number | null;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  readonly lossScaleFactor?: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  readonly gradientAccumulationSteps?: number | null;
  /**
   * How the learning rate falls with the sum of squares; <= 0, and 0 means it does not.
   * @defaultValue `-0.5`
   */
  readonly learningRatePower?: number;
  /**
   * Where the sums of squares start, >= 0.
   * @defaultValue `0.1`
   */
  readonly initialAccumulatorValue?: number;
  /**
   * L1 regularization, >= 0.
   * @defaultValue `0`
   */
  readonly l1RegularizationStrength?: number;
  /**
   * L2 regularization that stabilizes the step, >= 0.
   * @defaultValue `0`
   */
  readonly l2RegularizationStrength?: number;
  /**
   * L2 penalty on the weights' magnitude, >= 0.
   * @defaultValue `0`
   */
  readonly l2ShrinkageRegularizationStrength?: number;
  /**
   * The paper's beta: adds beta / (2 * learning_rate) to the L2 regularization.
   * @defaultValue `0`
   */
  readonly beta?: number;
}

/** Adam whose step is scaled per variable by the ratio of the weights' norm to the update's norm, for large batches. */
export interface LambConfig {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  learning_rate: number | AnyEnvelope;
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  weight_decay: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  clipnorm: number | null | false;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  global_clipnorm: number | null | false;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  clipvalue: number | null | false;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  use_ema: boolean | number | null;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  ema_momentum: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  ema_overwrite_frequency: number | null | false;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  loss_scale_factor: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  gradient_accumulation_steps: number | 0 | null | false;
  /**
   * Decay rate of the mean of the gradients.
   * @defaultValue `0.9`
   */
  beta_1: number;
  /**
   * Decay rate of the mean of the squared gradients.
   * @defaultValue `0.999`
   */
  beta_2: number;
  /**
   * Small number added to the root of the corrected second moment.
   * @defaultValue `1e-7`
   */
  epsilon: number;
}

/** Options of `Lamb`: its config in camelCase, everything with a default left out at will. */
export interface LambOptions<Schedule = Configurable> {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  readonly learningRate?: number | Schedule | (() => number);
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  readonly weightDecay?: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  readonly clipnorm?: number | null;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly globalClipnorm?: number | null;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly clipvalue?: number | null;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  readonly useEma?: boolean;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  readonly emaMomentum?: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  readonly emaOverwriteFrequency?: number | null;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  readonly lossScaleFactor?: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  readonly gradientAccumulationSteps?: number | null;
  /**
   * Decay rate of the mean of the gradients.
   * @defaultValue `0.9`
   */
  readonly beta1?: number;
  /**
   * Decay rate of the mean of the squared gradients.
   * @defaultValue `0.999`
   */
  readonly beta2?: number;
  /**
   * Small number added to the root of the corrected second moment.
   * @defaultValue `1e-7`
   */
  readonly epsilon?: number;
}

/** Moves by the sign of an interpolated momentum: every element by the same amount. */
export interface LionConfig {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  learning_rate: number | AnyEnvelope;
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  weight_decay: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  clipnorm: number | null | false;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  global_clipnorm: number | null | false;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  clipvalue: number | null | false;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  use_ema: boolean | number | null;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  ema_momentum: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  ema_overwrite_frequency: number | null | false;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  loss_scale_factor: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  gradient_accumulation_steps: number | 0 | null | false;
  /**
   * How the momentum and the gradient are mixed for the sign, in (0, 1].
   * @defaultValue `0.9`
   */
  beta_1: number;
  /**
   * Decay rate of the momentum.
   * @defaultValue `0.99`
   */
  beta_2: number;
}

/** Options of `Lion`: its config in camelCase, everything with a default left out at will. */
export interface LionOptions<Schedule = Configurable> {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  readonly learningRate?: number | Schedule | (() => number);
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  readonly weightDecay?: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  readonly clipnorm?: number | null;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly globalClipnorm?: number | null;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly clipvalue?: number | null;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  readonly useEma?: boolean;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  readonly emaMomentum?: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  readonly emaOverwriteFrequency?: number | null;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  readonly lossScaleFactor?: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  readonly gradientAccumulationSteps?: number | null;
  /**
   * How the momentum and the gradient are mixed for the sign, in (0, 1].
   * @defaultValue `0.9`
   */
  readonly beta1?: number;
  /**
   * Decay rate of the momentum.
   * @defaultValue `0.99`
   */
  readonly beta2?: number;
}

/** Wraps an optimizer for float16: multiplies the loss by a scale that adapts itself, so that small gradients do not vanish. */
export interface LossScaleOptimizerConfig {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /** The optimizer that takes the steps, in its serialized form. */
  inner_optimizer: AnyEnvelope;
  /**
   * The scale at the start.
   * @defaultValue `32768`
   */
  initial_scale: number;
  /**
   * Finite steps in a row after which the scale doubles.
   * @defaultValue `2000`
   */
  dynamic_growth_steps: number;
}

/** Options of `LossScaleOptimizer`: its config in camelCase, everything with a default left out at will. */
export interface LossScaleOptimizerOptions<InnerOptimizer = Configurable> {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
  /** The optimizer that takes the steps, in its serialized form. */
  readonly innerOptimizer: InnerOptimizer;
  /**
   * The scale at the start.
   * @defaultValue `32768`
   */
  readonly initialScale?: number;
  /**
   * Finite steps in a row after which the scale doubles.
   * @defaultValue `2000`
   */
  readonly dynamicGrowthSteps?: number;
}

/** Gives each variable the optimizer whose key is its path or a regular expression that matches the whole path, else the default one. */
export interface MultiOptimizerConfig {
  /** The optimizers by path or pattern, and the default one, in their serialized form. */
  optimizer_map: OptimizerMapEnvelope;
  /**
   * Replaces the `loss_scale_factor` of every optimizer inside, also when it is `null`.
   * @defaultValue `null`
   */
  loss_scale_factor: number | null;
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
}

/** Options of `MultiOptimizer`: its config in camelCase, everything with a default left out at will. */
export interface MultiOptimizerOptions<InnerOptimizer = Configurable> {
  /** The optimizers by path or pattern, and the default one, in their serialized form. */
  readonly optimizerMap: OptimizerMap<InnerOptimizer>;
  /**
   * Replaces the `loss_scale_factor` of every optimizer inside, also when it is `null`.
   * @defaultValue `null`
   */
  readonly lossScaleFactor?: number | null;
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
}

/** Orthogonalizes the momentum of matrices by Newton-Schulz iterations; everything else moves by Adam. */
export interface MuonConfig {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  learning_rate: number | AnyEnvelope;
  /**
   * Decoupled weight decay of the variables that Muon moves. `null`: none.
   * @defaultValue `0.004`
   */
  weight_decay: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  clipnorm: number | null | false;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  global_clipnorm: number | null | false;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  clipvalue: number | null | false;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  use_ema: boolean | number | null;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  ema_momentum: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  ema_overwrite_frequency: number | null | false;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  loss_scale_factor: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  gradient_accumulation_steps: number | 0 | null | false;
  /**
   * `beta_1` of the variables that Adam moves.
   * @defaultValue `0.9`
   */
  adam_beta_1: number;
  /**
   * `beta_2` of the variables that Adam moves.
   * @defaultValue `0.999`
   */
  adam_beta_2: number;
  /**
   * Small number added to the root of the second moment after the bias correction ("epsilon hat" of the paper). For the variables that Adam moves.
   * @defaultValue `1e-7`
   */
  epsilon: number;
  /**
   * Regular expressions; a variable whose path matches one of them moves by Adam.
   * @defaultValue `[]`
   */
  exclude_layers: string[] | null;
  /**
   * First coefficient of the Newton-Schulz polynomial.
   * @defaultValue `3.4445`
   */
  muon_a: number;
  /**
   * Second coefficient of the Newton-Schulz polynomial.
   * @defaultValue `-4.775`
   */
  muon_b: number;
  /**
   * Third coefficient of the Newton-Schulz polynomial.
   * @defaultValue `2.0315`
   */
  muon_c: number;
  /**
   * Learning rate of the variables that Adam moves, as a multiple of `learning_rate`.
   * @defaultValue `1`
   */
  adam_lr_ratio: number;
  /**
   * Share of the last update kept in the momentum.
   * @defaultValue `0.95`
   */
  momentum: number;
  /**
   * Number of Newton-Schulz iterations.
   * @defaultValue `5`
   */
  ns_steps: number;
  /**
   * Nesterov's momentum.
   * @defaultValue `true`
   */
  nesterov: boolean | number | null;
  /**
   * Variables with "embedding" in their path move by Adam.
   * @defaultValue `true`
   */
  exclude_embeddings: boolean | number | null;
  /**
   * Decoupled weight decay of the variables that Adam moves. `null`: none.
   * @defaultValue `0.004`
   */
  adam_weight_decay: number | null;
  /**
   * Scales the update by `rms_rate * sqrt(max(rows, columns))`, so that it is about as large as Adam's. `null`: no scaling.
   * @defaultValue `0.2`
   */
  rms_rate: number | null;
}

/** Options of `Muon`: its config in camelCase, everything with a default left out at will. */
export interface MuonOptions<Schedule = Configurable> {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  readonly learningRate?: number | Schedule | (() => number);
  /**
   * Decoupled weight decay of the variables that Muon moves. `null`: none.
   * @defaultValue `0.004`
   */
  readonly weightDecay?: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  readonly clipnorm?: number | null;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly globalClipnorm?: number | null;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly clipvalue?: number | null;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  readonly useEma?: boolean;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  readonly emaMomentum?: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  readonly emaOverwriteFrequency?: number | null;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  readonly lossScaleFactor?: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  readonly gradientAccumulationSteps?: number | null;
  /**
   * `beta_1` of the variables that Adam moves.
   * @defaultValue `0.9`
   */
  readonly adamBeta1?: number;
  /**
   * `beta_2` of the variables that Adam moves.
   * @defaultValue `0.999`
   */
  readonly adamBeta2?: number;
  /**
   * Small number added to the root of the second moment after the bias correction ("epsilon hat" of the paper). For the variables that Adam moves.
   * @defaultValue `1e-7`
   */
  readonly epsilon?: number;
  /**
   * Regular expressions; a variable whose path matches one of them moves by Adam.
   * @defaultValue `[]`
   */
  readonly excludeLayers?: readonly string[];
  /**
   * First coefficient of the Newton-Schulz polynomial.
   * @defaultValue `3.4445`
   */
  readonly muonA?: number;
  /**
   * Second coefficient of the Newton-Schulz polynomial.
   * @defaultValue `-4.775`
   */
  readonly muonB?: number;
  /**
   * Third coefficient of the Newton-Schulz polynomial.
   * @defaultValue `2.0315`
   */
  readonly muonC?: number;
  /**
   * Learning rate of the variables that Adam moves, as a multiple of `learning_rate`.
   * @defaultValue `1`
   */
  readonly adamLrRatio?: number;
  /**
   * Share of the last update kept in the momentum.
   * @defaultValue `0.95`
   */
  readonly momentum?: number;
  /**
   * Number of Newton-Schulz iterations.
   * @defaultValue `5`
   */
  readonly nsSteps?: number;
  /**
   * Nesterov's momentum.
   * @defaultValue `true`
   */
  readonly nesterov?: boolean;
  /**
   * Variables with "embedding" in their path move by Adam.
   * @defaultValue `true`
   */
  readonly excludeEmbeddings?: boolean;
  /**
   * Decoupled weight decay of the variables that Adam moves. `null`: none.
   * @defaultValue `0.004`
   */
  readonly adamWeightDecay?: number | null;
  /**
   * Scales the update by `rms_rate * sqrt(max(rows, columns))`, so that it is about as large as Adam's. `null`: no scaling.
   * @defaultValue `0.2`
   */
  readonly rmsRate?: number | null;
}

/** Adam with Nesterov's momentum. */
export interface NadamConfig {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  learning_rate: number | AnyEnvelope;
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  weight_decay: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  clipnorm: number | null | false;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  global_clipnorm: number | null | false;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  clipvalue: number | null | false;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  use_ema: boolean | number | null;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  ema_momentum: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  ema_overwrite_frequency: number | null | false;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  loss_scale_factor: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  gradient_accumulation_steps: number | 0 | null | false;
  /**
   * Decay rate of the mean of the gradients.
   * @defaultValue `0.9`
   */
  beta_1: number;
  /**
   * Decay rate of the mean of the squared gradients.
   * @defaultValue `0.999`
   */
  beta_2: number;
  /**
   * Small number added to the root of the second moment after the bias correction ("epsilon hat" of the paper).
   * @defaultValue `1e-7`
   */
  epsilon: number;
}

/** Options of `Nadam`: its config in camelCase, everything with a default left out at will. */
export interface NadamOptions<Schedule = Configurable> {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  readonly learningRate?: number | Schedule | (() => number);
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  readonly weightDecay?: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  readonly clipnorm?: number | null;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly globalClipnorm?: number | null;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly clipvalue?: number | null;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  readonly useEma?: boolean;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  readonly emaMomentum?: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  readonly emaOverwriteFrequency?: number | null;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  readonly lossScaleFactor?: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  readonly gradientAccumulationSteps?: number | null;
  /**
   * Decay rate of the mean of the gradients.
   * @defaultValue `0.9`
   */
  readonly beta1?: number;
  /**
   * Decay rate of the mean of the squared gradients.
   * @defaultValue `0.999`
   */
  readonly beta2?: number;
  /**
   * Small number added to the root of the second moment after the bias correction ("epsilon hat" of the paper).
   * @defaultValue `1e-7`
   */
  readonly epsilon?: number;
}

/** Divides the gradient by the root of the moving average of its square. */
export interface RMSpropConfig {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  learning_rate: number | AnyEnvelope;
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  weight_decay: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  clipnorm: number | null | false;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  global_clipnorm: number | null | false;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  clipvalue: number | null | false;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  use_ema: boolean | number | null;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  ema_momentum: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  ema_overwrite_frequency: number | null | false;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  loss_scale_factor: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  gradient_accumulation_steps: number | 0 | null | false;
  /**
   * Decay rate of the moving average of the squared gradients.
   * @defaultValue `0.9`
   */
  rho: number;
  /**
   * Share of the last update that is added to this one. 0.0: none.
   * @defaultValue `0`
   */
  momentum: number;
  /**
   * Small number added to the average inside the root.
   * @defaultValue `1e-7`
   */
  epsilon: number;
  /**
   * Divide by the variance of the gradients instead of their mean square.
   * @defaultValue `false`
   */
  centered: boolean | number | null;
}

/** Options of `RMSprop`: its config in camelCase, everything with a default left out at will. */
export interface RMSpropOptions<Schedule = Configurable> {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.001`
   */
  readonly learningRate?: number | Schedule | (() => number);
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  readonly weightDecay?: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  readonly clipnorm?: number | null;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly globalClipnorm?: number | null;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly clipvalue?: number | null;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  readonly useEma?: boolean;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  readonly emaMomentum?: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  readonly emaOverwriteFrequency?: number | null;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  readonly lossScaleFactor?: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  readonly gradientAccumulationSteps?: number | null;
  /**
   * Decay rate of the moving average of the squared gradients.
   * @defaultValue `0.9`
   */
  readonly rho?: number;
  /**
   * Share of the last update that is added to this one. 0.0: none.
   * @defaultValue `0`
   */
  readonly momentum?: number;
  /**
   * Small number added to the average inside the root.
   * @defaultValue `1e-7`
   */
  readonly epsilon?: number;
  /**
   * Divide by the variance of the gradients instead of their mean square.
   * @defaultValue `false`
   */
  readonly centered?: boolean;
}

/** Gradient descent, with momentum if asked for. */
export interface SGDConfig {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.01`
   */
  learning_rate: number | AnyEnvelope;
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  weight_decay: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  clipnorm: number | null | false;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  global_clipnorm: number | null | false;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  clipvalue: number | null | false;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  use_ema: boolean | number | null;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  ema_momentum: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  ema_overwrite_frequency: number | null | false;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  loss_scale_factor: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  gradient_accumulation_steps: number | 0 | null | false;
  /**
   * Share of the last update that is added to this one, in [0, 1]. 0.0: plain gradient descent. Keras refuses a Python integer here.
   * @defaultValue `0`
   */
  momentum: number;
  /**
   * Nesterov's momentum: look ahead along the momentum. Without momentum it changes nothing.
   * @defaultValue `false`
   */
  nesterov: boolean | number | null;
}

/** Options of `SGD`: its config in camelCase, everything with a default left out at will. */
export interface SGDOptions<Schedule = Configurable> {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.01`
   */
  readonly learningRate?: number | Schedule | (() => number);
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  readonly weightDecay?: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  readonly clipnorm?: number | null;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly globalClipnorm?: number | null;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly clipvalue?: number | null;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  readonly useEma?: boolean;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  readonly emaMomentum?: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  readonly emaOverwriteFrequency?: number | null;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  readonly lossScaleFactor?: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  readonly gradientAccumulationSteps?: number | null;
  /**
   * Share of the last update that is added to this one, in [0, 1]. 0.0: plain gradient descent. Keras refuses a Python integer here.
   * @defaultValue `0`
   */
  readonly momentum?: number;
  /**
   * Nesterov's momentum: look ahead along the momentum. Without momentum it changes nothing.
   * @defaultValue `false`
   */
  readonly nesterov?: boolean;
}

/** AdamW that needs no schedule: weights are interpolated between a fast sequence and its running average. */
export interface ScheduleFreeAdamWConfig {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.0025`
   */
  learning_rate: number | AnyEnvelope;
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  weight_decay: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  clipnorm: number | null | false;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  global_clipnorm: number | null | false;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  clipvalue: number | null | false;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  use_ema: boolean | number | null;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  ema_momentum: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  ema_overwrite_frequency: number | null | false;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  loss_scale_factor: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  gradient_accumulation_steps: number | 0 | null | false;
  /**
   * Interpolation between the fast sequence and its average.
   * @defaultValue `0.9`
   */
  beta_1: number;
  /**
   * Decay rate of the mean of the squared gradients.
   * @defaultValue `0.999`
   */
  beta_2: number;
  /**
   * Small number added to the root of the corrected second moment.
   * @defaultValue `1e-8`
   */
  epsilon: number;
  /**
   * Steps over which the learning rate rises linearly to its value.
   * @defaultValue `0`
   */
  warmup_steps: number;
}

/** Options of `ScheduleFreeAdamW`: its config in camelCase, everything with a default left out at will. */
export interface ScheduleFreeAdamWOptions<Schedule = Configurable> {
  /**
   * Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`).
   * @defaultValue `null`
   */
  readonly name?: string;
  /**
   * The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer.
   * @defaultValue `0.0025`
   */
  readonly learningRate?: number | Schedule | (() => number);
  /**
   * Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none.
   * @defaultValue `null`
   */
  readonly weightDecay?: number | null;
  /**
   * Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping.
   * @defaultValue `null`
   */
  readonly clipnorm?: number | null;
  /**
   * All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly globalClipnorm?: number | null;
  /**
   * Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping.
   * @defaultValue `null`
   */
  readonly clipvalue?: number | null;
  /**
   * Keep an exponential moving average of the weights.
   * @defaultValue `false`
   */
  readonly useEma?: boolean;
  /**
   * Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1].
   * @defaultValue `0.99`
   */
  readonly emaMomentum?: number | null;
  /**
   * With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training.
   * @defaultValue `null`
   */
  readonly emaOverwriteFrequency?: number | null;
  /**
   * The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none.
   * @defaultValue `null`
   */
  readonly lossScaleFactor?: number | null;
  /**
   * Gradients are averaged over so many steps before each update. `null` or 0: update at every step.
   * @defaultValue `null`
   */
  readonly gradientAccumulationSteps?: number | null;
  /**
   * Interpolation between the fast sequence and its average.
   * @defaultValue `0.9`
   */
  readonly beta1?: number;
  /**
   * Decay rate of the mean of the squared gradients.
   * @defaultValue `0.999`
   */
  readonly beta2?: number;
  /**
   * Small number added to the root of the corrected second moment.
   * @defaultValue `1e-8`
   */
  readonly epsilon?: number;
  /**
   * Steps over which the learning rate rises linearly to its value.
   * @defaultValue `0`
   */
  readonly warmupSteps?: number;
}

const shared = {
  name: {"wire":"name","option":"name","required":false,"default":null,"python":"str","description":"Name of the optimizer, the first part of its variables' paths. Without one Keras makes it from the class (`rm_sprop`, `adam_w`, `sgd_1`)."},
  learning_rate: {"wire":"learning_rate","option":"learningRate","required":false,"default":0.001,"python":"strict-float","description":"The learning rate: a number, or a schedule in its serialized form. Keras keeps a number as float32 and refuses a Python integer."},
  weight_decay: {"wire":"weight_decay","option":"weightDecay","required":false,"default":null,"python":"float","description":"Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself. `null`: none."},
  clipnorm: {"wire":"clipnorm","option":"clipnorm","required":false,"default":null,"python":"float","description":"Each variable's gradient is scaled down to this norm when it is longer. `null`, 0 or a negative number: no clipping."},
  global_clipnorm: {"wire":"global_clipnorm","option":"globalClipnorm","required":false,"default":null,"python":"float","description":"All gradients together are scaled down to this norm when it is exceeded. `null` or 0: no clipping."},
  clipvalue: {"wire":"clipvalue","option":"clipvalue","required":false,"default":null,"python":"float","description":"Each gradient element is clamped between minus and plus this value. `null` or 0: no clipping."},
  use_ema: {"wire":"use_ema","option":"useEma","required":false,"default":false,"python":"bool","description":"Keep an exponential moving average of the weights."},
  ema_momentum: {"wire":"ema_momentum","option":"emaMomentum","required":false,"default":0.99,"python":"float","description":"Share of the old average kept at each step: `average = ema_momentum * average + (1 - ema_momentum) * weight`. Only read with `use_ema`, and then in [0, 1]."},
  ema_overwrite_frequency: {"wire":"ema_overwrite_frequency","option":"emaOverwriteFrequency","required":false,"default":null,"python":"int","description":"With `use_ema`: every so many iterations the weights are overwritten by their average. `null` or 0: only at the end of training."},
  loss_scale_factor: {"wire":"loss_scale_factor","option":"lossScaleFactor","required":false,"default":null,"python":"float","description":"The loss is multiplied by this before the gradients are taken, and the gradients divided by it. `null`: none."},
  gradient_accumulation_steps: {"wire":"gradient_accumulation_steps","option":"gradientAccumulationSteps","required":false,"default":null,"python":"int","description":"Gradients are averaged over so many steps before each update. `null` or 0: update at every step."},
  inner_optimizer: {"wire":"inner_optimizer","option":"innerOptimizer","required":true,"python":"dict","description":"The optimizer that takes the steps, in its serialized form."},
  optimizer_map: {"wire":"optimizer_map","option":"optimizerMap","required":true,"python":"dict","description":"The optimizers by path or pattern, and the default one, in their serialized form."},
} as const;

/** Every optimizer with a schema. */
export type OptimizerClassName = 'Adadelta' | 'Adafactor' | 'Adagrad' | 'Adam' | 'AdamW' | 'Adamax' | 'Ftrl' | 'Lamb' | 'Lion' | 'LossScaleOptimizer' | 'MultiOptimizer' | 'Muon' | 'Nadam' | 'RMSprop' | 'SGD' | 'ScheduleFreeAdamW';

/** The config of every optimizer. */
export interface OptimizerConfigs {
  Adadelta: AdadeltaConfig;
  Adafactor: AdafactorConfig;
  Adagrad: AdagradConfig;
  Adam: AdamConfig;
  AdamW: AdamWConfig;
  Adamax: AdamaxConfig;
  Ftrl: FtrlConfig;
  Lamb: LambConfig;
  Lion: LionConfig;
  LossScaleOptimizer: LossScaleOptimizerConfig;
  MultiOptimizer: MultiOptimizerConfig;
  Muon: MuonConfig;
  Nadam: NadamConfig;
  RMSprop: RMSpropConfig;
  SGD: SGDConfig;
  ScheduleFreeAdamW: ScheduleFreeAdamWConfig;
}

/** Keys in Keras's order, with their defaults, of every optimizer. */
export const optimizerSpecs: Readonly<Record<OptimizerClassName, ClassSpec>> = /* @__PURE__ */ (() =>
  deepFreeze({
  Adadelta: {
    "className": "Adadelta",
    "description": "Steps in units of past steps: the ratio of two moving averages sets the rate of each element.",
    "formula": [
      "G = rho * G + (1 - rho) * g^2",
      "d = -sqrt(D + epsilon) * g / sqrt(G + epsilon)",
      "D = rho * D + (1 - rho) * d^2",
      "w = w + learning_rate * d"
    ],
    "notes": [
      "The step is divided by the average that already holds this gradient; TensorFlow.js divides by the one before.",
      "The default learning rate is 0.001 as in Keras; the paper, PyTorch and TensorFlow.js have 1.0."
    ],
    "references": [
      {
        "title": "Zeiler, 2012: ADADELTA, an adaptive learning rate method",
        "url": "https://arxiv.org/abs/1212.5701"
      }
    ],
    "keys": [
      shared.name,
      shared.learning_rate,
      shared.weight_decay,
      shared.clipnorm,
      shared.global_clipnorm,
      shared.clipvalue,
      shared.use_ema,
      shared.ema_momentum,
      shared.ema_overwrite_frequency,
      shared.loss_scale_factor,
      shared.gradient_accumulation_steps,
      {"wire":"rho","option":"rho","required":false,"default":0.95,"python":"float","description":"Decay rate of both moving averages."},
      {"wire":"epsilon","option":"epsilon","required":false,"default":1e-7,"python":"float","description":"Small number added inside both roots."},
    ]
  },
  Adafactor: {
    "className": "Adafactor",
    "description": "Second moments of a matrix kept as row and column means: memory grows with rows + columns.",
    "formula": [
      "r = min(learning_rate, 1 / sqrt(t)), a = max(epsilon_2, rms(w)) * r",
      "s = g^2 + epsilon_1, b = 1 - t^beta_2_decay",
      "rank >= 2: R, C = averages with b of the row and column means of s, v = (R / mean(R)) x C",
      "else: v = average of s with b",
      "u = g / sqrt(v), u = u / max(1, rms(u) / clip_threshold)",
      "w = w - a * u"
    ],
    "notes": [
      "relative_step has no effect, here as in Keras: the rate is min(learning_rate, 1 / sqrt(t)) either way.",
      "A row and a column without any gradient make the whole matrix NaN, as in Keras: 1e-30 * 1e-30 is 0 in float32."
    ],
    "references": [
      {
        "title": "Shazeer and Stern, 2018: Adafactor",
        "url": "https://arxiv.org/abs/1804.04235"
      }
    ],
    "keys": [
      shared.name,
      shared.learning_rate,
      shared.weight_decay,
      shared.clipnorm,
      shared.global_clipnorm,
      shared.clipvalue,
      shared.use_ema,
      shared.ema_momentum,
      shared.ema_overwrite_frequency,
      shared.loss_scale_factor,
      shared.gradient_accumulation_steps,
      {"wire":"beta_2_decay","option":"beta2Decay","required":false,"default":-0.8,"python":"float","description":"Exponent of the decay of beta_2: at step t it is 1 - t^beta_2_decay."},
      {"wire":"epsilon_1","option":"epsilon1","required":false,"default":1e-30,"python":"float","description":"Added to the squared gradient."},
      {"wire":"epsilon_2","option":"epsilon2","required":false,"default":0.001,"python":"float","description":"Lower bound of the weights' root mean square in the step size."},
      {"wire":"clip_threshold","option":"clipThreshold","required":false,"default":1,"python":"float","description":"Updates whose root mean square is larger are scaled down to it."},
      {"wire":"relative_step","option":"relativeStep","required":false,"default":true,"python":"bool","description":"Written and read, but without effect: Keras always takes min(learning_rate, 1/sqrt(t))."},
    ]
  },
  Adagrad: {
    "className": "Adagrad",
    "description": "Rates per element that shrink with the sum of all squared gradients so far.",
    "formula": [
      "s = s + g^2, s starts at initial_accumulator_value",
      "w = w - learning_rate * g / sqrt(s + epsilon)"
    ],
    "notes": [
      "epsilon is inside the root and the sum starts at 0.1. Keras up to 2.10 and PyTorch add epsilon outside, and PyTorch's sum starts at 0.",
      "The default learning rate is 0.001 as in Keras; PyTorch and TensorFlow.js have 0.01."
    ],
    "references": [
      {
        "title": "Duchi et al., 2011: Adaptive subgradient methods",
        "url": "https://www.jmlr.org/papers/volume12/duchi11a/duchi11a.pdf"
      }
    ],
    "keys": [
      shared.name,
      shared.learning_rate,
      shared.weight_decay,
      shared.clipnorm,
      shared.global_clipnorm,
      shared.clipvalue,
      shared.use_ema,
      shared.ema_momentum,
      shared.ema_overwrite_frequency,
      shared.loss_scale_factor,
      shared.gradient_accumulation_steps,
      {"wire":"initial_accumulator_value","option":"initialAccumulatorValue","required":false,"default":0.1,"python":"float","description":"Where the sums of squares start."},
      {"wire":"epsilon","option":"epsilon","required":false,"default":1e-7,"python":"float","description":"Small number added to the sum inside the root."},
    ]
  },
  Adam: {
    "className": "Adam",
    "description": "Adaptive moments: moving averages of the gradient and of its square, corrected for their start at zero.",
    "formula": [
      "a = learning_rate * sqrt(1 - beta_2^t) / (1 - beta_1^t)",
      "m = m + (g - m) * (1 - beta_1)",
      "v = v + (g^2 - v) * (1 - beta_2)",
      "amsgrad: v_hat = max(v_hat, v), used instead of v",
      "w = w - m * a / (sqrt(v) + epsilon)"
    ],
    "notes": [
      "epsilon is added to the uncorrected root (epsilon-hat in the paper); PyTorch, optax and TensorFlow.js add it to the bias-corrected one. Early steps differ most.",
      "amsgrad takes the largest uncorrected v; PyTorch does too, optax corrects it first."
    ],
    "references": [
      {
        "title": "Kingma and Ba, 2014: Adam, a method for stochastic optimization",
        "url": "https://arxiv.org/abs/1412.6980"
      },
      {
        "title": "Reddi et al., 2018: On the convergence of Adam and beyond (amsgrad)",
        "url": "https://openreview.net/pdf?id=ryQu7f-RZ"
      }
    ],
    "keys": [
      shared.name,
      shared.learning_rate,
      shared.weight_decay,
      shared.clipnorm,
      shared.global_clipnorm,
      shared.clipvalue,
      shared.use_ema,
      shared.ema_momentum,
      shared.ema_overwrite_frequency,
      shared.loss_scale_factor,
      shared.gradient_accumulation_steps,
      {"wire":"beta_1","option":"beta1","required":false,"default":0.9,"python":"float","description":"Decay rate of the mean of the gradients."},
      {"wire":"beta_2","option":"beta2","required":false,"default":0.999,"python":"float","description":"Decay rate of the mean of the squared gradients."},
      {"wire":"epsilon","option":"epsilon","required":false,"default":1e-7,"python":"float","description":"Small number added to the root of the second moment after the bias correction (\"epsilon hat\" of the paper)."},
      {"wire":"amsgrad","option":"amsgrad","required":false,"default":false,"python":"bool","description":"Divide by the largest second moment seen so far (AMSGrad)."},
    ]
  },
  AdamW: {
    "className": "AdamW",
    "description": "Adam with decoupled weight decay.",
    "formula": [
      "w = w - weight_decay * learning_rate * w",
      "a = learning_rate * sqrt(1 - beta_2^t) / (1 - beta_1^t)",
      "m = m + (g - m) * (1 - beta_1)",
      "v = v + (g^2 - v) * (1 - beta_2)",
      "amsgrad: v_hat = max(v_hat, v), used instead of v",
      "w = w - m * a / (sqrt(v) + epsilon)"
    ],
    "notes": [
      "weight_decay is multiplied by the learning rate and reaches biases too, unless they are excluded.",
      "epsilon is added to the uncorrected root (epsilon-hat in Adam's paper); PyTorch and optax add it to the bias-corrected one."
    ],
    "references": [
      {
        "title": "Loshchilov and Hutter, 2019: Decoupled weight decay regularization",
        "url": "https://arxiv.org/abs/1711.05101"
      },
      {
        "title": "Kingma and Ba, 2014: Adam, a method for stochastic optimization",
        "url": "https://arxiv.org/abs/1412.6980"
      }
    ],
    "keys": [
      shared.name,
      shared.learning_rate,
      {"wire":"weight_decay","option":"weightDecay","required":false,"default":0.004,"python":"float","description":"Decoupled weight decay: before each update every weight, biases included, loses `weight_decay * learning_rate` of itself."},
      shared.clipnorm,
      shared.global_clipnorm,
      shared.clipvalue,
      shared.use_ema,
      shared.ema_momentum,
      shared.ema_overwrite_frequency,
      shared.loss_scale_factor,
      shared.gradient_accumulation_steps,
      {"wire":"beta_1","option":"beta1","required":false,"default":0.9,"python":"float","description":"Decay rate of the mean of the gradients."},
      {"wire":"beta_2","option":"beta2","required":false,"default":0.999,"python":"float","description":"Decay rate of the mean of the squared gradients."},
      {"wire":"epsilon","option":"epsilon","required":false,"default":1e-7,"python":"float","description":"Small number added to the root of the second moment after the bias correction (\"epsilon hat\" of the paper)."},
      {"wire":"amsgrad","option":"amsgrad","required":false,"default":false,"python":"bool","description":"Divide by the largest second moment seen so far (AMSGrad)."},
    ]
  },
  Adamax: {
    "className": "Adamax",
    "description": "Adam with the infinity norm in place of the second moment.",
    "formula": [
      "m = m + (g - m) * (1 - beta_1)",
      "u = max(beta_2 * u, |g|)",
      "w = w - learning_rate * m / ((1 - beta_1^t) * (u + epsilon))"
    ],
    "notes": [
      "epsilon is added to u; PyTorch adds it to |g| before the maximum.",
      "The default learning rate is 0.001 as in Keras; the paper, PyTorch and TensorFlow.js have 0.002."
    ],
    "references": [
      {
        "title": "Kingma and Ba, 2014: Adam, a method for stochastic optimization",
        "url": "https://arxiv.org/abs/1412.6980"
      }
    ],
    "keys": [
      shared.name,
      shared.learning_rate,
      shared.weight_decay,
      shared.clipnorm,
      shared.global_clipnorm,
      shared.clipvalue,
      shared.use_ema,
      shared.ema_momentum,
      shared.ema_overwrite_frequency,
      shared.loss_scale_factor,
      shared.gradient_accumulation_steps,
      {"wire":"beta_1","option":"beta1","required":false,"default":0.9,"python":"float","description":"Decay rate of the mean of the gradients."},
      {"wire":"beta_2","option":"beta2","required":false,"default":0.999,"python":"float","description":"Decay rate of the weighted infinity norm."},
      {"wire":"epsilon","option":"epsilon","required":false,"default":1e-7,"python":"float","description":"Small number added to the norm."},
    ]
  },
  Ftrl: {
    "className": "Ftrl",
    "description": "Follow the regularized leader, for large sparse linear models. It sets the weights rather than moving them.",
    "formula": [
      "L2 = l2_regularization_strength + beta / (2 * learning_rate), p = learning_rate_power",
      "n' = n + g^2, n starts at initial_accumulator_value",
      "z = z + g + 2 * l2_shrinkage_regularization_strength * w - (n'^(-p) - n^(-p)) / learning_rate * w",
      "w = (clip(z, -l1, l1) - z) / (n'^(-p) / learning_rate + 2 * L2), n = n'"
    ],
    "notes": [
      "It sets the weight instead of moving it: a weight without history jumps at the first step."
    ],
    "references": [
      {
        "title": "McMahan et al., 2013: Ad click prediction, a view from the trenches",
        "url": "https://research.google.com/pubs/archive/41159.pdf"
      }
    ],
    "keys": [
      shared.name,
      shared.learning_rate,
      shared.weight_decay,
      shared.clipnorm,
      shared.global_clipnorm,
      shared.clipvalue,
      shared.use_ema,
      shared.ema_momentum,
      shared.ema_overwrite_frequency,
      shared.loss_scale_factor,
      shared.gradient_accumulation_steps,
      {"wire":"learning_rate_power","option":"learningRatePower","required":false,"default":-0.5,"python":"float","description":"How the learning rate falls with the sum of squares; <= 0, and 0 means it does not."},
      {"wire":"initial_accumulator_value","option":"initialAccumulatorValue","required":false,"default":0.1,"python":"float","description":"Where the sums of squares start, >= 0."},
      {"wire":"l1_regularization_strength","option":"l1RegularizationStrength","required":false,"default":0,"python":"float","description":"L1 regularization, >= 0."},
      {"wire":"l2_regularization_strength","option":"l2RegularizationStrength","required":false,"default":0,"python":"float","description":"L2 regularization that stabilizes the step, >= 0."},
      {"wire":"l2_shrinkage_regularization_strength","option":"l2ShrinkageRegularizationStrength","required":false,"default":0,"python":"float","description":"L2 penalty on the weights' magnitude, >= 0."},
      {"wire":"beta","option":"beta","required":false,"default":0,"python":"float","description":"The paper's beta: adds beta / (2 * learning_rate) to the L2 regularization."},
    ]
  },
  Lamb: {
    "className": "Lamb",
    "description": "Adam whose step is scaled per variable by the ratio of the weights' norm to the update's norm, for large batches.",
    "formula": [
      "m, v as Adam",
      "u = (m / (1 - beta_1^t)) / (sqrt(v / (1 - beta_2^t)) + epsilon)",
      "w = w - learning_rate * (|w| / |u|) * u, ratio 1 where either norm is 0"
    ],
    "notes": [
      "weight_decay comes before the step and is no part of the trust ratio; in the paper it is.",
      "Keras exports Lamb, but its name table forgot it: keras.optimizers.get(\"lamb\") fails there."
    ],
    "references": [
      {
        "title": "You et al., 2019: Large batch optimization for deep learning",
        "url": "https://arxiv.org/abs/1904.00962"
      }
    ],
    "keys": [
      shared.name,
      shared.learning_rate,
      shared.weight_decay,
      shared.clipnorm,
      shared.global_clipnorm,
      shared.clipvalue,
      shared.use_ema,
      shared.ema_momentum,
      shared.ema_overwrite_frequency,
      shared.loss_scale_factor,
      shared.gradient_accumulation_steps,
      {"wire":"beta_1","option":"beta1","required":false,"default":0.9,"python":"float","description":"Decay rate of the mean of the gradients."},
      {"wire":"beta_2","option":"beta2","required":false,"default":0.999,"python":"float","description":"Decay rate of the mean of the squared gradients."},
      {"wire":"epsilon","option":"epsilon","required":false,"default":1e-7,"python":"float","description":"Small number added to the root of the corrected second moment."},
    ]
  },
  Lion: {
    "className": "Lion",
    "description": "Moves by the sign of an interpolated momentum: every element by the same amount.",
    "formula": [
      "w = w - learning_rate * sign(beta_1 * m + (1 - beta_1) * g)",
      "m = beta_2 * m + (1 - beta_2) * g"
    ],
    "notes": [
      "beta_2 is 0.99 as in the paper. beta_1 of 0 is refused, as in Keras.",
      "Steps have the size of the learning rate whatever the gradient: use a rate 3 to 10 times smaller than Adam's."
    ],
    "references": [
      {
        "title": "Chen et al., 2023: Symbolic discovery of optimization algorithms",
        "url": "https://arxiv.org/abs/2302.06675"
      }
    ],
    "keys": [
      shared.name,
      shared.learning_rate,
      shared.weight_decay,
      shared.clipnorm,
      shared.global_clipnorm,
      shared.clipvalue,
      shared.use_ema,
      shared.ema_momentum,
      shared.ema_overwrite_frequency,
      shared.loss_scale_factor,
      shared.gradient_accumulation_steps,
      {"wire":"beta_1","option":"beta1","required":false,"default":0.9,"python":"float","description":"How the momentum and the gradient are mixed for the sign, in (0, 1]."},
      {"wire":"beta_2","option":"beta2","required":false,"default":0.99,"python":"float","description":"Decay rate of the momentum."},
    ]
  },
  LossScaleOptimizer: {
    "className": "LossScaleOptimizer",
    "description": "Wraps an optimizer for float16: multiplies the loss by a scale that adapts itself, so that small gradients do not vanish.",
    "formula": [
      "gradients finite: inner step with g / scale; after dynamic_growth_steps such steps in a row: scale = 2 * scale",
      "else: no step, scale = scale / 2"
    ],
    "notes": [
      "Keras 3 has no floor: the scale may fall below 1. Keras 2 stops at 1.",
      "iterations and learning_rate are those of the optimizer inside; a step with non-finite gradients is not counted."
    ],
    "references": [
      {
        "title": "Micikevicius et al., 2017: Mixed precision training",
        "url": "https://arxiv.org/abs/1710.03740"
      }
    ],
    "keys": [
      shared.name,
      shared.inner_optimizer,
      {"wire":"initial_scale","option":"initialScale","required":false,"default":32768,"python":"float","description":"The scale at the start."},
      {"wire":"dynamic_growth_steps","option":"dynamicGrowthSteps","required":false,"default":2000,"python":"int","description":"Finite steps in a row after which the scale doubles."},
    ]
  },
  MultiOptimizer: {
    "className": "MultiOptimizer",
    "description": "Gives each variable the optimizer whose key is its path or a regular expression that matches the whole path, else the default one.",
    "formula": [
      "each variable: the step of its own optimizer"
    ],
    "notes": [
      "A variable goes to the optimizer under its exact path, else to the one pattern that matches the whole path, else to the default.",
      "It has no learning rate of its own; neither LossScaleOptimizer nor MultiOptimizer can be inside."
    ],
    "references": [
      {
        "title": "Keras: MultiOptimizer",
        "url": "https://keras.io/api/optimizers/"
      }
    ],
    "keys": [
      shared.optimizer_map,
      { ...shared.loss_scale_factor, description: "Replaces the `loss_scale_factor` of every optimizer inside, also when it is `null`." },
      shared.name,
    ]
  },
  Muon: {
    "className": "Muon",
    "description": "Orthogonalizes the momentum of matrices by Newton-Schulz iterations; everything else moves by Adam.",
    "formula": [
      "m = m + g + m * (momentum - 1), x = g + momentum * m (nesterov) or m",
      "x = x / (|x| + 1e-7), transposed if it has more rows than columns",
      "ns_steps times: A = x x^T, x = muon_a * x + (muon_b * A + muon_c * A A) x",
      "w = w - learning_rate * x * sqrt(max(rows, columns)) * rms_rate",
      "other variables: Adam with learning_rate * adam_lr_ratio"
    ],
    "notes": [
      "Only matrices; other variables, embeddings and what exclude_layers names move by AdamW, which keeps a velocity too.",
      "Keras before 3.13 had no rms_rate and other defaults; a config without rms_rate is from then."
    ],
    "references": [
      {
        "title": "Jordan et al., 2024: Muon",
        "url": "https://github.com/KellerJordan/Muon"
      },
      {
        "title": "Liu et al., 2025: Muon is scalable for LLM training",
        "url": "https://arxiv.org/abs/2502.16982"
      }
    ],
    "keys": [
      shared.name,
      shared.learning_rate,
      {"wire":"weight_decay","option":"weightDecay","required":false,"default":0.004,"python":"float","description":"Decoupled weight decay of the variables that Muon moves. `null`: none."},
      shared.clipnorm,
      shared.global_clipnorm,
      shared.clipvalue,
      shared.use_ema,
      shared.ema_momentum,
      shared.ema_overwrite_frequency,
      shared.loss_scale_factor,
      shared.gradient_accumulation_steps,
      {"wire":"adam_beta_1","option":"adamBeta1","required":false,"default":0.9,"python":"float","description":"`beta_1` of the variables that Adam moves."},
      {"wire":"adam_beta_2","option":"adamBeta2","required":false,"default":0.999,"python":"float","description":"`beta_2` of the variables that Adam moves."},
      {"wire":"epsilon","option":"epsilon","required":false,"default":1e-7,"python":"float","description":"Small number added to the root of the second moment after the bias correction (\"epsilon hat\" of the paper). For the variables that Adam moves."},
      {"wire":"exclude_layers","option":"excludeLayers","required":false,"default":[],"python":"list","description":"Regular expressions; a variable whose path matches one of them moves by Adam."},
      {"wire":"muon_a","option":"muonA","required":false,"default":3.4445,"python":"float","description":"First coefficient of the Newton-Schulz polynomial."},
      {"wire":"muon_b","option":"muonB","required":false,"default":-4.775,"python":"float","description":"Second coefficient of the Newton-Schulz polynomial."},
      {"wire":"muon_c","option":"muonC","required":false,"default":2.0315,"python":"float","description":"Third coefficient of the Newton-Schulz polynomial."},
      {"wire":"adam_lr_ratio","option":"adamLrRatio","required":false,"default":1,"python":"int","description":"Learning rate of the variables that Adam moves, as a multiple of `learning_rate`."},
      {"wire":"momentum","option":"momentum","required":false,"default":0.95,"python":"float","description":"Share of the last update kept in the momentum."},
      {"wire":"ns_steps","option":"nsSteps","required":false,"default":5,"python":"int","description":"Number of Newton-Schulz iterations."},
      {"wire":"nesterov","option":"nesterov","required":false,"default":true,"python":"bool","description":"Nesterov's momentum."},
      {"wire":"exclude_embeddings","option":"excludeEmbeddings","required":false,"default":true,"python":"bool","description":"Variables with \"embedding\" in their path move by Adam."},
      {"wire":"adam_weight_decay","option":"adamWeightDecay","required":false,"default":0.004,"python":"float","description":"Decoupled weight decay of the variables that Adam moves. `null`: none."},
      {"wire":"rms_rate","option":"rmsRate","required":false,"default":0.2,"python":"float","description":"Scales the update by `rms_rate * sqrt(max(rows, columns))`, so that it is about as large as Adam's. `null`: no scaling."},
    ]
  },
  Nadam: {
    "className": "Nadam",
    "description": "Adam with Nesterov's momentum.",
    "formula": [
      "u_t = beta_1 * (1 - 0.5 * 0.96^t), P = P * u_t (P starts at 1)",
      "m, v as Adam",
      "m_hat = u_(t+1) * m / (1 - P * u_(t+1)) + (1 - u_t) * g / (1 - P)",
      "w = w - learning_rate * m_hat / (sqrt(v / (1 - beta_2^t)) + epsilon)"
    ],
    "notes": [
      "Momentum follows 0.96^t; PyTorch and Keras up to 2.10 follow 0.96^(0.004 t).",
      "The running product of momenta is one number for all variables, saved last under the name \"variable\"."
    ],
    "references": [
      {
        "title": "Dozat, 2015: Incorporating Nesterov momentum into Adam",
        "url": "http://cs229.stanford.edu/proj2015/054_report.pdf"
      }
    ],
    "keys": [
      shared.name,
      shared.learning_rate,
      shared.weight_decay,
      shared.clipnorm,
      shared.global_clipnorm,
      shared.clipvalue,
      shared.use_ema,
      shared.ema_momentum,
      shared.ema_overwrite_frequency,
      shared.loss_scale_factor,
      shared.gradient_accumulation_steps,
      {"wire":"beta_1","option":"beta1","required":false,"default":0.9,"python":"float","description":"Decay rate of the mean of the gradients."},
      {"wire":"beta_2","option":"beta2","required":false,"default":0.999,"python":"float","description":"Decay rate of the mean of the squared gradients."},
      {"wire":"epsilon","option":"epsilon","required":false,"default":1e-7,"python":"float","description":"Small number added to the root of the second moment after the bias correction (\"epsilon hat\" of the paper)."},
    ]
  },
  RMSprop: {
    "className": "RMSprop",
    "description": "Divides the gradient by the root of the moving average of its square.",
    "formula": [
      "v = rho * v + (1 - rho) * g^2",
      "centered: a = rho * a + (1 - rho) * g, d = v - a^2 + epsilon; else d = v + epsilon",
      "u = learning_rate * g / sqrt(d)",
      "momentum > 0: m = momentum * m + u, w = w - m; else w = w - u"
    ],
    "notes": [
      "epsilon is inside the root. PyTorch, and Keras up to 2.10 without momentum, add it outside; TensorFlow.js subtracts it when centered.",
      "TensorFlow.js calls rho \"decay\"; in Keras up to 2.10 that word means a learning rate that falls with the steps."
    ],
    "references": [
      {
        "title": "Hinton, 2012: Neural networks for machine learning, lecture 6",
        "url": "http://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf"
      }
    ],
    "keys": [
      shared.name,
      shared.learning_rate,
      shared.weight_decay,
      shared.clipnorm,
      shared.global_clipnorm,
      shared.clipvalue,
      shared.use_ema,
      shared.ema_momentum,
      shared.ema_overwrite_frequency,
      shared.loss_scale_factor,
      shared.gradient_accumulation_steps,
      {"wire":"rho","option":"rho","required":false,"default":0.9,"python":"float","description":"Decay rate of the moving average of the squared gradients."},
      {"wire":"momentum","option":"momentum","required":false,"default":0,"python":"float","description":"Share of the last update that is added to this one. 0.0: none."},
      {"wire":"epsilon","option":"epsilon","required":false,"default":1e-7,"python":"float","description":"Small number added to the average inside the root."},
      {"wire":"centered","option":"centered","required":false,"default":false,"python":"bool","description":"Divide by the variance of the gradients instead of their mean square."},
    ]
  },
  SGD: {
    "className": "SGD",
    "description": "Gradient descent, with momentum if asked for.",
    "formula": [
      "momentum = 0: w = w - learning_rate * g",
      "else: m = momentum * m - learning_rate * g",
      "plain: w = w + m",
      "nesterov: w = w + momentum * m - learning_rate * g"
    ],
    "notes": [
      "Momentum gathers learning_rate * g; PyTorch and TensorFlow.js gather g and multiply at the end, which differs when the rate changes.",
      "TensorFlow.js calls it Momentum where momentum is not 0."
    ],
    "references": [
      {
        "title": "Sutskever et al., 2013: On the importance of initialization and momentum in deep learning",
        "url": "https://proceedings.mlr.press/v28/sutskever13.html"
      }
    ],
    "keys": [
      shared.name,
      { ...shared.learning_rate, default: 0.01 },
      shared.weight_decay,
      shared.clipnorm,
      shared.global_clipnorm,
      shared.clipvalue,
      shared.use_ema,
      shared.ema_momentum,
      shared.ema_overwrite_frequency,
      shared.loss_scale_factor,
      shared.gradient_accumulation_steps,
      {"wire":"momentum","option":"momentum","required":false,"default":0,"python":"strict-float","description":"Share of the last update that is added to this one, in [0, 1]. 0.0: plain gradient descent. Keras refuses a Python integer here."},
      {"wire":"nesterov","option":"nesterov","required":false,"default":false,"python":"bool","description":"Nesterov's momentum: look ahead along the momentum. Without momentum it changes nothing."},
    ]
  },
  ScheduleFreeAdamW: {
    "className": "ScheduleFreeAdamW",
    "description": "AdamW that needs no schedule: weights are interpolated between a fast sequence and its running average.",
    "formula": [
      "lr = learning_rate * min(t / warmup_steps, 1)",
      "v = v + (g^2 - v) * (1 - beta_2)",
      "z' = z - lr * g / (sqrt(v / (1 - beta_2^t)) + epsilon), z starts as w",
      "x = (w - (1 - beta_1) * z) / beta_1, x' = (1 - 1/t) * x + z' / t",
      "w = (1 - beta_1) * z' + beta_1 * x'"
    ],
    "notes": [
      "The model holds y, between z and the average x; there is no switch between training and evaluation.",
      "Keras on TensorFlow and PyTorch takes the new z where the published algorithm takes the old one, and so does descent; its variant \"published\" is what Keras computes on JAX."
    ],
    "references": [
      {
        "title": "Defazio et al., 2024: The road less scheduled",
        "url": "https://arxiv.org/abs/2405.15682"
      }
    ],
    "keys": [
      shared.name,
      { ...shared.learning_rate, default: 0.0025 },
      shared.weight_decay,
      shared.clipnorm,
      shared.global_clipnorm,
      shared.clipvalue,
      shared.use_ema,
      shared.ema_momentum,
      shared.ema_overwrite_frequency,
      shared.loss_scale_factor,
      shared.gradient_accumulation_steps,
      {"wire":"beta_1","option":"beta1","required":false,"default":0.9,"python":"float","description":"Interpolation between the fast sequence and its average."},
      {"wire":"beta_2","option":"beta2","required":false,"default":0.999,"python":"float","description":"Decay rate of the mean of the squared gradients."},
      {"wire":"epsilon","option":"epsilon","required":false,"default":1e-8,"python":"float","description":"Small number added to the root of the corrected second moment."},
      {"wire":"warmup_steps","option":"warmupSteps","required":false,"default":0,"python":"int","description":"Steps over which the learning rate rises linearly to its value."},
    ]
  },
  }))();
