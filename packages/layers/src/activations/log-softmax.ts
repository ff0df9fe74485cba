import { logSoftmax as normalize, type Tensor } from '@tensorflow/tfjs-core';
import { alongAxis } from '../ops/along-axis.js';

/** `x − log Σ exp(x)` along `axis` (`null`: over all elements). */
export function logSoftmax(x: Tensor, options: { axis?: number | null } = {}): Tensor {
  const { axis = -1 } = options;
  return alongAxis(x, axis, (values) => normalize(values));
}
