// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import type { ClassKey, ClassKeys } from '@descent/spec';
import type { ActivationIdentifier, ConstraintIdentifier, DataFormat, InitializerIdentifier, InputDtype, Layer, Numbers, Padding, RNNCell, RegularizerIdentifier } from '../option-types.js';
import type { LayerOptions } from './layer-options.js';

const padding: ClassKey = {"wire":"padding","rule":"padding","default":"valid"};
const strides: ClassKey = {"wire":"strides","rule":"nullable_sizes_1","default":null};
const dataFormat: ClassKey = {"wire":"data_format","rule":"data_format","default":null};
const strides2: ClassKey = {"wire":"strides","rule":"nullable_sizes_2","default":null};
const axis: ClassKey = {"wire":"axis","rule":"integer","default":-1};
const epsilon: ClassKey = {"wire":"epsilon","rule":"epsilon","default":0.001};
const center: ClassKey = {"wire":"center","rule":"truth","default":true};
const scale: ClassKey = {"wire":"scale","rule":"truth","default":true};
const betaInitializer: ClassKey = {"wire":"beta_initializer","rule":"initializer","default":"zeros"};
const gammaInitializer: ClassKey = {"wire":"gamma_initializer","rule":"initializer","default":"ones"};
const betaRegularizer: ClassKey = {"wire":"beta_regularizer","rule":"regularizer","default":null};
const gammaRegularizer: ClassKey = {"wire":"gamma_regularizer","rule":"regularizer","default":null};
const betaConstraint: ClassKey = {"wire":"beta_constraint","rule":"constraint","default":null};
const gammaConstraint: ClassKey = {"wire":"gamma_constraint","rule":"constraint","default":null};
const layer: ClassKey = {"wire":"layer","rule":"layer"};
const filters: ClassKey = {"wire":"filters","rule":"count"};
const groups: ClassKey = {"wire":"groups","rule":"count","default":1};
const activation: ClassKey = {"wire":"activation","rule":"activation","default":null};
const useBias: ClassKey = {"wire":"use_bias","rule":"truth","default":true};
const kernelInitializer: ClassKey = {"wire":"kernel_initializer","rule":"initializer","default":"glorot_uniform"};
const biasInitializer: ClassKey = {"wire":"bias_initializer","rule":"initializer","default":"zeros"};
const kernelRegularizer: ClassKey = {"wire":"kernel_regularizer","rule":"regularizer","default":null};
const biasRegularizer: ClassKey = {"wire":"bias_regularizer","rule":"regularizer","default":null};
const activityRegularizer: ClassKey = {"wire":"activity_regularizer","rule":"regularizer","default":null};
const kernelConstraint: ClassKey = {"wire":"kernel_constraint","rule":"constraint","default":null};
const biasConstraint: ClassKey = {"wire":"bias_constraint","rule":"constraint","default":null};
const kernelSize: ClassKey = {"wire":"kernel_size","rule":"sizes_2"};
const strides3: ClassKey = {"wire":"strides","rule":"sizes_2","default":[1,1]};
const dilationRate: ClassKey = {"wire":"dilation_rate","rule":"sizes_2","default":[1,1]};
const units: ClassKey = {"wire":"units","rule":"count"};
const quantizationConfig: ClassKey = {"wire":"quantization_config","rule":"quantization_config","default":null};
const loraRank: ClassKey = {"wire":"lora_rank","rule":"lora_rank","default":null,"written":"when-set"};
const loraAlpha: ClassKey = {"wire":"lora_alpha","rule":"lora_alpha","default":null,"written":"when-set"};
const depthMultiplier: ClassKey = {"wire":"depth_multiplier","rule":"count","default":1};
const depthwiseInitializer: ClassKey = {"wire":"depthwise_initializer","rule":"initializer","default":"glorot_uniform"};
const depthwiseRegularizer: ClassKey = {"wire":"depthwise_regularizer","rule":"regularizer","default":null};
const depthwiseConstraint: ClassKey = {"wire":"depthwise_constraint","rule":"constraint","default":null};
const rate: ClassKey = {"wire":"rate","rule":"fraction"};
const seed: ClassKey = {"wire":"seed","rule":"seed","default":null};
const returnSequences: ClassKey = {"wire":"return_sequences","rule":"truth","default":false};
const returnState: ClassKey = {"wire":"return_state","rule":"truth","default":false};
const goBackwards: ClassKey = {"wire":"go_backwards","rule":"truth","default":false};
const stateful: ClassKey = {"wire":"stateful","rule":"truth","default":false};
const unroll: ClassKey = {"wire":"unroll","rule":"truth","default":false};
const zeroOutputForMask: ClassKey = {"wire":"zero_output_for_mask","rule":"truth","default":false};
const activation2: ClassKey = {"wire":"activation","rule":"activation","default":"tanh"};
const recurrentActivation: ClassKey = {"wire":"recurrent_activation","rule":"activation","default":"sigmoid"};
const recurrentInitializer: ClassKey = {"wire":"recurrent_initializer","rule":"initializer","default":"orthogonal"};
const recurrentRegularizer: ClassKey = {"wire":"recurrent_regularizer","rule":"regularizer","default":null};
const recurrentConstraint: ClassKey = {"wire":"recurrent_constraint","rule":"constraint","default":null};
const dropout: ClassKey = {"wire":"dropout","rule":"dropout","default":0};
const recurrentDropout: ClassKey = {"wire":"recurrent_dropout","rule":"recurrent_dropout","default":0};
const resetAfter: ClassKey = {"wire":"reset_after","rule":"truth","default":true};
const timeMajor: ClassKey = {"wire":"time_major","rule":"time_major","default":false,"written":"never"};
const keepdims: ClassKey = {"wire":"keepdims","rule":"truth","default":false};
const unitForgetBias: ClassKey = {"wire":"unit_forget_bias","rule":"truth","default":true};
const axis2: ClassKey = {"wire":"axis","rule":"axes","default":-1};

/** Options of `Activation`: its config in camelCase, everything with a default left out at will. */
export interface ActivationOptions extends LayerOptions {
  /** The function. */
  readonly activation: ActivationIdentifier | null;
}

/** How `Activation` is read and written. */
export const ActivationKeys: ClassKeys<ActivationOptions> = {
  className: 'Activation',
  keys: [
    {"wire":"activation","rule":"activation"},
  ],
};

/** Options of `Add`: its config in camelCase, everything with a default left out at will. */
export interface AddOptions extends LayerOptions {}

/** How `Add` is read and written. */
export const AddKeys: ClassKeys<AddOptions> = {
  className: 'Add',
  keys: [],
};

/** Options of `Average`: its config in camelCase, everything with a default left out at will. */
export interface AverageOptions extends LayerOptions {}

/** How `Average` is read and written. */
export const AverageKeys: ClassKeys<AverageOptions> = {
  className: 'Average',
  keys: [],
};

/** Options of `AveragePooling1D`: its config in camelCase, everything with a default left out at will. */
export interface AveragePooling1DOptions extends LayerOptions {
  /** Length of the window. */
  readonly poolSize: number | readonly [number];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  readonly padding?: "valid" | "same";
  /**
   * Steps of the window. `null`: its size.
   * @defaultValue `null`
   */
  readonly strides?: number | readonly [number] | null;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
}

/** How `AveragePooling1D` is read and written. */
export const AveragePooling1DKeys: ClassKeys<AveragePooling1DOptions> = {
  className: 'AveragePooling1D',
  keys: [
    {"wire":"pool_size","rule":"sizes_1"},
    padding,
    strides,
    dataFormat,
  ],
};

/** Options of `AveragePooling2D`: its config in camelCase, everything with a default left out at will. */
export interface AveragePooling2DOptions extends LayerOptions {
  /** Height and width of the window. */
  readonly poolSize: number | readonly [number, number];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  readonly padding?: "valid" | "same";
  /**
   * Steps of the window. `null`: its size.
   * @defaultValue `null`
   */
  readonly strides?: number | readonly [number, number] | null;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
}

/** How `AveragePooling2D` is read and written. */
export const AveragePooling2DKeys: ClassKeys<AveragePooling2DOptions> = {
  className: 'AveragePooling2D',
  keys: [
    {"wire":"pool_size","rule":"sizes_2"},
    padding,
    strides2,
    dataFormat,
  ],
};

