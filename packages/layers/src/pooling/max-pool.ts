import { maxPool as pool, type Tensor, type Tensor4D } from '@tensorflow/tfjs-core';
import type { Window } from '../ops/window.js';

/** The largest value in each window of `[b, h, w, c]`. */
export function maxPool(x: Tensor4D, { size, strides, padding }: Window): Tensor {
  return pool(x, size as [number, number], strides as [number, number], padding as 'valid' | 'same');
}
