import * as tf from '@tensorflow/tfjs-core';

/** At most one of them is set; zero and negative ones do nothing, as in Keras. */
export interface Clipping {
  readonly clipnorm: number | null;
  readonly clipvalue: number | null;
  readonly globalClipnorm: number | null;
}

const norm = (g: tf.Tensor): tf.Tensor => tf.sqrt(tf.sum(tf.square(g)));
const active = (limit: number | null): limit is number => limit !== null && limit > 0;

export function clips(options: Clipping): boolean {
  return active(options.clipnorm) || active(options.clipvalue) || active(options.globalClipnorm);
}

/** Clipped copies of the gradients. Call inside `tf.tidy`. */
export function clipGradients(gradients: readonly tf.Tensor[], options: Clipping): tf.Tensor[] {
  const { clipnorm, clipvalue, globalClipnorm } = options;
  if (active(clipnorm)) {
    return gradients.map((g) => tf.div(tf.mul(g, clipnorm), tf.maximum(norm(g), clipnorm)));
  }
  if (active(globalClipnorm)) return clipByGlobalNorm(gradients, globalClipnorm);
  if (active(clipvalue)) return gradients.map((g) => tf.clipByValue(g, -clipvalue, clipvalue));
  return [...gradients];
}

/** `norm − norm` is 0, or NaN on purpose where the norm is not finite. */
function clipByGlobalNorm(gradients: readonly tf.Tensor[], limit: number): tf.Tensor[] {
  const total = tf.sqrt(tf.addN(gradients.map((g) => tf.sum(tf.square(g)))));
  const scale = tf.add(tf.mul(limit, tf.minimum(tf.div(1, total), 1 / limit)), tf.sub(total, total));
  return gradients.map((g) => tf.mul(g, scale));
}
