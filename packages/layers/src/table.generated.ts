// Generated from the files of this folder by `npm run generate`.

import { Activation, ELU, LeakyReLU, ReLU } from './activation-layers/activation-layers.js';
import { PReLU } from './activation-layers/p-re-lu.js';
import { Softmax } from './activation-layers/softmax.js';
import { MultiHeadAttention } from './attention/multi-head-attention.js';
import { Conv2DTranspose } from './convolutional/conv-2d-transpose.js';
import { Conv1D, Conv2D } from './convolutional/conv-layers.js';
import { DepthwiseConv2D } from './convolutional/depthwise-conv-2d.js';
import { SeparableConv2D } from './convolutional/separable-conv-2d.js';
import { Dense } from './core/dense.js';
import { Embedding } from './core/embedding.js';
import { Identity } from './core/identity.js';
import { InputLayer } from './core/input-layer.js';
import { Masking } from './core/masking.js';
import { Concatenate } from './merging/concatenate.js';
import { Dot } from './merging/dot.js';
import { Add, Average, Maximum, Minimum, Multiply, Subtract } from './merging/merging-layers.js';
import { BatchNormalization } from './normalization/batch-normalization.js';
import { GroupNormalization } from './normalization/group-normalization.js';
import { LayerNormalization } from './normalization/layer-normalization.js';
import { RMSNormalization } from './normalization/rms-normalization.js';
import { UnitNormalization } from './normalization/unit-normalization.js';
import { GlobalMaxPooling1D, GlobalMaxPooling2D, GlobalAveragePooling1D, GlobalAveragePooling2D } from './pooling/global-pooling-layers.js';
import { MaxPooling1D, MaxPooling2D, AveragePooling1D, AveragePooling2D } from './pooling/pooling-layers.js';
import { Rescaling } from './preprocessing/rescaling.js';
import { Dropout, SpatialDropout2D } from './regularization/dropout.js';
import { GaussianNoise } from './regularization/gaussian-noise.js';
import { Flatten, Permute, RepeatVector, Reshape } from './reshaping/reshaping-layers.js';
import { UpSampling2D } from './reshaping/up-sampling-2d.js';
import { ZeroPadding2D } from './reshaping/zero-padding-2d.js';
import { Bidirectional } from './rnn/bidirectional.js';
import { GRUCell, GRU } from './rnn/gru.js';
import { LSTMCell, LSTM } from './rnn/lstm.js';
import { RNN } from './rnn/rnn.js';
import { SimpleRNNCell, SimpleRNN } from './rnn/simple-rnn.js';
import { StackedRNNCells } from './rnn/stacked-rnn-cells.js';
import { TimeDistributed } from './rnn/time-distributed.js';

/** The classes, by Keras's names. */
export const classes = { Activation, Add, Average, AveragePooling1D, AveragePooling2D, BatchNormalization, Bidirectional, Concatenate, Conv1D, Conv2D, Conv2DTranspose, Dense, DepthwiseConv2D, Dot, Dropout, ELU, Embedding, Flatten, GRU, GRUCell, GaussianNoise, GlobalAveragePooling1D, GlobalAveragePooling2D, GlobalMaxPooling1D, GlobalMaxPooling2D, GroupNormalization, Identity, InputLayer, LSTM, LSTMCell, LayerNormalization, LeakyReLU, Masking, MaxPooling1D, MaxPooling2D, Maximum, Minimum, MultiHeadAttention, Multiply, PReLU, Permute, RMSNormalization, RNN, ReLU, RepeatVector, Rescaling, Reshape, SeparableConv2D, SimpleRNN, SimpleRNNCell, Softmax, SpatialDropout2D, StackedRNNCells, Subtract, TimeDistributed, UnitNormalization, UpSampling2D, ZeroPadding2D };
