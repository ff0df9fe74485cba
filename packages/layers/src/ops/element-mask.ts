import { broadcastTo, expandDims, any as some, type Tensor } from '@tensorflow/tfjs-core';

/** A mask with an entry for each element of `x`; axes that it lacks are added at the end. */
export function elementMask(mask: Tensor, x: Tensor): Tensor {
  let wide = mask;
  while (wide.rank < x.rank) wide = expandDims(wide, -1);
  return broadcastTo(wide, x.shape);
}

/** A mask of elements as one of steps: where any element counts. */
export function stepMask(mask: Tensor): Tensor {
  return some(mask, -1);
}
