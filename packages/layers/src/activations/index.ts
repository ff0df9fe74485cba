export { celu } from './celu.js';
export { elu } from './elu.js';
export { exponential } from './exponential.js';
export { gelu } from './gelu.js';
export { glu } from './glu.js';
export { hardShrink } from './hard-shrink.js';
export { hardSigmoid } from './hard-sigmoid.js';
export { hardSilu } from './hard-silu.js';
export { hardTanh } from './hard-tanh.js';
export { leakyRelu } from './leaky-relu.js';
export { linear } from './linear.js';
export { logSigmoid } from './log-sigmoid.js';
export { logSoftmax } from './log-softmax.js';
export { mish } from './mish.js';
export { type ReluOptions, relu } from './relu.js';
export { relu6 } from './relu6.js';
export { selu } from './selu.js';
export { sigmoid } from './sigmoid.js';
export { silu } from './silu.js';
export { softShrink } from './soft-shrink.js';
export { softmax } from './softmax.js';
export { softplus } from './softplus.js';
export { softsign } from './softsign.js';
export { sparsePlus } from './sparse-plus.js';
export { sparseSigmoid } from './sparse-sigmoid.js';
export { sparsemax } from './sparsemax.js';
export { squareplus } from './squareplus.js';
export {
  type Activation,
  type ActivationIdentifier,
  type ActivationName,
  deserialize,
  get,
  names,
  serialize,
} from './table.js';
export { tanh } from './tanh.js';
export { tanhShrink } from './tanh-shrink.js';
export { threshold } from './threshold.js';
