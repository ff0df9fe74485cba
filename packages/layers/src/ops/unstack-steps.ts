import { squeeze, type Tensor, unstack } from '@tensorflow/tfjs-core';

/** `[b, steps, …]` as one `[b, …]` per step. tfjs's own gradient of `unstack` fails when there is only one. */
export function unstackSteps(x: Tensor): Tensor[] {
  return x.shape[1] === 1 ? [squeeze(x, [1])] : [...unstack(x, 1)];
}
