import { customGrad, type Tensor } from '@tensorflow/tfjs-core';

/** What `compute` gives, as a constant: no gradient is asked for through it (comparisons have none). */
export function untaped(compute: () => Tensor): Tensor {
  return customGrad(() => ({ value: compute(), gradFunc: () => [] }))();
}
