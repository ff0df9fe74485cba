import { cast, equal, expandDims, oneHot, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core';

/** `[…]` class numbers as `[…, classes]` of 0 and 1, float32; all 0 for a number out of range. tfjs's own wants two classes. */
export function oneHotOf(labels: Tensor, classes: number): Tensor {
  return cast(classes === 1 ? expandDims(equal(labels, 0), -1) : oneHot(labels as Tensor1D, classes), 'float32');
}
