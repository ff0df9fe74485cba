import { clone, engine, type Scalar, type Tensor, type TensorContainer, tidy, Variable } from '@tensorflow/tfjs-core';
import { attachLogits, attachMask, logitsOf, maskOf } from './attachments.js';

/** What a call leaves behind: its outputs, their masks, and losses noted on the way. */
export interface Outcome {
  readonly outputs: Tensor | Tensor[];
  readonly masks: readonly (Tensor | null)[];
  readonly losses: readonly Scalar[];
}

/**
 * Runs a call and frees all that it made but its outcome. Inside somebody else's `tf.tidy` the logits behind the outputs
 * stay too, until that ends; outside of one nobody would ever free them.
 *
 * @param inputs - an output that is one of these, or a weight, comes back as a tensor of its own
 */
export function keepOutcome(inputs: readonly Tensor[], body: () => Outcome): Outcome {
  const nested = engine().state.activeScope != null;
  const kept = tidy(() => {
    const { outputs, masks, losses } = body();
    const own = Array.isArray(outputs) ? outputs.map((output) => owned(output, inputs)) : owned(outputs, inputs);
    const flat = Array.isArray(own) ? own : [own];
    flat.forEach((output, index) => {
      const mask = masks[index];
      if (mask) attachMask(output, nested ? mask : livesWith(output, mask));
    });
    const logits = nested ? flat.map((output) => logitsOf(output) ?? null) : [];
    const masksNow = flat.map((output) => maskOf(output) ?? null);
    return { outputs: own, masks: masksNow, losses: [...losses], logits } as unknown as TensorContainer;
  });
  return kept as unknown as Outcome;
}

function owned(output: Tensor, inputs: readonly Tensor[]): Tensor {
  if (!inputs.includes(output) && !(output instanceof Variable)) return output;
  const copy = clone(output);
  const logits = logitsOf(output);
  const mask = maskOf(output);
  if (logits) attachLogits(copy, logits);
  if (mask) attachMask(copy, mask);
  return copy;
}

/** A clone of the mask that is freed together with the tensor. */
function livesWith(tensor: Tensor, mask: Tensor): Tensor {
  const own = clone(mask);
  const dispose = tensor.dispose.bind(tensor);
  tensor.dispose = () => {
    own.dispose();
    dispose();
  };
  return own;
}
