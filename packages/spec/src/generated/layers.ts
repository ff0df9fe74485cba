// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import { type ClassSpec, deepFreeze } from '../class-spec.js';
import type { Envelope } from './envelope.js';

/** Applies a function to each element. */
export interface ActivationConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** The function. */
  activation: string | null | {
    class_name: string;
  };
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The sum of its inputs. */
export interface AddConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The mean of its inputs. */
export interface AverageConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The mean of each window over the steps. */
export interface AveragePooling1DConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** Length of the window. */
  pool_size: number | number[];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  padding: string;
  /**
   * Steps of the window. `null`: its size.
   * @defaultValue `null`
   */
  strides: null | 0 | false | number | number[];
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The mean of each window of an image. */
export interface AveragePooling2DConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** Height and width of the window. */
  pool_size: number | number[];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  padding: string;
  /**
   * Steps of the window. `null`: its size.
   * @defaultValue `null`
   */
  strides: null | 0 | false | number | number[];
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Centers and scales each channel by the batch's mean and variance in training, by their moving averages otherwise. */
export interface BatchNormalizationConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * The axis of the channels.
   * @defaultValue `-1`
   */
  axis: number;
  /**
   * Share of the old moving average kept at each step.
   * @defaultValue `0.99`
   */
  momentum: number;
  /**
   * Added to the variance, against division by 0.
   * @defaultValue `0.001`
   */
  epsilon: number;
  /**
   * Whether an offset (beta) is learned.
   * @defaultValue `true`
   */
  center: boolean | number | null;
  /**
   * Whether a scale (gamma) is learned.
   * @defaultValue `true`
   */
  scale: boolean | number | null;
  /**
   * Start values of the offset.
   * @defaultValue `"zeros"`
   */
  beta_initializer: string | null | Envelope;
  /**
   * Start values of the scale.
   * @defaultValue `"ones"`
   */
  gamma_initializer: string | null | Envelope;
  /**
   * Start values of the moving mean.
   * @defaultValue `"zeros"`
   */
  moving_mean_initializer: string | null | Envelope;
  /**
   * Start values of the moving variance.
   * @defaultValue `"ones"`
   */
  moving_variance_initializer: string | null | Envelope;
  /**
   * Penalty on the offset, added to the loss.
   * @defaultValue `null`
   */
  beta_regularizer: string | null | Envelope;
  /**
   * Penalty on the scale, added to the loss.
   * @defaultValue `null`
   */
  gamma_regularizer: string | null | Envelope;
  /**
   * What the offset must satisfy, applied after each update.
   * @defaultValue `null`
   */
  beta_constraint: string | null | Envelope;
  /**
   * What the scale must satisfy, applied after each update.
   * @defaultValue `null`
   */
  gamma_constraint: string | null | Envelope;
  /**
   * Whether replicas share their statistics; there is one replica here.
   * @defaultValue `false`
   */
  synchronized: boolean | number | null;
  /**
   * Batch renormalization; only false can be honored here.
   * @defaultValue `false`
   */
  renorm: boolean | number | null;
  /**
   * Bounds of the batch renormalization; only null can be honored here.
   * @defaultValue `null`
   */
  renorm_clipping: Record<string, unknown> | null;
  /**
   * Momentum of the batch renormalization.
   * @defaultValue `0.99`
   */
  renorm_momentum: number | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Reads the steps in both directions and merges what comes out. */
export interface BidirectionalConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * How the two outputs become one; null: a list of both.
   * @defaultValue `"concat"`
   */
  merge_mode: "sum" | "mul" | "concat" | "ave" | null;
  /** The recurrent layer that reads forward. */
  layer: Envelope;
  /**
   * The layer that reads backward. `null`: a copy of `layer`.
   * @defaultValue `null`
   */
  backward_layer: null | Envelope;
  /**
   * Start values of the weights; only null can be honored here.
   * @defaultValue `null`
   */
  weights?: unknown[] | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Its inputs side by side along one axis. */
export interface ConcatenateConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * The axis along which the inputs are joined.
   * @defaultValue `-1`
   */
  axis: number;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** A convolution over the steps. */
export interface Conv1DConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /** Number of output channels. */
  filters: number;
  /** Length of the window. */
  kernel_size: number | number[];
  /**
   * Steps of the window.
   * @defaultValue `1`
   */
  strides: number | number[];
  /**
   * "valid": only whole windows; "same": zeros around; "causal": zeros before, so that no step sees a later one.
   * @defaultValue `"valid"`
   */
  padding: string;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * Distance between the window's taps.
   * @defaultValue `1`
   */
  dilation_rate: number | number[];
  /**
   * Input channels and filters are split into so many groups, convolved apart.
   * @defaultValue `1`
   */
  groups: number;
  /**
   * Function of the output. `null`: none (linear).
   * @defaultValue `null`
   */
  activation: string | null | {
    class_name: string;
  };
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  use_bias: boolean | number | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  kernel_initializer: string | null | Envelope;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  bias_initializer: string | null | Envelope;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  kernel_regularizer: string | null | Envelope;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  bias_regularizer: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer: string | null | Envelope;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  kernel_constraint: string | null | Envelope;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  bias_constraint: string | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** A convolution over an image. */
export interface Conv2DConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /** Number of output channels. */
  filters: number;
  /** Height and width of the window. */
  kernel_size: number | number[];
  /**
   * Steps of the window.
   * @defaultValue `[1,1]`
   */
  strides: number | number[];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  padding: string;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * Distance between the window's taps.
   * @defaultValue `[1,1]`
   */
  dilation_rate: number | number[];
  /**
   * Input channels and filters are split into so many groups, convolved apart.
   * @defaultValue `1`
   */
  groups: number;
  /**
   * Function of the output. `null`: none (linear).
   * @defaultValue `null`
   */
  activation: string | null | {
    class_name: string;
  };
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  use_bias: boolean | number | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  kernel_initializer: string | null | Envelope;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  bias_initializer: string | null | Envelope;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  kernel_regularizer: string | null | Envelope;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  bias_regularizer: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer: string | null | Envelope;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  kernel_constraint: string | null | Envelope;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  bias_constraint: string | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The gradient of a convolution over an image: makes it larger. */
export interface Conv2DTransposeConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /** Number of output channels. */
  filters: number;
  /** Height and width of the window. */
  kernel_size: number | number[];
  /**
   * Steps of the window.
   * @defaultValue `[1,1]`
   */
  strides: number | number[];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  padding: string;
  /**
   * Rows and columns added to one side of the output. `null`: as the strides ask.
   * @defaultValue `null`
   */
  output_padding: null | boolean | number | number[];
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * Distance between the window's taps.
   * @defaultValue `[1,1]`
   */
  dilation_rate: number | number[];
  /**
   * Function of the output. `null`: none (linear).
   * @defaultValue `null`
   */
  activation: string | null | {
    class_name: string;
  };
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  use_bias: boolean | number | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  kernel_initializer: string | null | Envelope;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  bias_initializer: string | null | Envelope;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  kernel_regularizer: string | null | Envelope;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  bias_regularizer: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer: string | null | Envelope;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  kernel_constraint: string | null | Envelope;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  bias_constraint: string | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** A matrix product with a learned kernel, plus a bias. */
export interface DenseConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** Number of outputs. */
  units: number;
  /**
   * Function of the output. `null`: none (linear).
   * @defaultValue `null`
   */
  activation: string | null | {
    class_name: string;
  };
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  use_bias: boolean | number | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  kernel_initializer: string | null | Envelope;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  bias_initializer: string | null | Envelope;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  kernel_regularizer: string | null | Envelope;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  bias_regularizer: string | null | Envelope;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  kernel_constraint: string | null | Envelope;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  bias_constraint: string | null | Envelope;
  /**
   * How the weights are quantized; only null can be honored here.
   * @defaultValue `null`
   */
  quantization_config: null | Envelope;
  /**
   * Rank of a low-rank adaptation; only null can be honored here.
   * @defaultValue `null`
   */
  lora_rank?: number | null;
  /**
   * Scale of the low-rank adaptation.
   * @defaultValue `null`
   */
  lora_alpha?: number | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** A convolution of each channel of an image by itself. */
export interface DepthwiseConv2DConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * Output channels per input channel.
   * @defaultValue `1`
   */
  depth_multiplier: number;
  /** Height and width of the window. */
  kernel_size: number | number[];
  /**
   * Steps of the window.
   * @defaultValue `[1,1]`
   */
  strides: number | number[];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  padding: string;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * Distance between the window's taps.
   * @defaultValue `[1,1]`
   */
  dilation_rate: number | number[];
  /**
   * Function of the output. `null`: none (linear).
   * @defaultValue `null`
   */
  activation: string | null | {
    class_name: string;
  };
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  use_bias: boolean | number | null;
  /**
   * Start values of the depthwise kernel.
   * @defaultValue `"glorot_uniform"`
   */
  depthwise_initializer: string | null | Envelope;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  bias_initializer: string | null | Envelope;
  /**
   * Penalty on the depthwise kernel, added to the loss.
   * @defaultValue `null`
   */
  depthwise_regularizer: string | null | Envelope;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  bias_regularizer: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer: string | null | Envelope;
  /**
   * What the depthwise kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  depthwise_constraint: string | null | Envelope;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  bias_constraint: string | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Products of two inputs, summed over one axis of each. */
export interface DotConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** The axis that is summed over, or one for each input. */
  axes: number | (number | number[])[];
  /**
   * Whether the inputs are brought to length 1 along the axis first: the cosine.
   * @defaultValue `false`
   */
  normalize: boolean | number | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Sets a random share of the inputs to 0 in training. */
export interface DropoutConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** Share of the inputs that is set to 0 in training; the rest is scaled by 1 / (1 - rate). */
  rate: number;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | Envelope;
  /**
   * Shape of the mask; axes of size 1 drop together. `null`: each element by itself.
   * @defaultValue `null`
   */
  noise_shape: (number | null)[] | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The input where it is positive, an exponential approach to -alpha elsewhere. */
export interface ELUConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The limit on the negative side.
   * @defaultValue `1`
   */
  alpha: number;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Rows of a learned table by number. */
