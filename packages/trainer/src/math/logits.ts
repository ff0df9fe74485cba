import { logitsOf } from '@descent/layers';
import type { Tensor } from '@tensorflow/tfjs-core';

const warned = new Set<string>();

/**
 * The logits to compute a cross-entropy from: those behind a softmax or sigmoid output, else the output itself when it
 * is said to hold logits, else null. As Keras on TensorFlow does.
 */
export function logitsBehind(where: string, output: Tensor, fromLogits: boolean): Tensor | null {
  const logits = logitsOf(output);
  if (logits === undefined) return fromLogits ? output : null;
  if (fromLogits && !warned.has(where)) {
    warned.add(where);
    console.warn(
      `${where} was told fromLogits: true, but its input comes out of a softmax or sigmoid and so holds no logits. ` +
        'Leave fromLogits out, or the activation.',
    );
  }
  return logits;
}
