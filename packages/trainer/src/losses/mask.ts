import type { Tensor } from '@tensorflow/tfjs-core';

const masks = new WeakMap<Tensor, Tensor>();

/** Marks which of a loss's values count; the reduction leaves the others out. */
export function setLossMask(values: Tensor, mask: Tensor): void {
  masks.set(values, mask);
}

/** The mask set by `setLossMask`, or null. */
export function lossMask(values: Tensor): Tensor | null {
  return masks.get(values) ?? null;
}