export interface EmbeddingConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /** Number of rows. */
  input_dim: number;
  /** Length of a row. */
  output_dim: number;
  /**
   * Start values of the table.
   * @defaultValue `"uniform"`
   */
  embeddings_initializer: string | null | Envelope;
  /**
   * Penalty on the table, added to the loss.
   * @defaultValue `null`
   */
  embeddings_regularizer: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer: string | null | Envelope;
  /**
   * What the table must satisfy, applied after each update.
   * @defaultValue `null`
   */
  embeddings_constraint: string | null | Envelope;
  /**
   * Whether 0 stands for a missing step: a mask goes along.
   * @defaultValue `false`
   */
  mask_zero: boolean | number | null;
  /**
   * How the weights are quantized; only null can be honored here.
   * @defaultValue `null`
   */
  quantization_config: null | Envelope;
  /**
   * Start values of the table, as a live array; in a file only null.
   * @defaultValue `null`
   */
  weights?: null;
  /**
   * Rank of a low-rank adaptation; only null can be honored here.
   * @defaultValue `null`
   */
  lora_rank?: number | null;
  /**
   * Scale of the low-rank adaptation.
   * @defaultValue `null`
   */
  lora_alpha?: number | null;
  /**
   * Keras 2's number of steps; changes nothing.
   * @defaultValue `null`
   */
  input_length?: number | unknown[] | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
}

/** All axes but the batch as one. */
export interface FlattenConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Gated recurrent unit, over the steps. */
export interface GRUConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * Whether all steps' outputs are returned, not only the last.
   * @defaultValue `false`
   */
  return_sequences: boolean | number | null;
  /**
   * Whether the last states are returned too.
   * @defaultValue `false`
   */
  return_state: boolean | number | null;
  /**
   * Whether the steps are read in reverse.
   * @defaultValue `false`
   */
  go_backwards: boolean | number | null;
  /**
   * Whether a batch starts from the states that the last one ended with.
   * @defaultValue `false`
   */
  stateful: boolean | number | null;
  /**
   * Whether the loop over the steps is unrolled; the values are the same.
   * @defaultValue `false`
   */
  unroll: boolean | number | null;
  /**
   * Whether masked steps give zeros instead of the last output.
   * @defaultValue `false`
   */
  zero_output_for_mask: boolean | number | null;
  /** Number of outputs. */
  units: number;
  /**
   * Function of the candidate state.
   * @defaultValue `"tanh"`
   */
  activation: string | null | {
    class_name: string;
  };
  /**
   * Function of the gates.
   * @defaultValue `"sigmoid"`
   */
  recurrent_activation: string | null | {
    class_name: string;
  };
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  use_bias: boolean | number | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  kernel_initializer: string | null | Envelope;
  /**
   * Start values of the recurrent kernel.
   * @defaultValue `"orthogonal"`
   */
  recurrent_initializer: string | null | Envelope;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  bias_initializer: string | null | Envelope;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  kernel_regularizer: string | null | Envelope;
  /**
   * Penalty on the recurrent kernel, added to the loss.
   * @defaultValue `null`
   */
  recurrent_regularizer: string | null | Envelope;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  bias_regularizer: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer: string | null | Envelope;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  kernel_constraint: string | null | Envelope;
  /**
   * What the recurrent kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  recurrent_constraint: string | null | Envelope;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  bias_constraint: string | null | Envelope;
  /**
   * Share of the inputs that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  dropout: number;
  /**
   * Share of the states that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  recurrent_dropout: number;
  /**
   * Whether the reset gate comes after the matrix product, as in cuDNN.
   * @defaultValue `true`
   */
  reset_after: boolean | number | null;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | Envelope;
  /**
   * Whether to use cuDNN; the values are the same.
   * @defaultValue `"auto"`
   */
  use_cudnn?: "auto" | true | false | 0 | 1;
  /**
   * Which of Keras 2's two loops; the values are the same.
   * @defaultValue `2`
   */
  implementation?: number;
  /**
   * Keras 2's order of axes; only false is read.
   * @defaultValue `false`
   */
  time_major?: boolean | number | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** One step of GRU. */
export interface GRUCellConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** Number of outputs. */
  units: number;
  /**
   * Function of the candidate state.
   * @defaultValue `"tanh"`
   */
  activation: string | null | {
    class_name: string;
  };
  /**
   * Function of the gates.
   * @defaultValue `"sigmoid"`
   */
  recurrent_activation: string | null | {
    class_name: string;
  };
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  use_bias: boolean | number | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  kernel_initializer: string | null | Envelope;
  /**
   * Start values of the recurrent kernel.
   * @defaultValue `"orthogonal"`
   */
  recurrent_initializer: string | null | Envelope;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  bias_initializer: string | null | Envelope;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  kernel_regularizer: string | null | Envelope;
  /**
   * Penalty on the recurrent kernel, added to the loss.
   * @defaultValue `null`
   */
  recurrent_regularizer: string | null | Envelope;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  bias_regularizer: string | null | Envelope;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  kernel_constraint: string | null | Envelope;
  /**
   * What the recurrent kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  recurrent_constraint: string | null | Envelope;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  bias_constraint: string | null | Envelope;
  /**
   * Share of the inputs that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  dropout: number;
  /**
   * Share of the states that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  recurrent_dropout: number;
  /**
   * Whether the reset gate comes after the matrix product, as in cuDNN.
   * @defaultValue `true`
   */
  reset_after: boolean | number | null;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Adds normal noise in training. */
export interface GaussianNoiseConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** Standard deviation of the noise. */
  stddev: number;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The mean over the steps. */
export interface GlobalAveragePooling1DConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * Whether the axes that are pooled stay, with size 1.
   * @defaultValue `false`
   */
  keepdims: boolean | number | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The mean over an image. */
export interface GlobalAveragePooling2DConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * Whether the axes that are pooled stay, with size 1.
   * @defaultValue `false`
   */
  keepdims: boolean | number | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The largest over the steps. */
export interface GlobalMaxPooling1DConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * Whether the axes that are pooled stay, with size 1.
   * @defaultValue `false`
   */
  keepdims: boolean | number | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The largest over an image. */
export interface GlobalMaxPooling2DConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * Whether the axes that are pooled stay, with size 1.
   * @defaultValue `false`
   */
  keepdims: boolean | number | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Centers and scales groups of channels of each sample. */
export interface GroupNormalizationConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Number of groups; -1: one per channel.
   * @defaultValue `32`
   */
  groups: number | -1;
  /**
   * The axis of the channels.
   * @defaultValue `-1`
   */
  axis: number;
  /**
   * Added to the variance, against division by 0.
   * @defaultValue `0.001`
   */
  epsilon: number;
  /**
   * Whether an offset (beta) is learned.
   * @defaultValue `true`
   */
  center: boolean | number | null;
  /**
   * Whether a scale (gamma) is learned.
   * @defaultValue `true`
   */
  scale: boolean | number | null;
  /**
   * Start values of the offset.
   * @defaultValue `"zeros"`
   */
  beta_initializer: string | null | Envelope;
  /**
   * Start values of the scale.
   * @defaultValue `"ones"`
   */
  gamma_initializer: string | null | Envelope;
  /**
   * Penalty on the offset, added to the loss.
   * @defaultValue `null`
   */
  beta_regularizer: string | null | Envelope;
  /**
   * Penalty on the scale, added to the loss.
   * @defaultValue `null`
   */
  gamma_regularizer: string | null | Envelope;
  /**
   * What the offset must satisfy, applied after each update.
   * @defaultValue `null`
   */
  beta_constraint: string | null | Envelope;
  /**
   * What the scale must satisfy, applied after each update.
   * @defaultValue `null`
   */
  gamma_constraint: string | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Its input. */
export interface IdentityConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Says shape and dtype of a model's input. */
export interface InputLayerConfig {
  /**
   * Shape of the input with the batch axis.
   * @defaultValue `null`
   */
  batch_shape: (number | null)[] | null;
  /**
   * Dtype of the input. `null`: float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * Whether the input is sparse; only false can be honored here.
   * @defaultValue `null`
   */
  sparse: boolean | number | null;
  /**
   * Whether the input is ragged; only false can be honored here.
   * @defaultValue `null`
   */
  ragged: boolean | number | null;
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether the input may be left out.
   * @defaultValue `false`
   */
  optional: boolean | number | null;
  /**
   * Shape of one input without the batch axis.
   * @defaultValue `null`
   */
  shape?: (number | null)[] | null;
  /**
   * Size of the batch axis, with `shape`.
   * @defaultValue `null`
   */
  batch_size?: number | boolean | null;
  /**
   * A live tensor; in a file only null.
   * @defaultValue `null`
   */
  input_tensor?: null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
}

/** Long short-term memory, over the steps. */
export interface LSTMConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * Whether all steps' outputs are returned, not only the last.
   * @defaultValue `false`
   */
  return_sequences: boolean | number | null;
  /**
   * Whether the last states are returned too.
   * @defaultValue `false`
   */
  return_state: boolean | number | null;
  /**
   * Whether the steps are read in reverse.
   * @defaultValue `false`
   */
  go_backwards: boolean | number | null;
  /**
   * Whether a batch starts from the states that the last one ended with.
   * @defaultValue `false`
   */
  stateful: boolean | number | null;
  /**
   * Whether the loop over the steps is unrolled; the values are the same.
   * @defaultValue `false`
   */
  unroll: boolean | number | null;
  /**
   * Whether masked steps give zeros instead of the last output.
   * @defaultValue `false`
   */
  zero_output_for_mask: boolean | number | null;
  /** Number of outputs. */
  units: number;
  /**
   * Function of the candidate state.
   * @defaultValue `"tanh"`
   */
  activation: string | null | {
    class_name: string;
  };
  /**
   * Function of the gates.
   * @defaultValue `"sigmoid"`
   */
  recurrent_activation: string | null | {
    class_name: string;
  };
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  use_bias: boolean | number | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  kernel_initializer: string | null | Envelope;
  /**
   * Start values of the recurrent kernel.
   * @defaultValue `"orthogonal"`
   */
  recurrent_initializer: string | null | Envelope;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  bias_initializer: string | null | Envelope;
  /**
   * Whether the forget gate's bias starts at 1.
   * @defaultValue `true`
   */
  unit_forget_bias: boolean | number | null;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  kernel_regularizer: string | null | Envelope;
  /**
   * Penalty on the recurrent kernel, added to the loss.
   * @defaultValue `null`
   */
  recurrent_regularizer: string | null | Envelope;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  bias_regularizer: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer: string | null | Envelope;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  kernel_constraint: string | null | Envelope;
  /**
   * What the recurrent kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  recurrent_constraint: string | null | Envelope;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  bias_constraint: string | null | Envelope;
  /**
   * Share of the inputs that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  dropout: number;
  /**
   * Share of the states that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  recurrent_dropout: number;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | Envelope;
  /**
   * Whether to use cuDNN; the values are the same.
   * @defaultValue `"auto"`
   */
  use_cudnn?: "auto" | true | false | 0 | 1;
  /**
   * Which of Keras 2's two loops; the values are the same.
   * @defaultValue `2`
   */
  implementation?: number;
  /**
   * Keras 2's order of axes; only false is read.
   * @defaultValue `false`
   */
  time_major?: boolean | number | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** One step of LSTM. */
