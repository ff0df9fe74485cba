import { add, fill, less, selu as scaled, type Tensor, where } from '@tensorflow/tfjs-core';
import { elementwise } from '../ops/elementwise.js';

const SCALE = 1.0507009873554805;
const SCALE_ALPHA = 1.7580993408473768;

/** `1.0507 · elu(x, α = 1.67326)` (Klambauer et al., 2017); the gradient at 0 is that of above. */
export function selu(x: Tensor): Tensor {
  return elementwise(x, scaled, (v) => where(less(v, 0), add(scaled(v), SCALE_ALPHA), fill(v.shape, SCALE)));
}