/** Options of `BatchNormalization`: its config in camelCase, everything with a default left out at will. */
export interface BatchNormalizationOptions extends LayerOptions {
  /**
   * The axis of the channels.
   * @defaultValue `-1`
   */
  readonly axis?: number;
  /**
   * Share of the old moving average kept at each step.
   * @defaultValue `0.99`
   */
  readonly momentum?: number;
  /**
   * Added to the variance, against division by 0.
   * @defaultValue `0.001`
   */
  readonly epsilon?: number;
  /**
   * Whether an offset (beta) is learned.
   * @defaultValue `true`
   */
  readonly center?: boolean | null;
  /**
   * Whether a scale (gamma) is learned.
   * @defaultValue `true`
   */
  readonly scale?: boolean | null;
  /**
   * Start values of the offset.
   * @defaultValue `"zeros"`
   */
  readonly betaInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the scale.
   * @defaultValue `"ones"`
   */
  readonly gammaInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the moving mean.
   * @defaultValue `"zeros"`
   */
  readonly movingMeanInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the moving variance.
   * @defaultValue `"ones"`
   */
  readonly movingVarianceInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the offset, added to the loss.
   * @defaultValue `null`
   */
  readonly betaRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the scale, added to the loss.
   * @defaultValue `null`
   */
  readonly gammaRegularizer?: RegularizerIdentifier | null;
  /**
   * What the offset must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly betaConstraint?: ConstraintIdentifier | null;
  /**
   * What the scale must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly gammaConstraint?: ConstraintIdentifier | null;
  /**
   * Whether replicas share their statistics; there is one replica here.
   * @defaultValue `false`
   */
  readonly synchronized?: boolean | null;
  /**
   * Batch renormalization; only false can be honored here.
   * @defaultValue `false`
   */
  readonly renorm?: false;
  /**
   * Bounds of the batch renormalization; only null can be honored here.
   * @defaultValue `null`
   */
  readonly renormClipping?: null;
  /**
   * Momentum of the batch renormalization.
   * @defaultValue `0.99`
   */
  readonly renormMomentum?: number | null;
}

/** How `BatchNormalization` is read and written. */
export const BatchNormalizationKeys: ClassKeys<BatchNormalizationOptions> = {
  className: 'BatchNormalization',
  keys: [
    axis,
    {"wire":"momentum","rule":"number","default":0.99},
    epsilon,
    center,
    scale,
    betaInitializer,
    gammaInitializer,
    {"wire":"moving_mean_initializer","rule":"initializer","default":"zeros"},
    {"wire":"moving_variance_initializer","rule":"initializer","default":"ones"},
    betaRegularizer,
    gammaRegularizer,
    betaConstraint,
    gammaConstraint,
    {"wire":"synchronized","rule":"truth","default":false},
    {"wire":"renorm","rule":"truth","default":false},
    {"wire":"renorm_clipping","rule":{"type":["object","null"]},"default":null},
    {"wire":"renorm_momentum","rule":"nullable_number","default":0.99},
  ],
};

/** Options of `Bidirectional`: its config in camelCase, everything with a default left out at will. */
export interface BidirectionalOptions extends LayerOptions {
  /**
   * How the two outputs become one; null: a list of both.
   * @defaultValue `"concat"`
   */
  readonly mergeMode?: "sum" | "mul" | "concat" | "ave" | null;
  /** The recurrent layer that reads forward. */
  readonly layer: Layer;
  /**
   * The layer that reads backward. `null`: a copy of `layer`.
   * @defaultValue `null`
   */
  readonly backwardLayer?: Layer | null;
  /**
   * Start values of the weights; only null can be honored here.
   * @defaultValue `null`
   */
  readonly weights?: null;
}

/** How `Bidirectional` is read and written. */
export const BidirectionalKeys: ClassKeys<BidirectionalOptions> = {
  className: 'Bidirectional',
  keys: [
    {"wire":"merge_mode","rule":{"enum":["sum","mul","concat","ave",null]},"default":"concat"},
    layer,
    {"wire":"backward_layer","rule":"nullable_layer","default":null},
    {"wire":"weights","rule":{"type":["array","null"]},"default":null,"written":"never"},
  ],
};

/** Options of `Concatenate`: its config in camelCase, everything with a default left out at will. */
export interface ConcatenateOptions extends LayerOptions {
  /**
   * The axis along which the inputs are joined.
   * @defaultValue `-1`
   */
  readonly axis?: number;
}

/** How `Concatenate` is read and written. */
export const ConcatenateKeys: ClassKeys<ConcatenateOptions> = {
  className: 'Concatenate',
  keys: [
    axis,
  ],
};

/** Options of `Conv1D`: its config in camelCase, everything with a default left out at will. */
export interface Conv1DOptions extends LayerOptions {
  /** Number of output channels. */
  readonly filters: number;
  /** Length of the window. */
  readonly kernelSize: number | readonly [number];
  /**
   * Steps of the window.
   * @defaultValue `1`
   */
  readonly strides?: number | readonly [number];
  /**
   * "valid": only whole windows; "same": zeros around; "causal": zeros before, so that no step sees a later one.
   * @defaultValue `"valid"`
   */
  readonly padding?: Padding;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
  /**
   * Distance between the window's taps.
   * @defaultValue `1`
   */
  readonly dilationRate?: number | readonly [number];
  /**
   * Input channels and filters are split into so many groups, convolved apart.
   * @defaultValue `1`
   */
  readonly groups?: number;
  /**
   * Function of the output. `null`: none (linear).
   * @defaultValue `null`
   */
  readonly activation?: ActivationIdentifier | null;
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  readonly useBias?: boolean | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  readonly kernelInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  readonly biasInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly kernelRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  readonly biasRegularizer?: RegularizerIdentifier | null;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly kernelConstraint?: ConstraintIdentifier | null;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly biasConstraint?: ConstraintIdentifier | null;
}

/** How `Conv1D` is read and written. */
export const Conv1DKeys: ClassKeys<Conv1DOptions> = {
  className: 'Conv1D',
  keys: [
    filters,
    {"wire":"kernel_size","rule":"sizes_1"},
    {"wire":"strides","rule":"sizes_1","default":1},
    {"wire":"padding","rule":"causal_padding","default":"valid"},
    dataFormat,
    {"wire":"dilation_rate","rule":"sizes_1","default":1},
    groups,
    activation,
    useBias,
    kernelInitializer,
    biasInitializer,
    kernelRegularizer,
    biasRegularizer,
    activityRegularizer,
    kernelConstraint,
    biasConstraint,
  ],
};

/** Options of `Conv2D`: its config in camelCase, everything with a default left out at will. */
export interface Conv2DOptions extends LayerOptions {
  /** Number of output channels. */
  readonly filters: number;
  /** Height and width of the window. */
  readonly kernelSize: number | readonly [number, number];
  /**
   * Steps of the window.
   * @defaultValue `[1,1]`
   */
  readonly strides?: number | readonly [number, number];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  readonly padding?: "valid" | "same";
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
  /**
   * Distance between the window's taps.
   * @defaultValue `[1,1]`
   */
  readonly dilationRate?: number | readonly [number, number];
  /**
   * Input channels and filters are split into so many groups, convolved apart.
   * @defaultValue `1`
   */
  readonly groups?: number;
  /**
   * Function of the output. `null`: none (linear).
   * @defaultValue `null`
   */
  readonly activation?: ActivationIdentifier | null;
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  readonly useBias?: boolean | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  readonly kernelInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  readonly biasInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly kernelRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  readonly biasRegularizer?: RegularizerIdentifier | null;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly kernelConstraint?: ConstraintIdentifier | null;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly biasConstraint?: ConstraintIdentifier | null;
}

/** How `Conv2D` is read and written. */
export const Conv2DKeys: ClassKeys<Conv2DOptions> = {
  className: 'Conv2D',
  keys: [
    filters,
    kernelSize,
    strides3,
    padding,
    dataFormat,
    dilationRate,
    groups,
    activation,
    useBias,
    kernelInitializer,
    biasInitializer,
    kernelRegularizer,
    biasRegularizer,
    activityRegularizer,
    kernelConstraint,
    biasConstraint,
  ],
};

/** Options of `Conv2DTranspose`: its config in camelCase, everything with a default left out at will. */
export interface Conv2DTransposeOptions extends LayerOptions {
  /** Number of output channels. */
  readonly filters: number;
  /** Height and width of the window. */
  readonly kernelSize: number | readonly [number, number];
  /**
   * Steps of the window.
   * @defaultValue `[1,1]`
   */
  readonly strides?: number | readonly [number, number];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  readonly padding?: "valid" | "same";
  /**
   * Rows and columns added to one side of the output. `null`: as the strides ask.
   * @defaultValue `null`
   */
  readonly outputPadding?: number | readonly [number, number] | null;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
  /**
   * Distance between the window's taps.
   * @defaultValue `[1,1]`
   */
  readonly dilationRate?: number | readonly [number, number];
  /**
   * Function of the output. `null`: none (linear).
   * @defaultValue `null`
   */
  readonly activation?: ActivationIdentifier | null;
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  readonly useBias?: boolean | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  readonly kernelInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  readonly biasInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly kernelRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  readonly biasRegularizer?: RegularizerIdentifier | null;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly kernelConstraint?: ConstraintIdentifier | null;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly biasConstraint?: ConstraintIdentifier | null;
}

