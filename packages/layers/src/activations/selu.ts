import { selu as scaled, type Tensor } from '@tensorflow/tfjs-core';

/** `1.0507 · elu(x, α = 1.67326)` (Klambauer et al., 2017). */
export function selu(x: Tensor): Tensor {
  return scaled(x);
}
