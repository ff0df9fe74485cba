import type { Tensor } from '@tensorflow/tfjs-core';

const masks = new WeakMap<Tensor, Tensor>();
const logits = new WeakMap<Tensor, Tensor>();

/** The mask that travels with a tensor (Keras: `_keras_mask`): 1 or `true` where there is a value, per step. */
export function maskOf(tensor: Tensor): Tensor | undefined {
  const mask = masks.get(tensor);
  return mask?.isDisposed ? undefined : mask;
}

/** Lets `mask` travel with `tensor`. */
export function attachMask(tensor: Tensor, mask: Tensor): void {
  masks.set(tensor, mask);
}

/**
 * What went into the softmax or sigmoid that made this tensor (Keras on TensorFlow: `_keras_logits`), as long as it
 * lives: cross-entropies take their exact, unclipped path through it.
 */
export function logitsOf(tensor: Tensor): Tensor | undefined {
  const source = logits.get(tensor);
  return source?.isDisposed ? undefined : source;
}

/** Notes that `output` is the softmax or sigmoid of `source`. */
export function attachLogits(output: Tensor, source: Tensor): void {
  logits.set(output, source);
}