export interface LSTMCellConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** Number of outputs. */
  units: number;
  /**
   * Function of the candidate state.
   * @defaultValue `"tanh"`
   */
  activation: string | null | {
    class_name: string;
  };
  /**
   * Function of the gates.
   * @defaultValue `"sigmoid"`
   */
  recurrent_activation: string | null | {
    class_name: string;
  };
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  use_bias: boolean | number | null;
  /**
   * Whether the forget gate's bias starts at 1.
   * @defaultValue `true`
   */
  unit_forget_bias: boolean | number | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  kernel_initializer: string | null | Envelope;
  /**
   * Start values of the recurrent kernel.
   * @defaultValue `"orthogonal"`
   */
  recurrent_initializer: string | null | Envelope;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  bias_initializer: string | null | Envelope;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  kernel_regularizer: string | null | Envelope;
  /**
   * Penalty on the recurrent kernel, added to the loss.
   * @defaultValue `null`
   */
  recurrent_regularizer: string | null | Envelope;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  bias_regularizer: string | null | Envelope;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  kernel_constraint: string | null | Envelope;
  /**
   * What the recurrent kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  recurrent_constraint: string | null | Envelope;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  bias_constraint: string | null | Envelope;
  /**
   * Share of the inputs that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  dropout: number;
  /**
   * Share of the states that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  recurrent_dropout: number;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Centers and scales each sample over the axis. */
export interface LayerNormalizationConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * The axis or axes that are normalized.
   * @defaultValue `-1`
   */
  axis: number | (number | number[])[];
  /**
   * Added to the variance, against division by 0. `null`: 1e-7.
   * @defaultValue `0.001`
   */
  epsilon: number | null;
  /**
   * Whether an offset (beta) is learned.
   * @defaultValue `true`
   */
  center: boolean | number | null;
  /**
   * Whether a scale (gamma) is learned.
   * @defaultValue `true`
   */
  scale: boolean | number | null;
  /**
   * Scale by the root mean square without centering; only false can be honored here, use RMSNormalization.
   * @defaultValue `false`
   */
  rms_scaling: boolean | number | null;
  /**
   * Start values of the offset.
   * @defaultValue `"zeros"`
   */
  beta_initializer: string | null | Envelope;
  /**
   * Start values of the scale.
   * @defaultValue `"ones"`
   */
  gamma_initializer: string | null | Envelope;
  /**
   * Penalty on the offset, added to the loss.
   * @defaultValue `null`
   */
  beta_regularizer: string | null | Envelope;
  /**
   * Penalty on the scale, added to the loss.
   * @defaultValue `null`
   */
  gamma_regularizer: string | null | Envelope;
  /**
   * What the offset must satisfy, applied after each update.
   * @defaultValue `null`
   */
  beta_constraint: string | null | Envelope;
  /**
   * What the scale must satisfy, applied after each update.
   * @defaultValue `null`
   */
  gamma_constraint: string | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The input where it is positive, a share of it elsewhere. */
export interface LeakyReLUConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Slope on the negative side.
   * @defaultValue `0.3`
   */
  negative_slope: number;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Masks the steps whose elements all equal a value. */
export interface MaskingConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * The value that stands for a missing step.
   * @defaultValue `0`
   */
  mask_value: number;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The largest of each window over the steps. */
export interface MaxPooling1DConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Length of the window.
   * @defaultValue `2`
   */
  pool_size: number | number[];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  padding: string;
  /**
   * Steps of the window. `null`: its size.
   * @defaultValue `null`
   */
  strides: null | 0 | false | number | number[];
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The largest of each window of an image. */
export interface MaxPooling2DConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Height and width of the window.
   * @defaultValue `[2,2]`
   */
  pool_size: number | number[];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  padding: string;
  /**
   * Steps of the window. `null`: its size.
   * @defaultValue `null`
   */
  strides: null | 0 | false | number | number[];
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The largest of its inputs, element by element. */
export interface MaximumConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The smallest of its inputs, element by element. */
export interface MinimumConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Attention by several heads: each looks up values by the likeness of queries and keys. */
export interface MultiHeadAttentionConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /** Number of heads. */
  num_heads: number;
  /** Size of a head's queries and keys. */
  key_dim: number;
  /**
   * Size of a head's values. `null`: `key_dim`.
   * @defaultValue `null`
   */
  value_dim: number | null;
  /**
   * Share of the attention that is dropped in training.
   * @defaultValue `0`
   */
  dropout: number;
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  use_bias: boolean | number | null;
  /**
   * Whether a gate scales the output of the heads.
   * @defaultValue `false`
   */
  use_gate: boolean | number | null;
  /**
   * Shape of the output behind batch and steps. `null`: the query's last axis.
   * @defaultValue `null`
   */
  output_shape: number | number[] | null;
  /**
   * The axes over which attention goes. `null`: all but batch, heads and features.
   * @defaultValue `null`
   */
  attention_axes: number | number[] | null;
  /**
   * How many steps back attention reaches.
   * @defaultValue `null`
   */
  sliding_window: number | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  kernel_initializer: string | null | Envelope;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  bias_initializer: string | null | Envelope;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  kernel_regularizer: string | null | Envelope;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  bias_regularizer: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer: string | null | Envelope;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  kernel_constraint: string | null | Envelope;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  bias_constraint: string | null | Envelope;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | Envelope;
  /**
   * Whether to use flash attention; the values are the same.
   * @defaultValue `null`
   */
  flash_attention?: boolean | number | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The product of its inputs. */
export interface MultiplyConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The input where it is positive, a learned share of it elsewhere. */
export interface PReLUConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Start values of the slopes.
   * @defaultValue `"Zeros"`
   */
  alpha_initializer: string | null | Envelope;
  /**
   * Penalty on the slopes, added to the loss.
   * @defaultValue `null`
   */
  alpha_regularizer: string | null | Envelope;
  /**
   * What the slopes must satisfy, applied after each update.
   * @defaultValue `null`
   */
  alpha_constraint: string | null | Envelope;
  /**
   * The axes along which one slope serves all.
   * @defaultValue `null`
   */
  shared_axes: number | number[] | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Another order of the axes behind the batch. */
export interface PermuteConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** The axes in their new order, counted from 1. */
  dims: number[];
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Scales each sample by its root mean square over the axis. */
export interface RMSNormalizationConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * The axis or axes that are normalized.
   * @defaultValue `-1`
   */
  axis: number | (number | number[])[];
  /**
   * Added to the mean square, against division by 0.
   * @defaultValue `0.000001`
   */
  epsilon: number | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Runs a cell, or several, over the steps. */
export interface RNNConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Whether all steps' outputs are returned, not only the last.
   * @defaultValue `false`
   */
  return_sequences: boolean | number | null;
  /**
   * Whether the last states are returned too.
   * @defaultValue `false`
   */
  return_state: boolean | number | null;
  /**
   * Whether the steps are read in reverse.
   * @defaultValue `false`
   */
  go_backwards: boolean | number | null;
  /**
   * Whether a batch starts from the states that the last one ended with.
   * @defaultValue `false`
   */
  stateful: boolean | number | null;
  /**
   * Whether the loop over the steps is unrolled; the values are the same.
   * @defaultValue `false`
   */
  unroll: boolean | number | null;
  /**
   * Whether masked steps give zeros instead of the last output.
   * @defaultValue `false`
   */
  zero_output_for_mask: boolean | number | null;
  /** The cell, or a list of cells to be stacked. */
  cell: Envelope | Envelope[];
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The input where it is positive, 0 or a share of it elsewhere. */
export interface ReLUConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Upper bound of the output. `null`: none.
   * @defaultValue `null`
   */
  max_value: number | null;
  /**
   * Slope below the threshold.
   * @defaultValue `0`
   */
  negative_slope: number;
  /**
   * Where the positive side begins.
   * @defaultValue `0`
   */
  threshold: number;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Each sample n times, as steps. */
export interface RepeatVectorConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** Number of steps. */
  n: number;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** A multiple of the input plus an offset. */
export interface RescalingConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** Factor. */
  scale: number | unknown[] | Envelope;
  /**
   * Offset.
   * @defaultValue `0`
   */
  offset: number | unknown[] | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Another shape behind the batch. */
export interface ReshapeConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** The new shape; one size may be -1: what is left. */
  target_shape: (number | null)[];
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** A convolution of each channel by itself, then one of the channels at each pixel. */
export interface SeparableConv2DConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * Output channels per input channel.
   * @defaultValue `1`
   */
  depth_multiplier: number;
  /** Number of output channels. */
  filters: number;
  /** Height and width of the window. */
  kernel_size: number | number[];
  /**
   * Steps of the window.
   * @defaultValue `[1,1]`
   */
  strides: number | number[];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  padding: string;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * Distance between the window's taps.
   * @defaultValue `[1,1]`
   */
  dilation_rate: number | number[];
  /**
   * Function of the output. `null`: none (linear).
   * @defaultValue `null`
   */
  activation: string | null | {
    class_name: string;
  };
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  use_bias: boolean | number | null;
  /**
   * Start values of the depthwise kernel.
   * @defaultValue `"glorot_uniform"`
   */
  depthwise_initializer: string | null | Envelope;
  /**
   * Start values of the pointwise kernel.
   * @defaultValue `"glorot_uniform"`
   */
  pointwise_initializer: string | null | Envelope;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  bias_initializer: string | null | Envelope;
  /**
   * Penalty on the depthwise kernel, added to the loss.
   * @defaultValue `null`
   */
  depthwise_regularizer: string | null | Envelope;
  /**
   * Penalty on the pointwise kernel, added to the loss.
   * @defaultValue `null`
   */
  pointwise_regularizer: string | null | Envelope;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  bias_regularizer: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer: string | null | Envelope;
  /**
   * What the depthwise kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  depthwise_constraint: string | null | Envelope;
  /**
   * What the pointwise kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  pointwise_constraint: string | null | Envelope;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  bias_constraint: string | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** A recurrent layer whose output is its next state, over the steps. */
