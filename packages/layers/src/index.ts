export { Activation, type ActivationOptions } from './activation-layers/activation.js';
export { ELU, type ELUOptions } from './activation-layers/elu.js';
export { LeakyReLU, type LeakyReLUOptions } from './activation-layers/leaky-re-lu.js';
export { PReLU, type PReLUOptions } from './activation-layers/p-re-lu.js';
export { ReLU, type ReLUOptions } from './activation-layers/re-lu.js';
export { Softmax, type SoftmaxOptions } from './activation-layers/softmax.js';
export * as activations from './activations/index.js';
export {
  type AttentionCallOptions,
  MultiHeadAttention,
  type MultiHeadAttentionOptions,
} from './attention/multi-head-attention.js';
export { attachLogits, attachMask, logitsOf, maskOf } from './base/attachments.js';
export { withBlankWeights, withWeightLimit } from './base/blank-weights.js';
export type { CallOptions, Mask, ResolvedCallOptions } from './base/call-options.js';
export { ConfiguredLayer } from './base/configured-layer.js';
export { foundIn, itemsOf } from './base/containers.js';
export { optionsFromConfig } from './base/from-config.js';
export { isKerasTensor, type KerasHistory, KerasTensor, Node, type Operation, symbolicTensors } from './base/graph.js';
export { asInput, type InputDtype } from './base/input-dtype.js';
export type { InputSpec } from './base/input-spec.js';
export { Layer } from './base/layer.js';
export type { LayerOptions } from './base/layer-options.js';
export { currentPath, withNameScope } from './base/name-scope.js';
export { automaticName, clearSession } from './base/names.js';
export { isTensor } from './base/one-or-list.js';
export { type RandomTensorListener, randomTensor, withRandomTensorListener } from './base/random-tensor.js';
export { isShapeList, readShape, type Shape, singleShape, sizeOf } from './base/shape.js';
export {
  childrenOf,
  compareText,
  flattenTree,
  isPlainObject,
  mapTree,
  packTree,
  sortedEntries,
  type Tree,
} from './base/tree.js';
export { Weight } from './base/weight.js';
export type { WeightOptions } from './base/weight-factory.js';
export { readWeight, readWeightAsync, type WeightSource, type WeightValue } from './base/weight-value.js';
export { ClassTable, type Kind } from './config/class-table.js';
export { type ComponentClass, classNameOf, definition } from './config/component.js';
export { type Config, type Envelope, type FunctionDict, readEnvelope } from './config/envelope.js';
export type { CustomObjects, CustomObjectsOption, Field, Fields, ReadContext, ValuesOf } from './config/field.js';
export { CUSTOM_OBJECTS } from './config/field.js';
export { fieldsOf, type OptionArguments, type SettingsOf, writeFloats } from './config/fields-of.js';
export { type Numbers, numbers } from './config/lists.js';
export { readOptions, writeConfig } from './config/read-fields.js';
export { anyOf, type Bounds, integer, listOf, nullable, number } from './config/scalars.js';
export * as constraints from './constraints/index.js';
export { Conv1D } from './convolutional/conv-1d.js';
export { Conv2D } from './convolutional/conv-2d.js';
export { Conv2DTranspose, type Conv2DTransposeOptions } from './convolutional/conv-2d-transpose.js';
export { DepthwiseConv2D, type DepthwiseConv2DOptions } from './convolutional/depthwise-conv-2d.js';
export { SeparableConv2D, type SeparableConv2DOptions } from './convolutional/separable-conv-2d.js';
export { Dense, type DenseOptions } from './core/dense.js';
export { Embedding, type EmbeddingOptions } from './core/embedding.js';
export { Identity } from './core/identity.js';
export { Input, InputLayer, type InputOptions } from './core/input-layer.js';
export { Masking, type MaskingOptions } from './core/masking.js';
export { SimpleDense, type SimpleDenseOptions } from './core/simple-dense.js';
export * as initializers from './initializers/index.js';
export { Add } from './merging/add.js';
export { Average } from './merging/average.js';
export { Concatenate, type ConcatenateOptions } from './merging/concatenate.js';
export { Dot, type DotOptions } from './merging/dot.js';
export { Maximum } from './merging/maximum.js';
export { Minimum } from './merging/minimum.js';
export { Multiply } from './merging/multiply.js';
export { Subtract } from './merging/subtract.js';
export { BatchNormalization, type BatchNormalizationOptions } from './normalization/batch-normalization.js';
export { GroupNormalization, type GroupNormalizationOptions } from './normalization/group-normalization.js';
export { LayerNormalization, type LayerNormalizationOptions } from './normalization/layer-normalization.js';
export { RMSNormalization, type RMSNormalizationOptions } from './normalization/rms-normalization.js';
export { UnitNormalization, type UnitNormalizationOptions } from './normalization/unit-normalization.js';
export { absolute } from './ops/absolute.js';
export { l2Normalize } from './ops/l2-normalize.js';
export { reduceMax } from './ops/reduce-max.js';
export { AveragePooling1D } from './pooling/average-pooling-1d.js';
export { AveragePooling2D } from './pooling/average-pooling-2d.js';
export { GlobalAveragePooling1D } from './pooling/global-average-pooling-1d.js';
export { GlobalAveragePooling2D } from './pooling/global-average-pooling-2d.js';
export { GlobalMaxPooling1D } from './pooling/global-max-pooling-1d.js';
export { GlobalMaxPooling2D } from './pooling/global-max-pooling-2d.js';
export { MaxPooling1D } from './pooling/max-pooling-1d.js';
export { MaxPooling2D } from './pooling/max-pooling-2d.js';
export { Rescaling, type RescalingOptions } from './preprocessing/rescaling.js';
export { Dropout, type DropoutOptions } from './regularization/dropout.js';
export { GaussianNoise, type GaussianNoiseOptions } from './regularization/gaussian-noise.js';
export { SpatialDropout2D, type SpatialDropout2DOptions } from './regularization/spatial-dropout-2d.js';
export * as regularizers from './regularizers/index.js';
export { Flatten, type FlattenOptions } from './reshaping/flatten.js';
export { Permute, type PermuteOptions } from './reshaping/permute.js';
export { RepeatVector, type RepeatVectorOptions } from './reshaping/repeat-vector.js';
export { Reshape, type ReshapeOptions } from './reshaping/reshape.js';
export { UpSampling2D, type UpSampling2DOptions } from './reshaping/up-sampling-2d.js';
export { ZeroPadding2D, type ZeroPadding2DOptions } from './reshaping/zero-padding-2d.js';
export { Bidirectional, type BidirectionalOptions } from './rnn/bidirectional.js';
export type { CellOptions } from './rnn/cell-fields.js';
export { GRU } from './rnn/gru.js';
export { GRUCell, type GRUCellOptions } from './rnn/gru-cell.js';
export { LSTM } from './rnn/lstm.js';
export { LSTMCell, type LSTMCellOptions } from './rnn/lstm-cell.js';
export { RNN } from './rnn/rnn.js';
export { RNNCell, type Run, type Step, type StepResult } from './rnn/rnn-cell.js';
export { RNNLayer, type RNNOptions } from './rnn/rnn-layer.js';
export { SimpleRNN } from './rnn/simple-rnn.js';
export { SimpleRNNCell } from './rnn/simple-rnn-cell.js';
export { StackedRNNCells } from './rnn/stacked-rnn-cells.js';
export { TimeDistributed, type TimeDistributedOptions } from './rnn/time-distributed.js';
export { type DeserializeOptions, deserializeLayer } from './serialization/deserialize-layer.js';
export type { LayerClass } from './serialization/layer-class.js';
export { layerKeys } from './serialization/layer-table.js';
export { serializeLayer } from './serialization/serialize-layer.js';
