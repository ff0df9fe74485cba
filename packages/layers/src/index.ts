export { randomTensor } from '@descent/backend/traced-step';
export type { Config, CustomObjects, CustomObjectsOption, Envelope } from '@descent/spec';
export { Activation, ELU, LeakyReLU, ReLU } from './activation-layers/activation-layers.js';
export { PReLU } from './activation-layers/p-re-lu.js';
export { Softmax } from './activation-layers/softmax.js';
export * as activations from './activations/index.js';
export { type AttentionCallOptions, MultiHeadAttention } from './attention/multi-head-attention.js';
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
export { currentPath, withNameScope } from './base/name-scope.js';
export { automaticName, clearSession } from './base/names.js';
export { isTensor } from './base/one-or-list.js';
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
export type { Field, Fields, ReadContext, ValuesOf } from './config/field.js';
export { fieldsOf, type OptionArguments, type SettingsOf, writeFloats } from './config/fields-of.js';
export { type Numbers, numbers } from './config/lists.js';
export { readOptions, writeConfig } from './config/read-fields.js';
export { anyOf, type Bounds, integer, listOf, nullable, number } from './config/scalars.js';
export * as constraints from './constraints/index.js';
export { Conv2DTranspose } from './convolutional/conv-2d-transpose.js';
export { Conv1D, Conv2D } from './convolutional/conv-layers.js';
export { DepthwiseConv2D } from './convolutional/depthwise-conv-2d.js';
export { SeparableConv2D } from './convolutional/separable-conv-2d.js';
export { Dense } from './core/dense.js';
export { Embedding } from './core/embedding.js';
export { Identity } from './core/identity.js';
export { Input, InputLayer, type InputOptions } from './core/input-layer.js';
export { Masking } from './core/masking.js';
export { SimpleDense, type SimpleDenseOptions } from './core/simple-dense.js';
export type * from './generated/layer-options.js';
export type * from './generated/layers.js';
export * as initializers from './initializers/index.js';
export { Concatenate } from './merging/concatenate.js';
export { Dot } from './merging/dot.js';
export { Add, Average, Maximum, Minimum, Multiply, Subtract } from './merging/merging-layers.js';
export { BatchNormalization } from './normalization/batch-normalization.js';
export { GroupNormalization } from './normalization/group-normalization.js';
export { LayerNormalization } from './normalization/layer-normalization.js';
export { RMSNormalization } from './normalization/rms-normalization.js';
export { UnitNormalization } from './normalization/unit-normalization.js';
export { absolute } from './ops/absolute.js';
export { l2Normalize } from './ops/l2-normalize.js';
export { reduceMax } from './ops/reduce-max.js';
export {
  GlobalAveragePooling1D,
  GlobalAveragePooling2D,
  GlobalMaxPooling1D,
  GlobalMaxPooling2D,
} from './pooling/global-pooling-layers.js';
export { AveragePooling1D, AveragePooling2D, MaxPooling1D, MaxPooling2D } from './pooling/pooling-layers.js';
export { Rescaling } from './preprocessing/rescaling.js';
export { Dropout, SpatialDropout2D } from './regularization/dropout.js';
export { GaussianNoise } from './regularization/gaussian-noise.js';
export * as regularizers from './regularizers/index.js';
export { Flatten, Permute, RepeatVector, Reshape } from './reshaping/reshaping-layers.js';
export { UpSampling2D } from './reshaping/up-sampling-2d.js';
export { ZeroPadding2D } from './reshaping/zero-padding-2d.js';
export { Bidirectional } from './rnn/bidirectional.js';
export { GRU, GRUCell } from './rnn/gru.js';
export { LSTM, LSTMCell } from './rnn/lstm.js';
export { RNN } from './rnn/rnn.js';
export { RNNCell, type Run, type Step, type StepResult } from './rnn/rnn-cell.js';
export { RNNLayer } from './rnn/rnn-layer.js';
export { SimpleRNN, SimpleRNNCell } from './rnn/simple-rnn.js';
export { StackedRNNCells } from './rnn/stacked-rnn-cells.js';
export { TimeDistributed } from './rnn/time-distributed.js';
export { type DeserializeOptions, deserializeLayer } from './serialization/deserialize-layer.js';
export type { LayerClass } from './serialization/layer-class.js';
export { layerKeys } from './serialization/layer-table.js';
export { serializeLayer } from './serialization/serialize-layer.js';
