import { broadcastTo, logicalOr, type Tensor, where } from '@tensorflow/tfjs-core';
import { attachMask } from '../base/attachments.js';
import { elementMask, stepMask } from '../ops/element-mask.js';

/** Folds the inputs by `op`; a masked step of one gives way to the others. */
export function maskedReduction(
  inputs: Tensor[],
  masks: readonly (Tensor | null)[],
  op: (a: Tensor, b: Tensor) => Tensor,
): Tensor {
  let output = inputs[0] as Tensor;
  let valid = masks[0] ? elementMask(masks[0], output) : null;
  inputs.slice(1).forEach((input, index) => {
    const own = masks[index + 1];
    const mask = own ? elementMask(own, input) : null;
    const next = mask ? where(mask, input, output) : input;
    const previous = valid ? where(valid, output, next) : output;
    valid = mask && valid ? logicalOr(valid, mask) : null;
    output = op(...broadcastBoth(previous, next));
  });
  if (valid) attachMask(output, stepMask(valid));
  return output;
}

/** tfjs's gradients of `maximum` and `minimum` do not know that inputs broadcast. */
function broadcastBoth(a: Tensor, b: Tensor): [Tensor, Tensor] {
  const shape = a.shape.map((size, axis) => (size === 1 ? (b.shape[axis] as number) : size));
  return [fit(a, shape), fit(b, shape)];
}

function fit(x: Tensor, shape: number[]): Tensor {
  return x.shape.every((size, axis) => size === shape[axis]) ? x : broadcastTo(x, shape);
}