/** How `Conv2DTranspose` is read and written. */
export const Conv2DTransposeKeys: ClassKeys<Conv2DTransposeOptions> = {
  className: 'Conv2DTranspose',
  keys: [
    filters,
    kernelSize,
    strides3,
    padding,
    {"wire":"output_padding","rule":{},"default":null},
    dataFormat,
    dilationRate,
    activation,
    useBias,
    kernelInitializer,
    biasInitializer,
    kernelRegularizer,
    biasRegularizer,
    activityRegularizer,
    kernelConstraint,
    biasConstraint,
  ],
};

/** Options of `Dense`: its config in camelCase, everything with a default left out at will. */
export interface DenseOptions extends LayerOptions {
  /** Number of outputs. */
  readonly units: number;
  /**
   * Function of the output. `null`: none (linear).
   * @defaultValue `null`
   */
  readonly activation?: ActivationIdentifier | null;
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  readonly useBias?: boolean | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  readonly kernelInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  readonly biasInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly kernelRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  readonly biasRegularizer?: RegularizerIdentifier | null;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly kernelConstraint?: ConstraintIdentifier | null;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly biasConstraint?: ConstraintIdentifier | null;
  /**
   * How the weights are quantized; only null can be honored here.
   * @defaultValue `null`
   */
  readonly quantizationConfig?: null;
  /**
   * Rank of a low-rank adaptation; only null can be honored here.
   * @defaultValue `null`
   */
  readonly loraRank?: null;
  /**
   * Scale of the low-rank adaptation.
   * @defaultValue `null`
   */
  readonly loraAlpha?: null;
}

/** How `Dense` is read and written. */
export const DenseKeys: ClassKeys<DenseOptions> = {
  className: 'Dense',
  keys: [
    units,
    activation,
    useBias,
    kernelInitializer,
    biasInitializer,
    kernelRegularizer,
    biasRegularizer,
    kernelConstraint,
    biasConstraint,
    quantizationConfig,
    loraRank,
    loraAlpha,
  ],
};

