import { clipByValue, mul, neg, relu as rectify, sub, type Tensor } from '@tensorflow/tfjs-core';
import { leakyRelu } from './leaky-relu.js';
import { relu6 } from './relu6.js';
import { threshold as above } from './threshold.js';

/** Options of `relu`. */
export interface ReluOptions {
  /** Slope below the threshold. Default 0. */
  negativeSlope?: number;
  /** Where it saturates; never, when `null`. */
  maxValue?: number | null;
  /** Where it starts; values up to it count as 0. Default 0. */
  threshold?: number;
}

/** `max(x, 0)`, with the slope, ceiling and threshold that Keras's has. */
export function relu(x: Tensor, options: ReluOptions = {}): Tensor {
  const { negativeSlope = 0, maxValue = null, threshold = 0 } = options;
  if (negativeSlope !== 0 && maxValue === null && threshold === 0) return leakyRelu(x, { negativeSlope });
  const positive = cap(x, threshold, maxValue);
  if (negativeSlope === 0) return positive;
  return sub(positive, mul(negativeSlope, rectify(threshold === 0 ? neg(x) : sub(threshold, x))));
}

function cap(x: Tensor, threshold: number, maxValue: number | null): Tensor {
  if (threshold === 0 && maxValue === 6) return relu6(x);
  const positive = threshold === 0 ? rectify(x) : above(x, { threshold, defaultValue: 0 });
  return maxValue === null ? positive : clipByValue(positive, 0, maxValue);
}