export interface SimpleRNNConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * Whether all steps' outputs are returned, not only the last.
   * @defaultValue `false`
   */
  return_sequences: boolean | number | null;
  /**
   * Whether the last states are returned too.
   * @defaultValue `false`
   */
  return_state: boolean | number | null;
  /**
   * Whether the steps are read in reverse.
   * @defaultValue `false`
   */
  go_backwards: boolean | number | null;
  /**
   * Whether a batch starts from the states that the last one ended with.
   * @defaultValue `false`
   */
  stateful: boolean | number | null;
  /**
   * Whether the loop over the steps is unrolled; the values are the same.
   * @defaultValue `false`
   */
  unroll: boolean | number | null;
  /**
   * Whether masked steps give zeros instead of the last output.
   * @defaultValue `false`
   */
  zero_output_for_mask: boolean | number | null;
  /** Number of outputs. */
  units: number;
  /**
   * Function of the state.
   * @defaultValue `"tanh"`
   */
  activation: string | null | {
    class_name: string;
  };
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  use_bias: boolean | number | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  kernel_initializer: string | null | Envelope;
  /**
   * Start values of the recurrent kernel.
   * @defaultValue `"orthogonal"`
   */
  recurrent_initializer: string | null | Envelope;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  bias_initializer: string | null | Envelope;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  kernel_regularizer: string | null | Envelope;
  /**
   * Penalty on the recurrent kernel, added to the loss.
   * @defaultValue `null`
   */
  recurrent_regularizer: string | null | Envelope;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  bias_regularizer: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer: string | null | Envelope;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  kernel_constraint: string | null | Envelope;
  /**
   * What the recurrent kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  recurrent_constraint: string | null | Envelope;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  bias_constraint: string | null | Envelope;
  /**
   * Share of the inputs that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  dropout: number;
  /**
   * Share of the states that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  recurrent_dropout: number;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  seed?: number | boolean | null | Envelope;
  /**
   * Which of Keras 2's two loops; the values are the same.
   * @defaultValue `2`
   */
  implementation?: number;
  /**
   * Keras 2's order of axes; only false is read.
   * @defaultValue `false`
   */
  time_major?: boolean | number | null;
  /**
   * Whether to use cuDNN; the values are the same.
   * @defaultValue `"auto"`
   */
  use_cudnn?: "auto" | true | false | 0 | 1;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** One step of SimpleRNN. */
export interface SimpleRNNCellConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** Number of outputs. */
  units: number;
  /**
   * Function of the state.
   * @defaultValue `"tanh"`
   */
  activation: string | null | {
    class_name: string;
  };
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  use_bias: boolean | number | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  kernel_initializer: string | null | Envelope;
  /**
   * Start values of the recurrent kernel.
   * @defaultValue `"orthogonal"`
   */
  recurrent_initializer: string | null | Envelope;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  bias_initializer: string | null | Envelope;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  kernel_regularizer: string | null | Envelope;
  /**
   * Penalty on the recurrent kernel, added to the loss.
   * @defaultValue `null`
   */
  recurrent_regularizer: string | null | Envelope;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  bias_regularizer: string | null | Envelope;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  kernel_constraint: string | null | Envelope;
  /**
   * What the recurrent kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  recurrent_constraint: string | null | Envelope;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  bias_constraint: string | null | Envelope;
  /**
   * Share of the inputs that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  dropout: number;
  /**
   * Share of the states that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  recurrent_dropout: number;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Exponentials that sum to 1 over the axis. */
export interface SoftmaxConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * The axis or axes that sum to 1. `null`: all.
   * @defaultValue `-1`
   */
  axis: number | (number | number[])[] | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Sets a random share of whole channels to 0 in training. */
export interface SpatialDropout2DConfig {
  /** Share of the inputs that is set to 0 in training; the rest is scaled by 1 / (1 - rate). */
  rate: number;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | Envelope;
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
}

/** Several cells as one: each reads what the last one gave. */
export interface StackedRNNCellsConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** The cells, first to last. */
  cells: Envelope[];
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** The first of two inputs minus the second. */
export interface SubtractConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Applies a layer to each step. */
export interface TimeDistributedConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /** The layer. */
  layer: Envelope;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Scales each sample to length 1 over the axis. */
export interface UnitNormalizationConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * The axis or axes that are normalized.
   * @defaultValue `-1`
   */
  axis: number | (number | number[])[];
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Makes an image larger by repeating or interpolating. */
export interface UpSampling2DConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Factors of height and width.
   * @defaultValue `[2,2]`
   */
  size: number | number[];
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * "nearest" repeats; the others draw lines or curves between pixels.
   * @defaultValue `"nearest"`
   */
  interpolation: string;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

