import { toWireName } from '@descent/spec';
import { Activation } from '../activation-layers/activation.js';
import { ELU } from '../activation-layers/elu.js';
import { LeakyReLU } from '../activation-layers/leaky-re-lu.js';
import { PReLU } from '../activation-layers/p-re-lu.js';
import { ReLU } from '../activation-layers/re-lu.js';
import { Softmax } from '../activation-layers/softmax.js';
import { MultiHeadAttention } from '../attention/multi-head-attention.js';
import { LAYER_OPTION_KEYS } from '../base/layer-options.js';
import { Conv1D } from '../convolutional/conv-1d.js';
import { Conv2D } from '../convolutional/conv-2d.js';
import { Conv2DTranspose } from '../convolutional/conv-2d-transpose.js';
import { DepthwiseConv2D } from '../convolutional/depthwise-conv-2d.js';
import { SeparableConv2D } from '../convolutional/separable-conv-2d.js';
import { Dense } from '../core/dense.js';
import { Embedding } from '../core/embedding.js';
import { Identity } from '../core/identity.js';
import { InputLayer } from '../core/input-layer.js';
import { Masking } from '../core/masking.js';
import { Add } from '../merging/add.js';
import { Average } from '../merging/average.js';
import { Concatenate } from '../merging/concatenate.js';
import { Dot } from '../merging/dot.js';
import { Maximum } from '../merging/maximum.js';
import { Minimum } from '../merging/minimum.js';
import { Multiply } from '../merging/multiply.js';
import { Subtract } from '../merging/subtract.js';
import { BatchNormalization } from '../normalization/batch-normalization.js';
import { GroupNormalization } from '../normalization/group-normalization.js';
import { LayerNormalization } from '../normalization/layer-normalization.js';
import { RMSNormalization } from '../normalization/rms-normalization.js';
import { UnitNormalization } from '../normalization/unit-normalization.js';
import { AveragePooling1D } from '../pooling/average-pooling-1d.js';
import { AveragePooling2D } from '../pooling/average-pooling-2d.js';
import { GlobalAveragePooling1D } from '../pooling/global-average-pooling-1d.js';
import { GlobalAveragePooling2D } from '../pooling/global-average-pooling-2d.js';
import { GlobalMaxPooling1D } from '../pooling/global-max-pooling-1d.js';
import { GlobalMaxPooling2D } from '../pooling/global-max-pooling-2d.js';
import { MaxPooling1D } from '../pooling/max-pooling-1d.js';
import { MaxPooling2D } from '../pooling/max-pooling-2d.js';
import { Rescaling } from '../preprocessing/rescaling.js';
import { Dropout } from '../regularization/dropout.js';
import { GaussianNoise } from '../regularization/gaussian-noise.js';
import { SpatialDropout2D } from '../regularization/spatial-dropout-2d.js';
import { Flatten } from '../reshaping/flatten.js';
import { Permute } from '../reshaping/permute.js';
import { RepeatVector } from '../reshaping/repeat-vector.js';
import { Reshape } from '../reshaping/reshape.js';
import { UpSampling2D } from '../reshaping/up-sampling-2d.js';
import { ZeroPadding2D } from '../reshaping/zero-padding-2d.js';
import { Bidirectional } from '../rnn/bidirectional.js';
import { GRU } from '../rnn/gru.js';
import { GRUCell } from '../rnn/gru-cell.js';
import { LSTM } from '../rnn/lstm.js';
import { LSTMCell } from '../rnn/lstm-cell.js';
import { RNN } from '../rnn/rnn.js';
import { SimpleRNN } from '../rnn/simple-rnn.js';
import { SimpleRNNCell } from '../rnn/simple-rnn-cell.js';
import { StackedRNNCells } from '../rnn/stacked-rnn-cells.js';
import { TimeDistributed } from '../rnn/time-distributed.js';
import type { LayerClass } from './layer-class.js';

const CLASSES: readonly LayerClass[] = [
  Activation,
  Add,
  Average,
  AveragePooling1D,
  AveragePooling2D,
  BatchNormalization,
  Bidirectional,
  Concatenate,
  Conv1D,
  Conv2D,
  Conv2DTranspose,
  Dense,
  DepthwiseConv2D,
  Dot,
  Dropout,
  ELU,
  Embedding,
  Flatten,
  GRU,
  GRUCell,
  GaussianNoise,
  GlobalAveragePooling1D,
  GlobalAveragePooling2D,
  GlobalMaxPooling1D,
  GlobalMaxPooling2D,
  GroupNormalization,
  Identity,
  InputLayer,
  LSTM,
  LSTMCell,
  LayerNormalization,
  LeakyReLU,
  Masking,
  MaxPooling1D,
  MaxPooling2D,
  Maximum,
  Minimum,
  MultiHeadAttention,
  Multiply,
  PReLU,
  Permute,
  RMSNormalization,
  RNN,
  ReLU,
  RepeatVector,
  Rescaling,
  Reshape,
  SeparableConv2D,
  SimpleRNN,
  SimpleRNNCell,
  Softmax,
  SpatialDropout2D,
  StackedRNNCells,
  Subtract,
  TimeDistributed,
  UnitNormalization,
  UpSampling2D,
  ZeroPadding2D,
];

/** Every layer of Keras's own, by class name. */
export const layerTable: ReadonlyMap<string, LayerClass> = new Map(CLASSES.map((type) => [type.className, type]));

/** The keys that the config of one of Keras's own classes may hold; null for another class. */
export function layerKeys(className: string): ReadonlySet<string> | null {
  const type = layerTable.get(className);
  if (type === undefined) return null;
  return new Set([...Object.keys(type.fields ?? {}), ...LAYER_OPTION_KEYS].map(toWireName));
}
