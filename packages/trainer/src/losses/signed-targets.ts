import { all, equal, logicalOr, mul, sub, type Tensor, where } from '@tensorflow/tfjs-core';

/**
 * Targets for a hinge: 0 and 1 become −1 and 1, but only if every target is 0 or 1.
 *
 * @see keras/src/losses/losses.py `convert_binary_labels_to_hinge`
 */
export function signedTargets(yTrue: Tensor): Tensor {
  const isBinary = all(logicalOr(equal(yTrue, 0), equal(yTrue, 1)));
  return where(isBinary, sub(mul(2, yTrue), 1), yTrue);
}