/** Options of `DepthwiseConv2D`: its config in camelCase, everything with a default left out at will. */
export interface DepthwiseConv2DOptions extends LayerOptions {
  /**
   * Output channels per input channel.
   * @defaultValue `1`
   */
  readonly depthMultiplier?: number;
  /** Height and width of the window. */
  readonly kernelSize: number | readonly [number, number];
  /**
   * Steps of the window.
   * @defaultValue `[1,1]`
   */
  readonly strides?: number | readonly [number, number];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  readonly padding?: "valid" | "same";
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
  /**
   * Distance between the window's taps.
   * @defaultValue `[1,1]`
   */
  readonly dilationRate?: number | readonly [number, number];
  /**
   * Function of the output. `null`: none (linear).
   * @defaultValue `null`
   */
  readonly activation?: ActivationIdentifier | null;
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  readonly useBias?: boolean | null;
  /**
   * Start values of the depthwise kernel.
   * @defaultValue `"glorot_uniform"`
   */
  readonly depthwiseInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  readonly biasInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the depthwise kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly depthwiseRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  readonly biasRegularizer?: RegularizerIdentifier | null;
  /**
   * What the depthwise kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly depthwiseConstraint?: ConstraintIdentifier | null;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly biasConstraint?: ConstraintIdentifier | null;
}

/** How `DepthwiseConv2D` is read and written. */
export const DepthwiseConv2DKeys: ClassKeys<DepthwiseConv2DOptions> = {
  className: 'DepthwiseConv2D',
  keys: [
    depthMultiplier,
    kernelSize,
    strides3,
    padding,
    dataFormat,
    dilationRate,
    activation,
    useBias,
    depthwiseInitializer,
    biasInitializer,
    depthwiseRegularizer,
    biasRegularizer,
    activityRegularizer,
    depthwiseConstraint,
    biasConstraint,
  ],
};

/** Options of `Dot`: its config in camelCase, everything with a default left out at will. */
export interface DotOptions extends LayerOptions {
  /** The axis that is summed over, or one for each input. */
  readonly axes: number | readonly [number, number];
  /**
   * Whether the inputs are brought to length 1 along the axis first: the cosine.
   * @defaultValue `false`
   */
  readonly normalize?: boolean | null;
}

/** How `Dot` is read and written. */
export const DotKeys: ClassKeys<DotOptions> = {
  className: 'Dot',
  keys: [
    {"wire":"axes","rule":"axes"},
    {"wire":"normalize","rule":"truth","default":false},
  ],
};

/** Options of `Dropout`: its config in camelCase, everything with a default left out at will. */
export interface DropoutOptions extends LayerOptions {
  /** Share of the inputs that is set to 0 in training; the rest is scaled by 1 / (1 - rate). */
  readonly rate: number;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * Shape of the mask; axes of size 1 drop together. `null`: each element by itself.
   * @defaultValue `null`
   */
  readonly noiseShape?: readonly (number | null)[] | null;
}

/** How `Dropout` is read and written. */
export const DropoutKeys: ClassKeys<DropoutOptions> = {
  className: 'Dropout',
  keys: [
    rate,
    seed,
    {"wire":"noise_shape","rule":"nullable_shape","default":null},
  ],
};

/** Options of `ELU`: its config in camelCase, everything with a default left out at will. */
export interface ELUOptions extends LayerOptions {
  /**
   * The limit on the negative side.
   * @defaultValue `1`
   */
  readonly alpha?: number;
}

/** How `ELU` is read and written. */
export const ELUKeys: ClassKeys<ELUOptions> = {
  className: 'ELU',
  keys: [
    {"wire":"alpha","rule":"number","default":1},
  ],
};

/** Options of `Embedding`: its config in camelCase, everything with a default left out at will. */
export interface EmbeddingOptions extends LayerOptions {
  /** Number of rows. */
  readonly inputDim: number;
  /** Length of a row. */
  readonly outputDim: number;
  /**
   * Start values of the table.
   * @defaultValue `"uniform"`
   */
  readonly embeddingsInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the table, added to the loss.
   * @defaultValue `null`
   */
  readonly embeddingsRegularizer?: RegularizerIdentifier | null;
  /**
   * What the table must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly embeddingsConstraint?: ConstraintIdentifier | null;
  /**
   * Whether 0 stands for a missing step: a mask goes along.
   * @defaultValue `false`
   */
  readonly maskZero?: boolean | null;
  /**
   * How the weights are quantized; only null can be honored here.
   * @defaultValue `null`
   */
  readonly quantizationConfig?: null;
  /**
   * Start values of the table, as a live array; in a file only null.
   * @defaultValue `null`
   */
  readonly weights?: null;
  /**
   * Rank of a low-rank adaptation; only null can be honored here.
   * @defaultValue `null`
   */
  readonly loraRank?: null;
  /**
   * Scale of the low-rank adaptation.
   * @defaultValue `null`
   */
  readonly loraAlpha?: null;
  /**
   * Keras 2's number of steps; changes nothing.
   * @defaultValue `null`
   */
  readonly inputLength?: number | readonly unknown[] | null;
}

/** How `Embedding` is read and written. */
export const EmbeddingKeys: ClassKeys<EmbeddingOptions> = {
  className: 'Embedding',
  keys: [
    {"wire":"input_dim","rule":"count"},
    {"wire":"output_dim","rule":"count"},
    {"wire":"embeddings_initializer","rule":"initializer","default":"uniform"},
    {"wire":"embeddings_regularizer","rule":"regularizer","default":null},
    activityRegularizer,
    {"wire":"embeddings_constraint","rule":"constraint","default":null},
    {"wire":"mask_zero","rule":"truth","default":false},
    quantizationConfig,
    {"wire":"weights","rule":{"type":"null"},"default":null,"written":"never"},
    loraRank,
    loraAlpha,
    {"wire":"input_length","rule":{"type":["integer","array","null"]},"default":null,"written":"never"},
  ],
};

/** Options of `Flatten`: its config in camelCase, everything with a default left out at will. */
export interface FlattenOptions extends LayerOptions {
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
}

/** How `Flatten` is read and written. */
export const FlattenKeys: ClassKeys<FlattenOptions> = {
  className: 'Flatten',
  keys: [
    dataFormat,
  ],
};

/** Options of `GRU`: its config in camelCase, everything with a default left out at will. */
export interface GRUOptions extends LayerOptions {
  /**
   * Whether all steps' outputs are returned, not only the last.
   * @defaultValue `false`
   */
  readonly returnSequences?: boolean | null;
  /**
   * Whether the last states are returned too.
   * @defaultValue `false`
   */
  readonly returnState?: boolean | null;
  /**
   * Whether the steps are read in reverse.
   * @defaultValue `false`
   */
  readonly goBackwards?: boolean | null;
  /**
   * Whether a batch starts from the states that the last one ended with.
   * @defaultValue `false`
   */
  readonly stateful?: boolean | null;
  /**
   * Whether the loop over the steps is unrolled; the values are the same.
   * @defaultValue `false`
   */
  readonly unroll?: boolean | null;
  /**
   * Whether masked steps give zeros instead of the last output.
   * @defaultValue `false`
   */
  readonly zeroOutputForMask?: boolean | null;
  /** Number of outputs. */
  readonly units: number;
  /**
   * Function of the candidate state.
   * @defaultValue `"tanh"`
   */
  readonly activation?: ActivationIdentifier | null;
  /**
   * Function of the gates.
   * @defaultValue `"sigmoid"`
   */
  readonly recurrentActivation?: ActivationIdentifier | null;
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  readonly useBias?: boolean | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  readonly kernelInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the recurrent kernel.
   * @defaultValue `"orthogonal"`
   */
  readonly recurrentInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  readonly biasInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly kernelRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the recurrent kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly recurrentRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  readonly biasRegularizer?: RegularizerIdentifier | null;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly kernelConstraint?: ConstraintIdentifier | null;
  /**
   * What the recurrent kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly recurrentConstraint?: ConstraintIdentifier | null;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly biasConstraint?: ConstraintIdentifier | null;
  /**
   * Share of the inputs that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  readonly dropout?: number;
  /**
   * Share of the states that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  readonly recurrentDropout?: number;
  /**
   * Whether the reset gate comes after the matrix product, as in cuDNN.
   * @defaultValue `true`
   */
  readonly resetAfter?: boolean | null;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * Keras 2's order of axes; only false is read.
   * @defaultValue `false`
   */
  readonly timeMajor?: false;
}

/** How `GRU` is read and written. */
export const GRUKeys: ClassKeys<GRUOptions> = {
  className: 'GRU',
  keys: [
    returnSequences,
    returnState,
    goBackwards,
    stateful,
    unroll,
    zeroOutputForMask,
    units,
    activation2,
    recurrentActivation,
    useBias,
    kernelInitializer,
    recurrentInitializer,
    biasInitializer,
    kernelRegularizer,
    recurrentRegularizer,
    biasRegularizer,
    activityRegularizer,
    kernelConstraint,
    recurrentConstraint,
    biasConstraint,
    dropout,
    recurrentDropout,
    resetAfter,
    seed,
    timeMajor,
  ],
  ignored: ["use_cudnn","implementation"],
};

/** Options of `GRUCell`: its config in camelCase, everything with a default left out at will. */
export interface GRUCellOptions extends LayerOptions {
  /** Number of outputs. */
  readonly units: number;
  /**
   * Function of the candidate state.
   * @defaultValue `"tanh"`
   */
  readonly activation?: ActivationIdentifier | null;
  /**
   * Function of the gates.
   * @defaultValue `"sigmoid"`
   */
  readonly recurrentActivation?: ActivationIdentifier | null;
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  readonly useBias?: boolean | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  readonly kernelInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the recurrent kernel.
   * @defaultValue `"orthogonal"`
   */
  readonly recurrentInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  readonly biasInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly kernelRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the recurrent kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly recurrentRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  readonly biasRegularizer?: RegularizerIdentifier | null;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly kernelConstraint?: ConstraintIdentifier | null;
  /**
   * What the recurrent kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly recurrentConstraint?: ConstraintIdentifier | null;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly biasConstraint?: ConstraintIdentifier | null;
  /**
   * Share of the inputs that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  readonly dropout?: number;
  /**
   * Share of the states that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  readonly recurrentDropout?: number;
  /**
   * Whether the reset gate comes after the matrix product, as in cuDNN.
   * @defaultValue `true`
   */
  readonly resetAfter?: boolean | null;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
}

/** How `GRUCell` is read and written. */
export const GRUCellKeys: ClassKeys<GRUCellOptions> = {
  className: 'GRUCell',
  keys: [
    units,
    activation2,
    recurrentActivation,
    useBias,
    kernelInitializer,
    recurrentInitializer,
    biasInitializer,
    kernelRegularizer,
    recurrentRegularizer,
    biasRegularizer,
    kernelConstraint,
    recurrentConstraint,
    biasConstraint,
    dropout,
    recurrentDropout,
    resetAfter,
    seed,
  ],
};

/** Options of `GaussianNoise`: its config in camelCase, everything with a default left out at will. */
export interface GaussianNoiseOptions extends LayerOptions {
  /** Standard deviation of the noise. */
  readonly stddev: number;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
}

/** How `GaussianNoise` is read and written. */
export const GaussianNoiseKeys: ClassKeys<GaussianNoiseOptions> = {
  className: 'GaussianNoise',
  keys: [
    {"wire":"stddev","rule":"fraction"},
    seed,
  ],
};

/** Options of `GlobalAveragePooling1D`: its config in camelCase, everything with a default left out at will. */
export interface GlobalAveragePooling1DOptions extends LayerOptions {
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
  /**
   * Whether the axes that are pooled stay, with size 1.
   * @defaultValue `false`
   */
  readonly keepdims?: boolean | null;
}

/** How `GlobalAveragePooling1D` is read and written. */
export const GlobalAveragePooling1DKeys: ClassKeys<GlobalAveragePooling1DOptions> = {
  className: 'GlobalAveragePooling1D',
  keys: [
    dataFormat,
    keepdims,
  ],
};

/** Options of `GlobalAveragePooling2D`: its config in camelCase, everything with a default left out at will. */
export interface GlobalAveragePooling2DOptions extends LayerOptions {
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
  /**
   * Whether the axes that are pooled stay, with size 1.
   * @defaultValue `false`
   */
  readonly keepdims?: boolean | null;
}

/** How `GlobalAveragePooling2D` is read and written. */
export const GlobalAveragePooling2DKeys: ClassKeys<GlobalAveragePooling2DOptions> = {
  className: 'GlobalAveragePooling2D',
  keys: [
    dataFormat,
    keepdims,
  ],
};

/** Options of `GlobalMaxPooling1D`: its config in camelCase, everything with a default left out at will. */
export interface GlobalMaxPooling1DOptions extends LayerOptions {
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
  /**
   * Whether the axes that are pooled stay, with size 1.
   * @defaultValue `false`
   */
  readonly keepdims?: boolean | null;
}

/** How `GlobalMaxPooling1D` is read and written. */
export const GlobalMaxPooling1DKeys: ClassKeys<GlobalMaxPooling1DOptions> = {
  className: 'GlobalMaxPooling1D',
  keys: [
    dataFormat,
    keepdims,
  ],
};

/** Options of `GlobalMaxPooling2D`: its config in camelCase, everything with a default left out at will. */
export interface GlobalMaxPooling2DOptions extends LayerOptions {
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
  /**
   * Whether the axes that are pooled stay, with size 1.
   * @defaultValue `false`
   */
  readonly keepdims?: boolean | null;
}

/** How `GlobalMaxPooling2D` is read and written. */
export const GlobalMaxPooling2DKeys: ClassKeys<GlobalMaxPooling2DOptions> = {
  className: 'GlobalMaxPooling2D',
  keys: [
    dataFormat,
    keepdims,
  ],
};

/** Options of `GroupNormalization`: its config in camelCase, everything with a default left out at will. */
export interface GroupNormalizationOptions extends LayerOptions {
  /**
   * Number of groups; -1: one per channel.
   * @defaultValue `32`
   */
  readonly groups?: number;
  /**
   * The axis of the channels.
   * @defaultValue `-1`
   */
  readonly axis?: number;
  /**
   * Added to the variance, against division by 0.
   * @defaultValue `0.001`
   */
  readonly epsilon?: number;
  /**
   * Whether an offset (beta) is learned.
   * @defaultValue `true`
   */
  readonly center?: boolean | null;
  /**
   * Whether a scale (gamma) is learned.
   * @defaultValue `true`
   */
  readonly scale?: boolean | null;
  /**
   * Start values of the offset.
   * @defaultValue `"zeros"`
   */
  readonly betaInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the scale.
   * @defaultValue `"ones"`
   */
  readonly gammaInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the offset, added to the loss.
   * @defaultValue `null`
   */
  readonly betaRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the scale, added to the loss.
   * @defaultValue `null`
   */
  readonly gammaRegularizer?: RegularizerIdentifier | null;
  /**
   * What the offset must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly betaConstraint?: ConstraintIdentifier | null;
  /**
   * What the scale must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly gammaConstraint?: ConstraintIdentifier | null;
}

/** How `GroupNormalization` is read and written. */
export const GroupNormalizationKeys: ClassKeys<GroupNormalizationOptions> = {
  className: 'GroupNormalization',
  keys: [
    {"wire":"groups","rule":{},"default":32},
    axis,
    epsilon,
    center,
    scale,
    betaInitializer,
    gammaInitializer,
    betaRegularizer,
    gammaRegularizer,
    betaConstraint,
    gammaConstraint,
  ],
};

/** Options of `Identity`: its config in camelCase, everything with a default left out at will. */
export interface IdentityOptions extends LayerOptions {}

/** How `Identity` is read and written. */
export const IdentityKeys: ClassKeys<IdentityOptions> = {
  className: 'Identity',
  keys: [],
};

/** Options of `InputLayer`: its config in camelCase, everything with a default left out at will. */
export interface InputLayerOptions {
  /**
   * Shape of the input with the batch axis.
   * @defaultValue `null`
   */
  readonly batchShape?: readonly (number | null)[] | null;
  /**
   * Dtype of the input. `null`: float32.
   * @defaultValue `null`
   */
  readonly dtype?: InputDtype | null;
  /**
   * Whether the input is sparse; only false can be honored here.
   * @defaultValue `null`
   */
  readonly sparse?: false | null;
  /**
   * Whether the input is ragged; only false can be honored here.
   * @defaultValue `null`
   */
  readonly ragged?: false | null;
  /**
   * Name of the layer, part of its weights' paths. Without one Keras makes it from the class (`dense`, `dense_1`).
   * @defaultValue `null`
   */
  readonly name?: string | null;
  /**
   * Whether the input may be left out.
   * @defaultValue `false`
   */
  readonly optional?: boolean | null;
  /**
   * Shape of one input without the batch axis.
   * @defaultValue `null`
   */
  readonly shape?: readonly (number | null)[] | null;
  /**
   * Size of the batch axis, with `shape`.
   * @defaultValue `null`
   */
  readonly batchSize?: number | null;
  /**
   * A live tensor; in a file only null.
   * @defaultValue `null`
   */
  readonly inputTensor?: null;
  /**
   * Shape of one input without the batch axis, for the first layer of a Sequential.
   * @defaultValue `null`
   */
  readonly inputShape?: readonly (number | null)[] | null;
  /**
   * The same with the batch axis, as Keras 2 wrote it.
   * @defaultValue `null`
   */
  readonly batchInputShape?: readonly (number | null)[] | null;
}

/** How `InputLayer` is read and written. */
export const InputLayerKeys: ClassKeys<InputLayerOptions> = {
  className: 'InputLayer',
  keys: [
    {"wire":"batch_shape","rule":"nullable_shape","default":null},
    {"wire":"dtype","rule":"dtype","default":null},
    {"wire":"sparse","rule":"truth","default":null},
    {"wire":"ragged","rule":"truth","default":null},
    {"wire":"name","rule":"nullable_text","default":null},
    {"wire":"optional","rule":"truth","default":false},
    {"wire":"shape","rule":"nullable_shape","default":null,"written":"never"},
    {"wire":"batch_size","rule":{"type":["integer","boolean","null"]},"default":null,"written":"never"},
    {"wire":"input_tensor","rule":{"type":"null"},"default":null,"written":"never"},
    {"wire":"input_shape","rule":"nullable_shape","default":null,"written":"never"},
    {"wire":"batch_input_shape","rule":"nullable_shape","default":null,"written":"never"},
  ],
};

/** Options of `LSTM`: its config in camelCase, everything with a default left out at will. */
export interface LSTMOptions extends LayerOptions {
  /**
   * Whether all steps' outputs are returned, not only the last.
   * @defaultValue `false`
   */
  readonly returnSequences?: boolean | null;
  /**
   * Whether the last states are returned too.
   * @defaultValue `false`
   */
  readonly returnState?: boolean | null;
  /**
   * Whether the steps are read in reverse.
   * @defaultValue `false`
   */
  readonly goBackwards?: boolean | null;
  /**
   * Whether a batch starts from the states that the last one ended with.
   * @defaultValue `false`
   */
  readonly stateful?: boolean | null;
  /**
   * Whether the loop over the steps is unrolled; the values are the same.
   * @defaultValue `false`
   */
  readonly unroll?: boolean | null;
  /**
   * Whether masked steps give zeros instead of the last output.
   * @defaultValue `false`
   */
  readonly zeroOutputForMask?: boolean | null;
  /** Number of outputs. */
  readonly units: number;
  /**
   * Function of the candidate state.
   * @defaultValue `"tanh"`
   */
  readonly activation?: ActivationIdentifier | null;
  /**
   * Function of the gates.
   * @defaultValue `"sigmoid"`
   */
  readonly recurrentActivation?: ActivationIdentifier | null;
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  readonly useBias?: boolean | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  readonly kernelInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the recurrent kernel.
   * @defaultValue `"orthogonal"`
   */
  readonly recurrentInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  readonly biasInitializer?: InitializerIdentifier | null;
  /**
   * Whether the forget gate's bias starts at 1.
   * @defaultValue `true`
   */
  readonly unitForgetBias?: boolean | null;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly kernelRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the recurrent kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly recurrentRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  readonly biasRegularizer?: RegularizerIdentifier | null;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly kernelConstraint?: ConstraintIdentifier | null;
  /**
   * What the recurrent kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly recurrentConstraint?: ConstraintIdentifier | null;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly biasConstraint?: ConstraintIdentifier | null;
  /**
   * Share of the inputs that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  readonly dropout?: number;
  /**
   * Share of the states that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  readonly recurrentDropout?: number;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * Keras 2's order of axes; only false is read.
   * @defaultValue `false`
   */
  readonly timeMajor?: false;
}

/** How `LSTM` is read and written. */
export const LSTMKeys: ClassKeys<LSTMOptions> = {
  className: 'LSTM',
  keys: [
    returnSequences,
    returnState,
    goBackwards,
    stateful,
    unroll,
    zeroOutputForMask,
    units,
    activation2,
    recurrentActivation,
    useBias,
    kernelInitializer,
    recurrentInitializer,
    biasInitializer,
    unitForgetBias,
    kernelRegularizer,
    recurrentRegularizer,
    biasRegularizer,
    activityRegularizer,
    kernelConstraint,
    recurrentConstraint,
    biasConstraint,
    dropout,
    recurrentDropout,
    seed,
    timeMajor,
  ],
  ignored: ["use_cudnn","implementation"],
};

/** Options of `LSTMCell`: its config in camelCase, everything with a default left out at will. */
export interface LSTMCellOptions extends LayerOptions {
  /** Number of outputs. */
  readonly units: number;
  /**
   * Function of the candidate state.
   * @defaultValue `"tanh"`
   */
  readonly activation?: ActivationIdentifier | null;
  /**
   * Function of the gates.
   * @defaultValue `"sigmoid"`
   */
  readonly recurrentActivation?: ActivationIdentifier | null;
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  readonly useBias?: boolean | null;
  /**
   * Whether the forget gate's bias starts at 1.
   * @defaultValue `true`
   */
  readonly unitForgetBias?: boolean | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  readonly kernelInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the recurrent kernel.
   * @defaultValue `"orthogonal"`
   */
  readonly recurrentInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  readonly biasInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly kernelRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the recurrent kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly recurrentRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  readonly biasRegularizer?: RegularizerIdentifier | null;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly kernelConstraint?: ConstraintIdentifier | null;
  /**
   * What the recurrent kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly recurrentConstraint?: ConstraintIdentifier | null;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly biasConstraint?: ConstraintIdentifier | null;
  /**
   * Share of the inputs that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  readonly dropout?: number;
  /**
   * Share of the states that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  readonly recurrentDropout?: number;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
}

/** How `LSTMCell` is read and written. */
export const LSTMCellKeys: ClassKeys<LSTMCellOptions> = {
  className: 'LSTMCell',
  keys: [
    units,
    activation2,
    recurrentActivation,
    useBias,
    unitForgetBias,
    kernelInitializer,
    recurrentInitializer,
    biasInitializer,
    kernelRegularizer,
    recurrentRegularizer,
    biasRegularizer,
    kernelConstraint,
    recurrentConstraint,
    biasConstraint,
    dropout,
    recurrentDropout,
    seed,
  ],
};

/** Options of `LayerNormalization`: its config in camelCase, everything with a default left out at will. */
export interface LayerNormalizationOptions extends LayerOptions {
  /**
   * The axis or axes that are normalized.
   * @defaultValue `-1`
   */
  readonly axis?: number | readonly number[];
  /**
   * Added to the variance, against division by 0. `null`: 1e-7.
   * @defaultValue `0.001`
   */
  readonly epsilon?: number | null;
  /**
   * Whether an offset (beta) is learned.
   * @defaultValue `true`
   */
  readonly center?: boolean | null;
  /**
   * Whether a scale (gamma) is learned.
   * @defaultValue `true`
   */
  readonly scale?: boolean | null;
  /**
   * Scale by the root mean square without centering; only false can be honored here, use RMSNormalization.
   * @defaultValue `false`
   */
  readonly rmsScaling?: false;
  /**
   * Start values of the offset.
   * @defaultValue `"zeros"`
   */
  readonly betaInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the scale.
   * @defaultValue `"ones"`
   */
  readonly gammaInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the offset, added to the loss.
   * @defaultValue `null`
   */
  readonly betaRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the scale, added to the loss.
   * @defaultValue `null`
   */
  readonly gammaRegularizer?: RegularizerIdentifier | null;
  /**
   * What the offset must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly betaConstraint?: ConstraintIdentifier | null;
  /**
   * What the scale must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly gammaConstraint?: ConstraintIdentifier | null;
}

/** How `LayerNormalization` is read and written. */
export const LayerNormalizationKeys: ClassKeys<LayerNormalizationOptions> = {
  className: 'LayerNormalization',
  keys: [
    axis2,
    {"wire":"epsilon","rule":"nullable_number","default":0.001},
    center,
    scale,
    {"wire":"rms_scaling","rule":"truth","default":false},
    betaInitializer,
    gammaInitializer,
    betaRegularizer,
    gammaRegularizer,
    betaConstraint,
    gammaConstraint,
  ],
};

/** Options of `LeakyReLU`: its config in camelCase, everything with a default left out at will. */
export interface LeakyReLUOptions extends LayerOptions {
  /**
   * Slope on the negative side.
   * @defaultValue `0.3`
   */
  readonly negativeSlope?: number;
}

/** How `LeakyReLU` is read and written. */
export const LeakyReLUKeys: ClassKeys<LeakyReLUOptions> = {
  className: 'LeakyReLU',
  keys: [
    {"wire":"negative_slope","rule":"non_negative","default":0.3},
  ],
};

/** Options of `Masking`: its config in camelCase, everything with a default left out at will. */
export interface MaskingOptions extends LayerOptions {
  /**
   * The value that stands for a missing step.
   * @defaultValue `0`
   */
  readonly maskValue?: number;
}

/** How `Masking` is read and written. */
export const MaskingKeys: ClassKeys<MaskingOptions> = {
  className: 'Masking',
  keys: [
    {"wire":"mask_value","rule":"number","default":0},
  ],
};

/** Options of `MaxPooling1D`: its config in camelCase, everything with a default left out at will. */
export interface MaxPooling1DOptions extends LayerOptions {
  /**
   * Length of the window.
   * @defaultValue `2`
   */
  readonly poolSize?: number | readonly [number];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  readonly padding?: "valid" | "same";
  /**
   * Steps of the window. `null`: its size.
   * @defaultValue `null`
   */
  readonly strides?: number | readonly [number] | null;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
}

/** How `MaxPooling1D` is read and written. */
export const MaxPooling1DKeys: ClassKeys<MaxPooling1DOptions> = {
  className: 'MaxPooling1D',
  keys: [
    {"wire":"pool_size","rule":"sizes_1","default":2},
    padding,
    strides,
    dataFormat,
  ],
};

/** Options of `MaxPooling2D`: its config in camelCase, everything with a default left out at will. */
export interface MaxPooling2DOptions extends LayerOptions {
  /**
   * Height and width of the window.
   * @defaultValue `[2,2]`
   */
  readonly poolSize?: number | readonly [number, number];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  readonly padding?: "valid" | "same";
  /**
   * Steps of the window. `null`: its size.
   * @defaultValue `null`
   */
  readonly strides?: number | readonly [number, number] | null;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
}

/** How `MaxPooling2D` is read and written. */
export const MaxPooling2DKeys: ClassKeys<MaxPooling2DOptions> = {
  className: 'MaxPooling2D',
  keys: [
    {"wire":"pool_size","rule":"sizes_2","default":[2,2]},
    padding,
    strides2,
    dataFormat,
  ],
};

/** Options of `Maximum`: its config in camelCase, everything with a default left out at will. */
export interface MaximumOptions extends LayerOptions {}

/** How `Maximum` is read and written. */
export const MaximumKeys: ClassKeys<MaximumOptions> = {
  className: 'Maximum',
  keys: [],
};

/** Options of `Minimum`: its config in camelCase, everything with a default left out at will. */
export interface MinimumOptions extends LayerOptions {}

/** How `Minimum` is read and written. */
export const MinimumKeys: ClassKeys<MinimumOptions> = {
  className: 'Minimum',
  keys: [],
};

/** Options of `MultiHeadAttention`: its config in camelCase, everything with a default left out at will. */
export interface MultiHeadAttentionOptions extends LayerOptions {
  /** Number of heads. */
  readonly numHeads: number;
  /** Size of a head's queries and keys. */
  readonly keyDim: number;
  /**
   * Size of a head's values. `null`: `key_dim`.
   * @defaultValue `null`
   */
  readonly valueDim?: number | null;
  /**
   * Share of the attention that is dropped in training.
   * @defaultValue `0`
   */
  readonly dropout?: number;
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  readonly useBias?: boolean | null;
  /**
   * Whether a gate scales the output of the heads.
   * @defaultValue `false`
   */
  readonly useGate?: boolean | null;
  /**
   * Shape of the output behind batch and steps. `null`: the query's last axis.
   * @defaultValue `null`
   */
  readonly outputShape?: number | readonly number[] | null;
  /**
   * The axes over which attention goes. `null`: all but batch, heads and features.
   * @defaultValue `null`
   */
  readonly attentionAxes?: number | readonly number[] | null;
  /**
   * How many steps back attention reaches.
   * @defaultValue `null`
   */
  readonly slidingWindow?: number | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  readonly kernelInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  readonly biasInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly kernelRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  readonly biasRegularizer?: RegularizerIdentifier | null;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly kernelConstraint?: ConstraintIdentifier | null;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly biasConstraint?: ConstraintIdentifier | null;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * Whether to use flash attention; the values are the same.
   * @defaultValue `null`
   */
  readonly flashAttention?: boolean | null;
}

/** How `MultiHeadAttention` is read and written. */
export const MultiHeadAttentionKeys: ClassKeys<MultiHeadAttentionOptions> = {
  className: 'MultiHeadAttention',
  keys: [
    {"wire":"num_heads","rule":"count"},
    {"wire":"key_dim","rule":"count"},
    {"wire":"value_dim","rule":"nullable_count","default":null},
    {"wire":"dropout","rule":"number","default":0},
    useBias,
    {"wire":"use_gate","rule":"truth","default":false},
    {"wire":"output_shape","rule":"nullable_integers","default":null},
    {"wire":"attention_axes","rule":"nullable_integers","default":null},
    {"wire":"sliding_window","rule":"nullable_count","default":null},
    kernelInitializer,
    biasInitializer,
    kernelRegularizer,
    biasRegularizer,
    activityRegularizer,
    kernelConstraint,
    biasConstraint,
    seed,
    {"wire":"flash_attention","rule":{"type":["boolean","number","null"]},"default":null,"written":"never"},
  ],
};

/** Options of `Multiply`: its config in camelCase, everything with a default left out at will. */
export interface MultiplyOptions extends LayerOptions {}

/** How `Multiply` is read and written. */
export const MultiplyKeys: ClassKeys<MultiplyOptions> = {
  className: 'Multiply',
  keys: [],
};

/** Options of `PReLU`: its config in camelCase, everything with a default left out at will. */
export interface PReLUOptions extends LayerOptions {
  /**
   * Start values of the slopes.
   * @defaultValue `"Zeros"`
   */
  readonly alphaInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the slopes, added to the loss.
   * @defaultValue `null`
   */
  readonly alphaRegularizer?: RegularizerIdentifier | null;
  /**
   * What the slopes must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly alphaConstraint?: ConstraintIdentifier | null;
  /**
   * The axes along which one slope serves all.
   * @defaultValue `null`
   */
  readonly sharedAxes?: number | readonly number[] | null;
}

/** How `PReLU` is read and written. */
export const PReLUKeys: ClassKeys<PReLUOptions> = {
  className: 'PReLU',
  keys: [
    {"wire":"alpha_initializer","rule":"initializer","default":"Zeros"},
    {"wire":"alpha_regularizer","rule":"regularizer","default":null},
    {"wire":"alpha_constraint","rule":"constraint","default":null},
    {"wire":"shared_axes","rule":"nullable_integers","default":null},
  ],
};

/** Options of `Permute`: its config in camelCase, everything with a default left out at will. */
export interface PermuteOptions extends LayerOptions {
  /** The axes in their new order, counted from 1. */
  readonly dims: readonly number[];
}

/** How `Permute` is read and written. */
export const PermuteKeys: ClassKeys<PermuteOptions> = {
  className: 'Permute',
  keys: [
    {"wire":"dims","rule":"integers"},
  ],
};

/** Options of `RMSNormalization`: its config in camelCase, everything with a default left out at will. */
export interface RMSNormalizationOptions extends LayerOptions {
  /**
   * The axis or axes that are normalized.
   * @defaultValue `-1`
   */
  readonly axis?: number | readonly number[];
  /**
   * Added to the mean square, against division by 0.
   * @defaultValue `0.000001`
   */
  readonly epsilon?: number | null;
}

/** How `RMSNormalization` is read and written. */
export const RMSNormalizationKeys: ClassKeys<RMSNormalizationOptions> = {
  className: 'RMSNormalization',
  keys: [
    axis2,
    {"wire":"epsilon","rule":"nullable_number","default":0.000001},
  ],
};

/** Options of `RNN`: its config in camelCase, everything with a default left out at will. */
export interface RNNOptions extends LayerOptions {
  /**
   * Whether all steps' outputs are returned, not only the last.
   * @defaultValue `false`
   */
  readonly returnSequences?: boolean | null;
  /**
   * Whether the last states are returned too.
   * @defaultValue `false`
   */
  readonly returnState?: boolean | null;
  /**
   * Whether the steps are read in reverse.
   * @defaultValue `false`
   */
  readonly goBackwards?: boolean | null;
  /**
   * Whether a batch starts from the states that the last one ended with.
   * @defaultValue `false`
   */
  readonly stateful?: boolean | null;
  /**
   * Whether the loop over the steps is unrolled; the values are the same.
   * @defaultValue `false`
   */
  readonly unroll?: boolean | null;
  /**
   * Whether masked steps give zeros instead of the last output.
   * @defaultValue `false`
   */
  readonly zeroOutputForMask?: boolean | null;
  /** The cell, or a list of cells to be stacked. */
  readonly cell: RNNCell | readonly RNNCell[];
}

/** How `RNN` is read and written. */
export const RNNKeys: ClassKeys<RNNOptions> = {
  className: 'RNN',
  keys: [
    returnSequences,
    returnState,
    goBackwards,
    stateful,
    unroll,
    zeroOutputForMask,
    {"wire":"cell","rule":{}},
  ],
};

/** Options of `ReLU`: its config in camelCase, everything with a default left out at will. */
export interface ReLUOptions extends LayerOptions {
  /**
   * Upper bound of the output. `null`: none.
   * @defaultValue `null`
   */
  readonly maxValue?: number | null;
  /**
   * Slope below the threshold.
   * @defaultValue `0`
   */
  readonly negativeSlope?: number;
  /**
   * Where the positive side begins.
   * @defaultValue `0`
   */
  readonly threshold?: number;
}

/** How `ReLU` is read and written. */
export const ReLUKeys: ClassKeys<ReLUOptions> = {
  className: 'ReLU',
  keys: [
    {"wire":"max_value","rule":{"type":["number","null"],"minimum":0},"default":null},
    {"wire":"negative_slope","rule":"non_negative","default":0},
    {"wire":"threshold","rule":"non_negative","default":0},
  ],
};

/** Options of `RepeatVector`: its config in camelCase, everything with a default left out at will. */
export interface RepeatVectorOptions extends LayerOptions {
  /** Number of steps. */
  readonly n: number;
}

/** How `RepeatVector` is read and written. */
export const RepeatVectorKeys: ClassKeys<RepeatVectorOptions> = {
  className: 'RepeatVector',
  keys: [
    {"wire":"n","rule":{"type":"integer"}},
  ],
};

/** Options of `Rescaling`: its config in camelCase, everything with a default left out at will. */
export interface RescalingOptions extends LayerOptions {
  /** Factor. */
  readonly scale: Numbers;
  /**
   * Offset.
   * @defaultValue `0`
   */
  readonly offset?: Numbers;
}

/** How `Rescaling` is read and written. */
export const RescalingKeys: ClassKeys<RescalingOptions> = {
  className: 'Rescaling',
  keys: [
    {"wire":"scale","rule":"numbers"},
    {"wire":"offset","rule":"numbers","default":0},
  ],
};

/** Options of `Reshape`: its config in camelCase, everything with a default left out at will. */
export interface ReshapeOptions extends LayerOptions {
  /** The new shape; one size may be -1: what is left. */
  readonly targetShape: readonly number[];
}

/** How `Reshape` is read and written. */
export const ReshapeKeys: ClassKeys<ReshapeOptions> = {
  className: 'Reshape',
  keys: [
    {"wire":"target_shape","rule":{"type":"array","items":{"type":["integer","null"]}}},
  ],
};

/** Options of `SeparableConv2D`: its config in camelCase, everything with a default left out at will. */
export interface SeparableConv2DOptions extends LayerOptions {
  /**
   * Output channels per input channel.
   * @defaultValue `1`
   */
  readonly depthMultiplier?: number;
  /** Number of output channels. */
  readonly filters: number;
  /** Height and width of the window. */
  readonly kernelSize: number | readonly [number, number];
  /**
   * Steps of the window.
   * @defaultValue `[1,1]`
   */
  readonly strides?: number | readonly [number, number];
  /**
   * "valid": only whole windows; "same": zeros around, so that stride 1 keeps the size.
   * @defaultValue `"valid"`
   */
  readonly padding?: "valid" | "same";
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
  /**
   * Distance between the window's taps.
   * @defaultValue `[1,1]`
   */
  readonly dilationRate?: number | readonly [number, number];
  /**
   * Function of the output. `null`: none (linear).
   * @defaultValue `null`
   */
  readonly activation?: ActivationIdentifier | null;
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  readonly useBias?: boolean | null;
  /**
   * Start values of the depthwise kernel.
   * @defaultValue `"glorot_uniform"`
   */
  readonly depthwiseInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the pointwise kernel.
   * @defaultValue `"glorot_uniform"`
   */
  readonly pointwiseInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  readonly biasInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the depthwise kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly depthwiseRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the pointwise kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly pointwiseRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  readonly biasRegularizer?: RegularizerIdentifier | null;
  /**
   * What the depthwise kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly depthwiseConstraint?: ConstraintIdentifier | null;
  /**
   * What the pointwise kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly pointwiseConstraint?: ConstraintIdentifier | null;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly biasConstraint?: ConstraintIdentifier | null;
}

/** How `SeparableConv2D` is read and written. */
export const SeparableConv2DKeys: ClassKeys<SeparableConv2DOptions> = {
  className: 'SeparableConv2D',
  keys: [
    depthMultiplier,
    filters,
    kernelSize,
    strides3,
    padding,
    dataFormat,
    dilationRate,
    activation,
    useBias,
    depthwiseInitializer,
    {"wire":"pointwise_initializer","rule":"initializer","default":"glorot_uniform"},
    biasInitializer,
    depthwiseRegularizer,
    {"wire":"pointwise_regularizer","rule":"regularizer","default":null},
    biasRegularizer,
    activityRegularizer,
    depthwiseConstraint,
    {"wire":"pointwise_constraint","rule":"constraint","default":null},
    biasConstraint,
  ],
};

/** Options of `SimpleRNN`: its config in camelCase, everything with a default left out at will. */
export interface SimpleRNNOptions extends LayerOptions {
  /**
   * Whether all steps' outputs are returned, not only the last.
   * @defaultValue `false`
   */
  readonly returnSequences?: boolean | null;
  /**
   * Whether the last states are returned too.
   * @defaultValue `false`
   */
  readonly returnState?: boolean | null;
  /**
   * Whether the steps are read in reverse.
   * @defaultValue `false`
   */
  readonly goBackwards?: boolean | null;
  /**
   * Whether a batch starts from the states that the last one ended with.
   * @defaultValue `false`
   */
  readonly stateful?: boolean | null;
  /**
   * Whether the loop over the steps is unrolled; the values are the same.
   * @defaultValue `false`
   */
  readonly unroll?: boolean | null;
  /**
   * Whether masked steps give zeros instead of the last output.
   * @defaultValue `false`
   */
  readonly zeroOutputForMask?: boolean | null;
  /** Number of outputs. */
  readonly units: number;
  /**
   * Function of the state.
   * @defaultValue `"tanh"`
   */
  readonly activation?: ActivationIdentifier | null;
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  readonly useBias?: boolean | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  readonly kernelInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the recurrent kernel.
   * @defaultValue `"orthogonal"`
   */
  readonly recurrentInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  readonly biasInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly kernelRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the recurrent kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly recurrentRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  readonly biasRegularizer?: RegularizerIdentifier | null;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly kernelConstraint?: ConstraintIdentifier | null;
  /**
   * What the recurrent kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly recurrentConstraint?: ConstraintIdentifier | null;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly biasConstraint?: ConstraintIdentifier | null;
  /**
   * Share of the inputs that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  readonly dropout?: number;
  /**
   * Share of the states that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  readonly recurrentDropout?: number;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * Keras 2's order of axes; only false is read.
   * @defaultValue `false`
   */
  readonly timeMajor?: false;
}

/** How `SimpleRNN` is read and written. */
export const SimpleRNNKeys: ClassKeys<SimpleRNNOptions> = {
  className: 'SimpleRNN',
  keys: [
    returnSequences,
    returnState,
    goBackwards,
    stateful,
    unroll,
    zeroOutputForMask,
    units,
    activation2,
    useBias,
    kernelInitializer,
    recurrentInitializer,
    biasInitializer,
    kernelRegularizer,
    recurrentRegularizer,
    biasRegularizer,
    activityRegularizer,
    kernelConstraint,
    recurrentConstraint,
    biasConstraint,
    dropout,
    recurrentDropout,
    {"wire":"seed","rule":"seed","default":null,"written":"never"},
    timeMajor,
  ],
  ignored: ["implementation","use_cudnn"],
};

/** Options of `SimpleRNNCell`: its config in camelCase, everything with a default left out at will. */
export interface SimpleRNNCellOptions extends LayerOptions {
  /** Number of outputs. */
  readonly units: number;
  /**
   * Function of the state.
   * @defaultValue `"tanh"`
   */
  readonly activation?: ActivationIdentifier | null;
  /**
   * Whether a bias is added.
   * @defaultValue `true`
   */
  readonly useBias?: boolean | null;
  /**
   * Start values of the kernel.
   * @defaultValue `"glorot_uniform"`
   */
  readonly kernelInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the recurrent kernel.
   * @defaultValue `"orthogonal"`
   */
  readonly recurrentInitializer?: InitializerIdentifier | null;
  /**
   * Start values of the bias.
   * @defaultValue `"zeros"`
   */
  readonly biasInitializer?: InitializerIdentifier | null;
  /**
   * Penalty on the kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly kernelRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the recurrent kernel, added to the loss.
   * @defaultValue `null`
   */
  readonly recurrentRegularizer?: RegularizerIdentifier | null;
  /**
   * Penalty on the bias, added to the loss.
   * @defaultValue `null`
   */
  readonly biasRegularizer?: RegularizerIdentifier | null;
  /**
   * What the kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly kernelConstraint?: ConstraintIdentifier | null;
  /**
   * What the recurrent kernel must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly recurrentConstraint?: ConstraintIdentifier | null;
  /**
   * What the bias must satisfy, applied after each update.
   * @defaultValue `null`
   */
  readonly biasConstraint?: ConstraintIdentifier | null;
  /**
   * Share of the inputs that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  readonly dropout?: number;
  /**
   * Share of the states that is dropped in training, cut to [0, 1].
   * @defaultValue `0`
   */
  readonly recurrentDropout?: number;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
}

/** How `SimpleRNNCell` is read and written. */
export const SimpleRNNCellKeys: ClassKeys<SimpleRNNCellOptions> = {
  className: 'SimpleRNNCell',
  keys: [
    units,
    activation2,
    useBias,
    kernelInitializer,
    recurrentInitializer,
    biasInitializer,
    kernelRegularizer,
    recurrentRegularizer,
    biasRegularizer,
    kernelConstraint,
    recurrentConstraint,
    biasConstraint,
    dropout,
    recurrentDropout,
    seed,
  ],
};

/** Options of `Softmax`: its config in camelCase, everything with a default left out at will. */
export interface SoftmaxOptions extends LayerOptions {
  /**
   * The axis or axes that sum to 1. `null`: all.
   * @defaultValue `-1`
   */
  readonly axis?: number | readonly number[] | null;
}

/** How `Softmax` is read and written. */
export const SoftmaxKeys: ClassKeys<SoftmaxOptions> = {
  className: 'Softmax',
  keys: [
    {"wire":"axis","rule":"nullable_axes","default":-1},
  ],
};

/** Options of `SpatialDropout2D`: its config in camelCase, everything with a default left out at will. */
export interface SpatialDropout2DOptions extends LayerOptions {
  /** Share of the inputs that is set to 0 in training; the rest is scaled by 1 / (1 - rate). */
  readonly rate: number;
  /**
   * Seed of the layer's own random numbers. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
}

/** How `SpatialDropout2D` is read and written. */
export const SpatialDropout2DKeys: ClassKeys<SpatialDropout2DOptions> = {
  className: 'SpatialDropout2D',
  keys: [
    rate,
    seed,
    dataFormat,
  ],
};

/** Options of `StackedRNNCells`: its config in camelCase, everything with a default left out at will. */
export interface StackedRNNCellsOptions extends LayerOptions {
  /** The cells, first to last. */
  readonly cells: readonly RNNCell[];
}

/** How `StackedRNNCells` is read and written. */
export const StackedRNNCellsKeys: ClassKeys<StackedRNNCellsOptions> = {
  className: 'StackedRNNCells',
  keys: [
    {"wire":"cells","rule":"layers"},
  ],
};

/** Options of `Subtract`: its config in camelCase, everything with a default left out at will. */
export interface SubtractOptions extends LayerOptions {}

/** How `Subtract` is read and written. */
export const SubtractKeys: ClassKeys<SubtractOptions> = {
  className: 'Subtract',
  keys: [],
};

/** Options of `TimeDistributed`: its config in camelCase, everything with a default left out at will. */
export interface TimeDistributedOptions extends LayerOptions {
  /** The layer. */
  readonly layer: Layer;
}

/** How `TimeDistributed` is read and written. */
export const TimeDistributedKeys: ClassKeys<TimeDistributedOptions> = {
  className: 'TimeDistributed',
  keys: [
    layer,
  ],
};

/** Options of `UnitNormalization`: its config in camelCase, everything with a default left out at will. */
export interface UnitNormalizationOptions extends LayerOptions {
  /**
   * The axis or axes that are normalized.
   * @defaultValue `-1`
   */
  readonly axis?: number | readonly number[];
}

/** How `UnitNormalization` is read and written. */
export const UnitNormalizationKeys: ClassKeys<UnitNormalizationOptions> = {
  className: 'UnitNormalization',
  keys: [
    axis2,
  ],
};

/** Options of `UpSampling2D`: its config in camelCase, everything with a default left out at will. */
export interface UpSampling2DOptions extends LayerOptions {
  /**
   * Factors of height and width.
   * @defaultValue `[2,2]`
   */
  readonly size?: number | readonly [number, number];
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
  /**
   * "nearest" repeats; the others draw lines or curves between pixels.
   * @defaultValue `"nearest"`
   */
  readonly interpolation?: "nearest" | "bilinear";
}

/** How `UpSampling2D` is read and written. */
export const UpSampling2DKeys: ClassKeys<UpSampling2DOptions> = {
  className: 'UpSampling2D',
  keys: [
    {"wire":"size","rule":"sizes_2","default":[2,2]},
    dataFormat,
    {"wire":"interpolation","rule":{"type":"string"},"default":"nearest"},
  ],
};

/** Options of `ZeroPadding2D`: its config in camelCase, everything with a default left out at will. */
export interface ZeroPadding2DOptions extends LayerOptions {
  /**
   * Rows and columns on each side: one number, two (height, width), or two pairs.
   * @defaultValue `[1,1]`
   */
  readonly padding?: number | readonly [number, number] | readonly [readonly [number, number], readonly [number, number]];
  /**
   * Where the channels are: the last axis, or the one after the batch. `null`: Keras's global setting, channels_last.
   * @defaultValue `null`
   */
  readonly dataFormat?: DataFormat | null;
}

/** How `ZeroPadding2D` is read and written. */
export const ZeroPadding2DKeys: ClassKeys<ZeroPadding2DOptions> = {
  className: 'ZeroPadding2D',
  keys: [
    {"wire":"padding","rule":{},"default":[1,1]},
    dataFormat,
  ],
};
