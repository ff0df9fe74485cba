import { softmax as normalize, type Tensor } from '@tensorflow/tfjs-core';
import { attachLogits } from '../base/attachments.js';
import { alongAxis } from '../ops/along-axis.js';

/** `exp(x) / Σ exp(x)` along `axis` (`null`: over all elements); `logitsOf` finds x again. */
export function softmax(x: Tensor, options: { axis?: number | null } = {}): Tensor {
  const { axis = -1 } = options;
  const output = alongAxis(x, axis, (values) => normalize(values));
  attachLogits(output, x);
  return output;
}
