import { greater, type Tensor } from '@tensorflow/tfjs-core';

/** A mask as booleans; numbers count as true above 0.5. */
export function asBoolean(mask: Tensor): Tensor {
  return mask.dtype === 'bool' ? mask : greater(mask, 0.5);
}