/** Zeros around an image. */
export interface ZeroPadding2DConfig {
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  name: string | null;
  /**
   * Whether training moves the weights.
   * @defaultValue `true`
   */
  trainable: boolean;
  /**
   * The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32.
   * @defaultValue `null`
   */
  dtype: string | null | Envelope;
  /**
   * A penalty on the output, divided by the batch size, added to the loss.
   * @defaultValue `null`
   */
  activity_regularizer?: string | null | Envelope;
  /**
   * Rows and columns on each side: one number, two (height, width), or two pairs.
   * @defaultValue `[1,1]`
   */
  padding: number | (number | number[])[];
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  data_format: string | null;
  /**
   * Whether float inputs are cast to the compute dtype.
   * @defaultValue `true`
   */
  autocast?: boolean | number | null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  input_shape?: (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  batch_input_shape?: (number | null)[] | null;
  /**
   * `input_shape` of one axis.
   * @defaultValue `null`
   */
  input_dim?: number | null;
}

const shared = {
  name: {"wire":"name","option":"name","required":false,"default":null,"python":"str","description":"Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`)."},
  trainable: {"wire":"trainable","option":"trainable","required":false,"default":true,"python":"bool","description":"Whether training moves the weights."},
  dtype: {"wire":"dtype","option":"dtype","required":false,"default":null,"python":"str","description":"The dtype policy: of the weights and of the arithmetic. `null`: Keras's global one, float32."},
  activity_regularizer: {"wire":"activity_regularizer","option":"activityRegularizer","required":false,"default":null,"python":"dict","written":"when-set","description":"A penalty on the output, divided by the batch size, added to the loss."},
  activation: {"wire":"activation","option":"activation","required":true,"python":"dict","description":"The function."},
  autocast: {"wire":"autocast","option":"autocast","required":false,"default":true,"python":"bool","written":"never","description":"Whether float inputs are cast to the compute dtype."},
  input_shape: {"wire":"input_shape","option":"inputShape","required":false,"default":null,"python":"list","written":"never","description":"Shape of one input without the batch axis, for the first layer of a Sequential."},
  batch_input_shape: {"wire":"batch_input_shape","option":"batchInputShape","required":false,"default":null,"python":"list","written":"never","description":"The same with the batch axis, as Keras 2 wrote it."},
  input_dim: {"wire":"input_dim","option":"inputDim","required":false,"default":null,"python":"int","written":"never","description":"`input_shape` of one axis."},
  pool_size: {"wire":"pool_size","option":"poolSize","required":true,"python":"int","description":"Length of the window."},
  padding: {"wire":"padding","option":"padding","required":false,"default":"valid","python":"str","description":"\"valid\": only whole windows; \"same\": zeros around, so that stride 1 keeps the size."},
  strides: {"wire":"strides","option":"strides","required":false,"default":null,"python":"int","description":"Steps of the window. `null`: its size."},
  data_format: {"wire":"data_format","option":"dataFormat","required":false,"default":null,"python":"str","description":"Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last."},
  axis: {"wire":"axis","option":"axis","required":false,"default":-1,"python":"int","description":"The axis of the channels."},
  momentum: {"wire":"momentum","option":"momentum","required":false,"default":0.99,"python":"float","description":"Share of the old moving average kept at each step."},
  epsilon: {"wire":"epsilon","option":"epsilon","required":false,"default":0.001,"python":"float","description":"Added to the variance, against division by 0."},
  center: {"wire":"center","option":"center","required":false,"default":true,"python":"bool","description":"Whether an offset (beta) is learned."},
  scale: {"wire":"scale","option":"scale","required":false,"default":true,"python":"bool","description":"Whether a scale (gamma) is learned."},
  beta_initializer: {"wire":"beta_initializer","option":"betaInitializer","required":false,"default":"zeros","python":"dict","description":"Start values of the offset."},
  gamma_initializer: {"wire":"gamma_initializer","option":"gammaInitializer","required":false,"default":"ones","python":"dict","description":"Start values of the scale."},
  moving_mean_initializer: {"wire":"moving_mean_initializer","option":"movingMeanInitializer","required":false,"default":"zeros","python":"dict","description":"Start values of the moving mean."},
  moving_variance_initializer: {"wire":"moving_variance_initializer","option":"movingVarianceInitializer","required":false,"default":"ones","python":"dict","description":"Start values of the moving variance."},
  beta_regularizer: {"wire":"beta_regularizer","option":"betaRegularizer","required":false,"default":null,"python":"dict","description":"Penalty on the offset, added to the loss."},
  gamma_regularizer: {"wire":"gamma_regularizer","option":"gammaRegularizer","required":false,"default":null,"python":"dict","description":"Penalty on the scale, added to the loss."},
  beta_constraint: {"wire":"beta_constraint","option":"betaConstraint","required":false,"default":null,"python":"dict","description":"What the offset must satisfy, applied after each update."},
  gamma_constraint: {"wire":"gamma_constraint","option":"gammaConstraint","required":false,"default":null,"python":"dict","description":"What the scale must satisfy, applied after each update."},
  synchronized: {"wire":"synchronized","option":"synchronized","required":false,"default":false,"python":"bool","description":"Whether replicas share their statistics; there is one replica here."},
  renorm: {"wire":"renorm","option":"renorm","required":false,"default":false,"python":"bool","description":"Batch renormalization; only false can be honored here."},
  renorm_momentum: {"wire":"renorm_momentum","option":"renormMomentum","required":false,"default":0.99,"python":"float","description":"Momentum of the batch renormalization."},
  layer: {"wire":"layer","option":"layer","required":true,"python":"dict","description":"The recurrent layer that reads forward."},
  backward_layer: {"wire":"backward_layer","option":"backwardLayer","required":false,"default":null,"python":"dict","description":"The layer that reads backward. `null`: a copy of `layer`."},
  filters: {"wire":"filters","option":"filters","required":true,"python":"int","description":"Number of output channels."},
  kernel_size: {"wire":"kernel_size","option":"kernelSize","required":true,"python":"int","description":"Length of the window."},
  dilation_rate: {"wire":"dilation_rate","option":"dilationRate","required":false,"default":1,"python":"int","description":"Distance between the window's taps."},
  groups: {"wire":"groups","option":"groups","required":false,"default":1,"python":"int","description":"Input channels and filters are split into so many groups, convolved apart."},
  use_bias: {"wire":"use_bias","option":"useBias","required":false,"default":true,"python":"bool","description":"Whether a bias is added."},
  kernel_initializer: {"wire":"kernel_initializer","option":"kernelInitializer","required":false,"default":"glorot_uniform","python":"dict","description":"Start values of the kernel."},
  bias_initializer: {"wire":"bias_initializer","option":"biasInitializer","required":false,"default":"zeros","python":"dict","description":"Start values of the bias."},
  kernel_regularizer: {"wire":"kernel_regularizer","option":"kernelRegularizer","required":false,"default":null,"python":"dict","description":"Penalty on the kernel, added to the loss."},
  bias_regularizer: {"wire":"bias_regularizer","option":"biasRegularizer","required":false,"default":null,"python":"dict","description":"Penalty on the bias, added to the loss."},
  kernel_constraint: {"wire":"kernel_constraint","option":"kernelConstraint","required":false,"default":null,"python":"dict","description":"What the kernel must satisfy, applied after each update."},
  bias_constraint: {"wire":"bias_constraint","option":"biasConstraint","required":false,"default":null,"python":"dict","description":"What the bias must satisfy, applied after each update."},
  units: {"wire":"units","option":"units","required":true,"python":"int","description":"Number of outputs."},
  quantization_config: {"wire":"quantization_config","option":"quantizationConfig","required":false,"default":null,"python":"dict","description":"How the weights are quantized; only null can be honored here."},
  lora_rank: {"wire":"lora_rank","option":"loraRank","required":false,"default":null,"python":"int","written":"when-set","description":"Rank of a low-rank adaptation; only null can be honored here."},
  lora_alpha: {"wire":"lora_alpha","option":"loraAlpha","required":false,"default":null,"python":"float","written":"when-set","description":"Scale of the low-rank adaptation."},
  depth_multiplier: {"wire":"depth_multiplier","option":"depthMultiplier","required":false,"default":1,"python":"int","description":"Output channels per input channel."},
  depthwise_initializer: {"wire":"depthwise_initializer","option":"depthwiseInitializer","required":false,"default":"glorot_uniform","python":"dict","description":"Start values of the depthwise kernel."},
  depthwise_regularizer: {"wire":"depthwise_regularizer","option":"depthwiseRegularizer","required":false,"default":null,"python":"dict","description":"Penalty on the depthwise kernel, added to the loss."},
  depthwise_constraint: {"wire":"depthwise_constraint","option":"depthwiseConstraint","required":false,"default":null,"python":"dict","description":"What the depthwise kernel must satisfy, applied after each update."},
  axes: {"wire":"axes","option":"axes","required":true,"python":"list","description":"The axis that is summed over, or one for each input."},
  normalize: {"wire":"normalize","option":"normalize","required":false,"default":false,"python":"bool","description":"Whether the inputs are brought to length 1 along the axis first: the cosine."},
  rate: {"wire":"rate","option":"rate","required":true,"python":"float","description":"Share of the inputs that is set to 0 in training; the rest is scaled by 1 / (1 - rate)."},
  seed: {"wire":"seed","option":"seed","required":false,"default":null,"python":"int","description":"Seed of the layer's own random numbers. `null`: a random one."},
  noise_shape: {"wire":"noise_shape","option":"noiseShape","required":false,"default":null,"python":"list","description":"Shape of the mask; axes of size 1 drop together. `null`: each element by itself."},
  alpha: {"wire":"alpha","option":"alpha","required":false,"default":1,"python":"float","description":"The limit on the negative side."},
  output_dim: {"wire":"output_dim","option":"outputDim","required":true,"python":"int","description":"Length of a row."},
  embeddings_initializer: {"wire":"embeddings_initializer","option":"embeddingsInitializer","required":false,"default":"uniform","python":"dict","description":"Start values of the table."},
  embeddings_regularizer: {"wire":"embeddings_regularizer","option":"embeddingsRegularizer","required":false,"default":null,"python":"dict","description":"Penalty on the table, added to the loss."},
  embeddings_constraint: {"wire":"embeddings_constraint","option":"embeddingsConstraint","required":false,"default":null,"python":"dict","description":"What the table must satisfy, applied after each update."},
  mask_zero: {"wire":"mask_zero","option":"maskZero","required":false,"default":false,"python":"bool","description":"Whether 0 stands for a missing step: a mask goes along."},
  return_sequences: {"wire":"return_sequences","option":"returnSequences","required":false,"default":false,"python":"bool","description":"Whether all steps' outputs are returned, not only the last."},
  return_state: {"wire":"return_state","option":"returnState","required":false,"default":false,"python":"bool","description":"Whether the last states are returned too."},
  go_backwards: {"wire":"go_backwards","option":"goBackwards","required":false,"default":false,"python":"bool","description":"Whether the steps are read in reverse."},
  stateful: {"wire":"stateful","option":"stateful","required":false,"default":false,"python":"bool","description":"Whether a batch starts from the states that the last one ended with."},
  unroll: {"wire":"unroll","option":"unroll","required":false,"default":false,"python":"bool","description":"Whether the loop over the steps is unrolled; the values are the same."},
  zero_output_for_mask: {"wire":"zero_output_for_mask","option":"zeroOutputForMask","required":false,"default":false,"python":"bool","description":"Whether masked steps give zeros instead of the last output."},
  recurrent_activation: {"wire":"recurrent_activation","option":"recurrentActivation","required":false,"default":"sigmoid","python":"dict","description":"Function of the gates."},
  recurrent_initializer: {"wire":"recurrent_initializer","option":"recurrentInitializer","required":false,"default":"orthogonal","python":"dict","description":"Start values of the recurrent kernel."},
  recurrent_regularizer: {"wire":"recurrent_regularizer","option":"recurrentRegularizer","required":false,"default":null,"python":"dict","description":"Penalty on the recurrent kernel, added to the loss."},
  recurrent_constraint: {"wire":"recurrent_constraint","option":"recurrentConstraint","required":false,"default":null,"python":"dict","description":"What the recurrent kernel must satisfy, applied after each update."},
  dropout: {"wire":"dropout","option":"dropout","required":false,"default":0,"python":"float","description":"Share of the inputs that is dropped in training, cut to [0, 1]."},
  recurrent_dropout: {"wire":"recurrent_dropout","option":"recurrentDropout","required":false,"default":0,"python":"float","description":"Share of the states that is dropped in training, cut to [0, 1]."},
  reset_after: {"wire":"reset_after","option":"resetAfter","required":false,"default":true,"python":"bool","description":"Whether the reset gate comes after the matrix product, as in cuDNN."},
  use_cudnn: {"wire":"use_cudnn","option":"useCudnn","required":false,"default":"auto","python":"str","written":"never","description":"Whether to use cuDNN; the values are the same."},
  implementation: {"wire":"implementation","option":"implementation","required":false,"default":2,"python":"int","written":"never","description":"Which of Keras 2's two loops; the values are the same."},
  time_major: {"wire":"time_major","option":"timeMajor","required":false,"default":false,"python":"bool","written":"never","description":"Keras 2's order of axes; only false is read."},
  stddev: {"wire":"stddev","option":"stddev","required":true,"python":"float","description":"Standard deviation of the noise."},
  keepdims: {"wire":"keepdims","option":"keepdims","required":false,"default":false,"python":"bool","description":"Whether the axes that are pooled stay, with size 1."},
  batch_shape: {"wire":"batch_shape","option":"batchShape","required":false,"default":null,"python":"list","description":"Shape of the input with the batch axis."},
  sparse: {"wire":"sparse","option":"sparse","required":false,"default":null,"python":"bool","description":"Whether the input is sparse; only false can be honored here."},
  ragged: {"wire":"ragged","option":"ragged","required":false,"default":null,"python":"bool","description":"Whether the input is ragged; only false can be honored here."},
  optional: {"wire":"optional","option":"optional","required":false,"default":false,"python":"bool","description":"Whether the input may be left out."},
  shape: {"wire":"shape","option":"shape","required":false,"default":null,"python":"list","written":"never","description":"Shape of one input without the batch axis."},
  unit_forget_bias: {"wire":"unit_forget_bias","option":"unitForgetBias","required":false,"default":true,"python":"bool","description":"Whether the forget gate's bias starts at 1."},
  rms_scaling: {"wire":"rms_scaling","option":"rmsScaling","required":false,"default":false,"python":"bool","description":"Scale by the root mean square without centering; only false can be honored here, use RMSNormalization."},
  negative_slope: {"wire":"negative_slope","option":"negativeSlope","required":false,"default":0.3,"python":"float","description":"Slope on the negative side."},
  mask_value: {"wire":"mask_value","option":"maskValue","required":false,"default":0,"python":"float","description":"The value that stands for a missing step."},
  num_heads: {"wire":"num_heads","option":"numHeads","required":true,"python":"int","description":"Number of heads."},
  key_dim: {"wire":"key_dim","option":"keyDim","required":true,"python":"int","description":"Size of a head's queries and keys."},
  value_dim: {"wire":"value_dim","option":"valueDim","required":false,"default":null,"python":"int","description":"Size of a head's values. `null`: `key_dim`."},
  use_gate: {"wire":"use_gate","option":"useGate","required":false,"default":false,"python":"bool","description":"Whether a gate scales the output of the heads."},
  output_shape: {"wire":"output_shape","option":"outputShape","required":false,"default":null,"python":"list","description":"Shape of the output behind batch and steps. `null`: the query's last axis."},
  attention_axes: {"wire":"attention_axes","option":"attentionAxes","required":false,"default":null,"python":"list","description":"The axes over which attention goes. `null`: all but batch, heads and features."},
  sliding_window: {"wire":"sliding_window","option":"slidingWindow","required":false,"default":null,"python":"int","description":"How many steps back attention reaches."},
  alpha_initializer: {"wire":"alpha_initializer","option":"alphaInitializer","required":false,"default":"Zeros","python":"dict","description":"Start values of the slopes."},
  alpha_regularizer: {"wire":"alpha_regularizer","option":"alphaRegularizer","required":false,"default":null,"python":"dict","description":"Penalty on the slopes, added to the loss."},
  alpha_constraint: {"wire":"alpha_constraint","option":"alphaConstraint","required":false,"default":null,"python":"dict","description":"What the slopes must satisfy, applied after each update."},
  shared_axes: {"wire":"shared_axes","option":"sharedAxes","required":false,"default":null,"python":"list","description":"The axes along which one slope serves all."},
  dims: {"wire":"dims","option":"dims","required":true,"python":"list","description":"The axes in their new order, counted from 1."},
  threshold: {"wire":"threshold","option":"threshold","required":false,"default":0,"python":"float","description":"Where the positive side begins."},
  offset: {"wire":"offset","option":"offset","required":false,"default":0,"python":"float","description":"Offset."},
  pointwise_initializer: {"wire":"pointwise_initializer","option":"pointwiseInitializer","required":false,"default":"glorot_uniform","python":"dict","description":"Start values of the pointwise kernel."},
  pointwise_regularizer: {"wire":"pointwise_regularizer","option":"pointwiseRegularizer","required":false,"default":null,"python":"dict","description":"Penalty on the pointwise kernel, added to the loss."},
  pointwise_constraint: {"wire":"pointwise_constraint","option":"pointwiseConstraint","required":false,"default":null,"python":"dict","description":"What the pointwise kernel must satisfy, applied after each update."},
  cells: {"wire":"cells","option":"cells","required":true,"python":"list","description":"The cells, first to last."},
  size: {"wire":"size","option":"size","required":false,"default":[2,2],"python":"int","description":"Factors of height and width."},
} as const;

/** Every layer with a schema. */
export type LayerClassName = 'Activation' | 'Add' | 'Average' | 'AveragePooling1D' | 'AveragePooling2D' | 'BatchNormalization' | 'Bidirectional' | 'Concatenate' | 'Conv1D' | 'Conv2D' | 'Conv2DTranspose' | 'Dense' | 'DepthwiseConv2D' | 'Dot' | 'Dropout' | 'ELU' | 'Embedding' | 'Flatten' | 'GRU' | 'GRUCell' | 'GaussianNoise' | 'GlobalAveragePooling1D' | 'GlobalAveragePooling2D' | 'GlobalMaxPooling1D' | 'GlobalMaxPooling2D' | 'GroupNormalization' | 'Identity' | 'InputLayer' | 'LSTM' | 'LSTMCell' | 'LayerNormalization' | 'LeakyReLU' | 'Masking' | 'MaxPooling1D' | 'MaxPooling2D' | 'Maximum' | 'Minimum' | 'MultiHeadAttention' | 'Multiply' | 'PReLU' | 'Permute' | 'RMSNormalization' | 'RNN' | 'ReLU' | 'RepeatVector' | 'Rescaling' | 'Reshape' | 'SeparableConv2D' | 'SimpleRNN' | 'SimpleRNNCell' | 'Softmax' | 'SpatialDropout2D' | 'StackedRNNCells' | 'Subtract' | 'TimeDistributed' | 'UnitNormalization' | 'UpSampling2D' | 'ZeroPadding2D';

/** The config of every layer. */
export interface LayerConfigs {
  Activation: ActivationConfig;
  Add: AddConfig;
  Average: AverageConfig;
  AveragePooling1D: AveragePooling1DConfig;
  AveragePooling2D: AveragePooling2DConfig;
  BatchNormalization: BatchNormalizationConfig;
  Bidirectional: BidirectionalConfig;
  Concatenate: ConcatenateConfig;
  Conv1D: Conv1DConfig;
  Conv2D: Conv2DConfig;
  Conv2DTranspose: Conv2DTransposeConfig;
  Dense: DenseConfig;
  DepthwiseConv2D: DepthwiseConv2DConfig;
  Dot: DotConfig;
  Dropout: DropoutConfig;
  ELU: ELUConfig;
  Embedding: EmbeddingConfig;
  Flatten: FlattenConfig;
  GRU: GRUConfig;
  GRUCell: GRUCellConfig;
  GaussianNoise: GaussianNoiseConfig;
  GlobalAveragePooling1D: GlobalAveragePooling1DConfig;
  GlobalAveragePooling2D: GlobalAveragePooling2DConfig;
  GlobalMaxPooling1D: GlobalMaxPooling1DConfig;
  GlobalMaxPooling2D: GlobalMaxPooling2DConfig;
  GroupNormalization: GroupNormalizationConfig;
  Identity: IdentityConfig;
  InputLayer: InputLayerConfig;
  LSTM: LSTMConfig;
  LSTMCell: LSTMCellConfig;
  LayerNormalization: LayerNormalizationConfig;
  LeakyReLU: LeakyReLUConfig;
  Masking: MaskingConfig;
  MaxPooling1D: MaxPooling1DConfig;
  MaxPooling2D: MaxPooling2DConfig;
  Maximum: MaximumConfig;
  Minimum: MinimumConfig;
  MultiHeadAttention: MultiHeadAttentionConfig;
  Multiply: MultiplyConfig;
  PReLU: PReLUConfig;
  Permute: PermuteConfig;
  RMSNormalization: RMSNormalizationConfig;
  RNN: RNNConfig;
  ReLU: ReLUConfig;
  RepeatVector: RepeatVectorConfig;
  Rescaling: RescalingConfig;
  Reshape: ReshapeConfig;
  SeparableConv2D: SeparableConv2DConfig;
  SimpleRNN: SimpleRNNConfig;
  SimpleRNNCell: SimpleRNNCellConfig;
  Softmax: SoftmaxConfig;
  SpatialDropout2D: SpatialDropout2DConfig;
  StackedRNNCells: StackedRNNCellsConfig;
  Subtract: SubtractConfig;
  TimeDistributed: TimeDistributedConfig;
  UnitNormalization: UnitNormalizationConfig;
  UpSampling2D: UpSampling2DConfig;
  ZeroPadding2D: ZeroPadding2DConfig;
}

/** Keys in Keras's order, with their defaults, of every layer. */
export const layerSpecs: Readonly<Record<LayerClassName, ClassSpec>> = /* @__PURE__ */ deepFreeze({
  Activation: {
    "className": "Activation",
    "description": "Applies a function to each element.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.activation,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Add: {
    "className": "Add",
    "description": "The sum of its inputs.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Average: {
    "className": "Average",
    "description": "The mean of its inputs.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  AveragePooling1D: {
    "className": "AveragePooling1D",
    "description": "The mean of each window over the steps.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.pool_size,
      shared.padding,
      shared.strides,
      shared.data_format,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  AveragePooling2D: {
    "className": "AveragePooling2D",
    "description": "The mean of each window of an image.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      { ...shared.pool_size, description: "Height and width of the window." },
      shared.padding,
      shared.strides,
      shared.data_format,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  BatchNormalization: {
    "className": "BatchNormalization",
    "description": "Centers and scales each channel by the batch's mean and variance in training, by their moving averages otherwise.",
    "formula": [
      "y = gamma * (x - mean) / sqrt(variance + epsilon) + beta"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.axis,
      shared.momentum,
      shared.epsilon,
      shared.center,
      shared.scale,
      shared.beta_initializer,
      shared.gamma_initializer,
      shared.moving_mean_initializer,
      shared.moving_variance_initializer,
      shared.beta_regularizer,
      shared.gamma_regularizer,
      shared.beta_constraint,
      shared.gamma_constraint,
      shared.synchronized,
      shared.renorm,
      {"wire":"renorm_clipping","option":"renormClipping","required":false,"default":null,"python":"dict","description":"Bounds of the batch renormalization; only null can be honored here."},
      shared.renorm_momentum,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Bidirectional: {
    "className": "Bidirectional",
    "description": "Reads the steps in both directions and merges what comes out.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      {"wire":"merge_mode","option":"mergeMode","required":false,"default":"concat","python":"str","description":"How the two outputs become one; null: a list of both."},
      shared.layer,
      shared.backward_layer,
      {"wire":"weights","option":"weights","required":false,"default":null,"python":"list","written":"never","description":"Start values of the weights; only null can be honored here."},
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Concatenate: {
    "className": "Concatenate",
    "description": "Its inputs side by side along one axis.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      { ...shared.axis, description: "The axis along which the inputs are joined." },
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Conv1D: {
    "className": "Conv1D",
    "description": "A convolution over the steps.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.filters,
      shared.kernel_size,
      { ...shared.strides, default: 1, description: "Steps of the window." },
      { ...shared.padding, description: "\"valid\": only whole windows; \"same\": zeros around; \"causal\": zeros before, so that no step sees a later one." },
      shared.data_format,
      shared.dilation_rate,
      shared.groups,
      { ...shared.activation, required: false, default: null, description: "Function of the output. `null`: none (linear)." },
      shared.use_bias,
      shared.kernel_initializer,
      shared.bias_initializer,
      shared.kernel_regularizer,
      shared.bias_regularizer,
      {"wire":"activity_regularizer","option":"activityRegularizer","required":false,"default":null,"python":"dict","description":"A penalty on the output, divided by the batch size, added to the loss."},
      shared.kernel_constraint,
      shared.bias_constraint,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Conv2D: {
    "className": "Conv2D",
    "description": "A convolution over an image.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.filters,
      { ...shared.kernel_size, description: "Height and width of the window." },
      { ...shared.strides, default: [1,1], description: "Steps of the window." },
      shared.padding,
      shared.data_format,
      { ...shared.dilation_rate, default: [1,1] },
      shared.groups,
      { ...shared.activation, required: false, default: null, description: "Function of the output. `null`: none (linear)." },
      shared.use_bias,
      shared.kernel_initializer,
      shared.bias_initializer,
      shared.kernel_regularizer,
      shared.bias_regularizer,
      {"wire":"activity_regularizer","option":"activityRegularizer","required":false,"default":null,"python":"dict","description":"A penalty on the output, divided by the batch size, added to the loss."},
      shared.kernel_constraint,
      shared.bias_constraint,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Conv2DTranspose: {
    "className": "Conv2DTranspose",
    "description": "The gradient of a convolution over an image: makes it larger.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.filters,
      { ...shared.kernel_size, description: "Height and width of the window." },
      { ...shared.strides, default: [1,1], description: "Steps of the window." },
      shared.padding,
      {"wire":"output_padding","option":"outputPadding","required":false,"default":null,"python":"int","description":"Rows and columns added to one side of the output. `null`: as the strides ask."},
      shared.data_format,
      { ...shared.dilation_rate, default: [1,1] },
      { ...shared.activation, required: false, default: null, description: "Function of the output. `null`: none (linear)." },
      shared.use_bias,
      shared.kernel_initializer,
      shared.bias_initializer,
      shared.kernel_regularizer,
      shared.bias_regularizer,
      {"wire":"activity_regularizer","option":"activityRegularizer","required":false,"default":null,"python":"dict","description":"A penalty on the output, divided by the batch size, added to the loss."},
      shared.kernel_constraint,
      shared.bias_constraint,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Dense: {
    "className": "Dense",
    "description": "A matrix product with a learned kernel, plus a bias.",
    "formula": [
      "y = activation(x @ kernel + bias)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.units,
      { ...shared.activation, required: false, default: null, description: "Function of the output. `null`: none (linear)." },
      shared.use_bias,
      shared.kernel_initializer,
      shared.bias_initializer,
      shared.kernel_regularizer,
      shared.bias_regularizer,
      shared.kernel_constraint,
      shared.bias_constraint,
      shared.quantization_config,
      shared.lora_rank,
      shared.lora_alpha,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  DepthwiseConv2D: {
    "className": "DepthwiseConv2D",
    "description": "A convolution of each channel of an image by itself.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.depth_multiplier,
      { ...shared.kernel_size, description: "Height and width of the window." },
      { ...shared.strides, default: [1,1], description: "Steps of the window." },
      shared.padding,
      shared.data_format,
      { ...shared.dilation_rate, default: [1,1] },
      { ...shared.activation, required: false, default: null, description: "Function of the output. `null`: none (linear)." },
      shared.use_bias,
      shared.depthwise_initializer,
      shared.bias_initializer,
      shared.depthwise_regularizer,
      shared.bias_regularizer,
      {"wire":"activity_regularizer","option":"activityRegularizer","required":false,"default":null,"python":"dict","description":"A penalty on the output, divided by the batch size, added to the loss."},
      shared.depthwise_constraint,
      shared.bias_constraint,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Dot: {
    "className": "Dot",
    "description": "Products of two inputs, summed over one axis of each.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.axes,
      shared.normalize,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Dropout: {
    "className": "Dropout",
    "description": "Sets a random share of the inputs to 0 in training.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.rate,
      shared.seed,
      shared.noise_shape,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  ELU: {
    "className": "ELU",
    "description": "The input where it is positive, an exponential approach to -alpha elsewhere.",
    "formula": [
      "y = x if x > 0 else alpha * (exp(x) - 1)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.alpha,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Embedding: {
    "className": "Embedding",
    "description": "Rows of a learned table by number.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      {"wire":"input_dim","option":"inputDim","required":true,"python":"int","description":"Number of rows."},
      shared.output_dim,
      shared.embeddings_initializer,
      shared.embeddings_regularizer,
      {"wire":"activity_regularizer","option":"activityRegularizer","required":false,"default":null,"python":"dict","description":"A penalty on the output, divided by the batch size, added to the loss."},
      shared.embeddings_constraint,
      shared.mask_zero,
      shared.quantization_config,
      {"wire":"weights","option":"weights","required":false,"default":null,"python":"list","written":"never","description":"Start values of the table, as a live array; in a file only null."},
      shared.lora_rank,
      shared.lora_alpha,
      {"wire":"input_length","option":"inputLength","required":false,"default":null,"python":"int","written":"never","description":"Keras 2's number of steps; changes nothing."},
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
    ]
  },
  Flatten: {
    "className": "Flatten",
    "description": "All axes but the batch as one.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.data_format,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  GRU: {
    "className": "GRU",
    "description": "Gated recurrent unit, over the steps.",
    "formula": [
      "z, r = recurrent_activation(gates), h~ = activation(candidate)",
      "h = z * h + (1 - z) * h~"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.return_sequences,
      shared.return_state,
      shared.go_backwards,
      shared.stateful,
      shared.unroll,
      shared.zero_output_for_mask,
      shared.units,
      { ...shared.activation, required: false, default: "tanh", description: "Function of the candidate state." },
      shared.recurrent_activation,
      shared.use_bias,
      shared.kernel_initializer,
      shared.recurrent_initializer,
      shared.bias_initializer,
      shared.kernel_regularizer,
      shared.recurrent_regularizer,
      shared.bias_regularizer,
      {"wire":"activity_regularizer","option":"activityRegularizer","required":false,"default":null,"python":"dict","description":"A penalty on the output, divided by the batch size, added to the loss."},
      shared.kernel_constraint,
      shared.recurrent_constraint,
      shared.bias_constraint,
      shared.dropout,
      shared.recurrent_dropout,
      shared.reset_after,
      shared.seed,
      shared.use_cudnn,
      shared.implementation,
      shared.time_major,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  GRUCell: {
    "className": "GRUCell",
    "description": "One step of GRU.",
    "formula": [
      "z, r = recurrent_activation(gates), h~ = activation(candidate)",
      "h = z * h + (1 - z) * h~"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.units,
      { ...shared.activation, required: false, default: "tanh", description: "Function of the candidate state." },
      shared.recurrent_activation,
      shared.use_bias,
      shared.kernel_initializer,
      shared.recurrent_initializer,
      shared.bias_initializer,
      shared.kernel_regularizer,
      shared.recurrent_regularizer,
      shared.bias_regularizer,
      shared.kernel_constraint,
      shared.recurrent_constraint,
      shared.bias_constraint,
      shared.dropout,
      shared.recurrent_dropout,
      shared.reset_after,
      shared.seed,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  GaussianNoise: {
    "className": "GaussianNoise",
    "description": "Adds normal noise in training.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.stddev,
      shared.seed,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  GlobalAveragePooling1D: {
    "className": "GlobalAveragePooling1D",
    "description": "The mean over the steps.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.data_format,
      shared.keepdims,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  GlobalAveragePooling2D: {
    "className": "GlobalAveragePooling2D",
    "description": "The mean over an image.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.data_format,
      shared.keepdims,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  GlobalMaxPooling1D: {
    "className": "GlobalMaxPooling1D",
    "description": "The largest over the steps.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.data_format,
      shared.keepdims,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  GlobalMaxPooling2D: {
    "className": "GlobalMaxPooling2D",
    "description": "The largest over an image.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.data_format,
      shared.keepdims,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  GroupNormalization: {
    "className": "GroupNormalization",
    "description": "Centers and scales groups of channels of each sample.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      {"wire":"groups","option":"groups","required":false,"default":32,"python":"int","description":"Number of groups; -1: one per channel."},
      shared.axis,
      shared.epsilon,
      shared.center,
      shared.scale,
      shared.beta_initializer,
      shared.gamma_initializer,
      shared.beta_regularizer,
      shared.gamma_regularizer,
      shared.beta_constraint,
      shared.gamma_constraint,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Identity: {
    "className": "Identity",
    "description": "Its input.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  InputLayer: {
    "className": "InputLayer",
    "description": "Says shape and dtype of a model's input.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.batch_shape,
      { ...shared.dtype, description: "Dtype of the input. `null`: float32." },
      shared.sparse,
      shared.ragged,
      shared.name,
      shared.optional,
      shared.shape,
      {"wire":"batch_size","option":"batchSize","required":false,"default":null,"python":"int","written":"never","description":"Size of the batch axis, with `shape`."},
      {"wire":"input_tensor","option":"inputTensor","required":false,"default":null,"python":"dict","written":"never","description":"A live tensor; in a file only null."},
      shared.input_shape,
      shared.batch_input_shape,
    ]
  },
  LSTM: {
    "className": "LSTM",
    "description": "Long short-term memory, over the steps.",
    "formula": [
      "i, f, o = recurrent_activation(gates), c~ = activation(candidate)",
      "c = f * c + i * c~",
      "h = o * activation(c)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.return_sequences,
      shared.return_state,
      shared.go_backwards,
      shared.stateful,
      shared.unroll,
      shared.zero_output_for_mask,
      shared.units,
      { ...shared.activation, required: false, default: "tanh", description: "Function of the candidate state." },
      shared.recurrent_activation,
      shared.use_bias,
      shared.kernel_initializer,
      shared.recurrent_initializer,
      shared.bias_initializer,
      shared.unit_forget_bias,
      shared.kernel_regularizer,
      shared.recurrent_regularizer,
      shared.bias_regularizer,
      {"wire":"activity_regularizer","option":"activityRegularizer","required":false,"default":null,"python":"dict","description":"A penalty on the output, divided by the batch size, added to the loss."},
      shared.kernel_constraint,
      shared.recurrent_constraint,
      shared.bias_constraint,
      shared.dropout,
      shared.recurrent_dropout,
      shared.seed,
      shared.use_cudnn,
      shared.implementation,
      shared.time_major,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  LSTMCell: {
    "className": "LSTMCell",
    "description": "One step of LSTM.",
    "formula": [
      "i, f, o = recurrent_activation(gates), c~ = activation(candidate)",
      "c = f * c + i * c~",
      "h = o * activation(c)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.units,
      { ...shared.activation, required: false, default: "tanh", description: "Function of the candidate state." },
      shared.recurrent_activation,
      shared.use_bias,
      shared.unit_forget_bias,
      shared.kernel_initializer,
      shared.recurrent_initializer,
      shared.bias_initializer,
      shared.kernel_regularizer,
      shared.recurrent_regularizer,
      shared.bias_regularizer,
      shared.kernel_constraint,
      shared.recurrent_constraint,
      shared.bias_constraint,
      shared.dropout,
      shared.recurrent_dropout,
      shared.seed,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  LayerNormalization: {
    "className": "LayerNormalization",
    "description": "Centers and scales each sample over the axis.",
    "formula": [
      "y = gamma * (x - mean) / sqrt(variance + epsilon) + beta"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      { ...shared.axis, python: "list", description: "The axis or axes that are normalized." },
      { ...shared.epsilon, description: "Added to the variance, against division by 0. `null`: 1e-7." },
      shared.center,
      shared.scale,
      shared.rms_scaling,
      shared.beta_initializer,
      shared.gamma_initializer,
      shared.beta_regularizer,
      shared.gamma_regularizer,
      shared.beta_constraint,
      shared.gamma_constraint,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  LeakyReLU: {
    "className": "LeakyReLU",
    "description": "The input where it is positive, a share of it elsewhere.",
    "formula": [
      "y = x if x >= 0 else negative_slope * x"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.negative_slope,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Masking: {
    "className": "Masking",
    "description": "Masks the steps whose elements all equal a value.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.mask_value,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  MaxPooling1D: {
    "className": "MaxPooling1D",
    "description": "The largest of each window over the steps.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      { ...shared.pool_size, required: false, default: 2 },
      shared.padding,
      shared.strides,
      shared.data_format,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  MaxPooling2D: {
    "className": "MaxPooling2D",
    "description": "The largest of each window of an image.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      { ...shared.pool_size, required: false, default: [2,2], description: "Height and width of the window." },
      shared.padding,
      shared.strides,
      shared.data_format,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Maximum: {
    "className": "Maximum",
    "description": "The largest of its inputs, element by element.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Minimum: {
    "className": "Minimum",
    "description": "The smallest of its inputs, element by element.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  MultiHeadAttention: {
    "className": "MultiHeadAttention",
    "description": "Attention by several heads: each looks up values by the likeness of queries and keys.",
    "formula": [
      "head = softmax(query @ key^T / sqrt(key_dim)) @ value",
      "y = concat(heads) @ kernel + bias"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.num_heads,
      shared.key_dim,
      shared.value_dim,
      { ...shared.dropout, description: "Share of the attention that is dropped in training." },
      shared.use_bias,
      shared.use_gate,
      shared.output_shape,
      shared.attention_axes,
      shared.sliding_window,
      shared.kernel_initializer,
      shared.bias_initializer,
      shared.kernel_regularizer,
      shared.bias_regularizer,
      {"wire":"activity_regularizer","option":"activityRegularizer","required":false,"default":null,"python":"dict","description":"A penalty on the output, divided by the batch size, added to the loss."},
      shared.kernel_constraint,
      shared.bias_constraint,
      shared.seed,
      {"wire":"flash_attention","option":"flashAttention","required":false,"default":null,"python":"bool","written":"never","description":"Whether to use flash attention; the values are the same."},
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Multiply: {
    "className": "Multiply",
    "description": "The product of its inputs.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  PReLU: {
    "className": "PReLU",
    "description": "The input where it is positive, a learned share of it elsewhere.",
    "formula": [
      "y = x if x >= 0 else alpha * x"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.alpha_initializer,
      shared.alpha_regularizer,
      shared.alpha_constraint,
      shared.shared_axes,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Permute: {
    "className": "Permute",
    "description": "Another order of the axes behind the batch.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.dims,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  RMSNormalization: {
    "className": "RMSNormalization",
    "description": "Scales each sample by its root mean square over the axis.",
    "formula": [
      "y = scale * x / sqrt(mean(x^2) + epsilon)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      { ...shared.axis, python: "list", description: "The axis or axes that are normalized." },
      { ...shared.epsilon, default: 0.000001, description: "Added to the mean square, against division by 0." },
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  RNN: {
    "className": "RNN",
    "description": "Runs a cell, or several, over the steps.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.return_sequences,
      shared.return_state,
      shared.go_backwards,
      shared.stateful,
      shared.unroll,
      shared.zero_output_for_mask,
      {"wire":"cell","option":"cell","required":true,"python":"dict","description":"The cell, or a list of cells to be stacked."},
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  ReLU: {
    "className": "ReLU",
    "description": "The input where it is positive, 0 or a share of it elsewhere.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      {"wire":"max_value","option":"maxValue","required":false,"default":null,"python":"float","description":"Upper bound of the output. `null`: none."},
      { ...shared.negative_slope, default: 0, description: "Slope below the threshold." },
      shared.threshold,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  RepeatVector: {
    "className": "RepeatVector",
    "description": "Each sample n times, as steps.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      {"wire":"n","option":"n","required":true,"python":"int","description":"Number of steps."},
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Rescaling: {
    "className": "Rescaling",
    "description": "A multiple of the input plus an offset.",
    "formula": [
      "y = x * scale + offset"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      {"wire":"scale","option":"scale","required":true,"python":"float","description":"Factor."},
      shared.offset,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Reshape: {
    "className": "Reshape",
    "description": "Another shape behind the batch.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      {"wire":"target_shape","option":"targetShape","required":true,"python":"list","description":"The new shape; one size may be -1: what is left."},
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  SeparableConv2D: {
    "className": "SeparableConv2D",
    "description": "A convolution of each channel by itself, then one of the channels at each pixel.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.depth_multiplier,
      shared.filters,
      { ...shared.kernel_size, description: "Height and width of the window." },
      { ...shared.strides, default: [1,1], description: "Steps of the window." },
      shared.padding,
      shared.data_format,
      { ...shared.dilation_rate, default: [1,1] },
      { ...shared.activation, required: false, default: null, description: "Function of the output. `null`: none (linear)." },
      shared.use_bias,
      shared.depthwise_initializer,
      shared.pointwise_initializer,
      shared.bias_initializer,
      shared.depthwise_regularizer,
      shared.pointwise_regularizer,
      shared.bias_regularizer,
      {"wire":"activity_regularizer","option":"activityRegularizer","required":false,"default":null,"python":"dict","description":"A penalty on the output, divided by the batch size, added to the loss."},
      shared.depthwise_constraint,
      shared.pointwise_constraint,
      shared.bias_constraint,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  SimpleRNN: {
    "className": "SimpleRNN",
    "description": "A recurrent layer whose output is its next state, over the steps.",
    "formula": [
      "h = activation(x @ kernel + h @ recurrent_kernel + bias)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.return_sequences,
      shared.return_state,
      shared.go_backwards,
      shared.stateful,
      shared.unroll,
      shared.zero_output_for_mask,
      shared.units,
      { ...shared.activation, required: false, default: "tanh", description: "Function of the state." },
      shared.use_bias,
      shared.kernel_initializer,
      shared.recurrent_initializer,
      shared.bias_initializer,
      shared.kernel_regularizer,
      shared.recurrent_regularizer,
      shared.bias_regularizer,
      {"wire":"activity_regularizer","option":"activityRegularizer","required":false,"default":null,"python":"dict","description":"A penalty on the output, divided by the batch size, added to the loss."},
      shared.kernel_constraint,
      shared.recurrent_constraint,
      shared.bias_constraint,
      shared.dropout,
      shared.recurrent_dropout,
      { ...shared.seed, written: "never" },
      shared.implementation,
      shared.time_major,
      shared.use_cudnn,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  SimpleRNNCell: {
    "className": "SimpleRNNCell",
    "description": "One step of SimpleRNN.",
    "formula": [
      "h = activation(x @ kernel + h @ recurrent_kernel + bias)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.units,
      { ...shared.activation, required: false, default: "tanh", description: "Function of the state." },
      shared.use_bias,
      shared.kernel_initializer,
      shared.recurrent_initializer,
      shared.bias_initializer,
      shared.kernel_regularizer,
      shared.recurrent_regularizer,
      shared.bias_regularizer,
      shared.kernel_constraint,
      shared.recurrent_constraint,
      shared.bias_constraint,
      shared.dropout,
      shared.recurrent_dropout,
      shared.seed,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Softmax: {
    "className": "Softmax",
    "description": "Exponentials that sum to 1 over the axis.",
    "formula": [
      "y = exp(x) / sum(exp(x))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      { ...shared.axis, python: "list", description: "The axis or axes that sum to 1. `null`: all." },
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  SpatialDropout2D: {
    "className": "SpatialDropout2D",
    "description": "Sets a random share of whole channels to 0 in training.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.rate,
      shared.seed,
      shared.name,
      shared.dtype,
      shared.data_format,
    ]
  },
  StackedRNNCells: {
    "className": "StackedRNNCells",
    "description": "Several cells as one: each reads what the last one gave.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.cells,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  Subtract: {
    "className": "Subtract",
    "description": "The first of two inputs minus the second.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  TimeDistributed: {
    "className": "TimeDistributed",
    "description": "Applies a layer to each step.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      { ...shared.layer, description: "The layer." },
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  UnitNormalization: {
    "className": "UnitNormalization",
    "description": "Scales each sample to length 1 over the axis.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      { ...shared.axis, python: "list", description: "The axis or axes that are normalized." },
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  UpSampling2D: {
    "className": "UpSampling2D",
    "description": "Makes an image larger by repeating or interpolating.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      shared.size,
      shared.data_format,
      {"wire":"interpolation","option":"interpolation","required":false,"default":"nearest","python":"str","description":"\"nearest\" repeats; the others draw lines or curves between pixels."},
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
  ZeroPadding2D: {
    "className": "ZeroPadding2D",
    "description": "Zeros around an image.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.name,
      shared.trainable,
      shared.dtype,
      shared.activity_regularizer,
      {"wire":"padding","option":"padding","required":false,"default":[1,1],"python":"int","description":"Rows and columns on each side: one number, two (height, width), or two pairs."},
      shared.data_format,
      shared.autocast,
      shared.input_shape,
      shared.batch_input_shape,
      shared.input_dim,
    ]
  },
});
