import { CircleLossKeys, type CircleLossOptions } from '@descent/spec';
import {
  add,
  cast,
  equal,
  eye,
  fill,
  greater,
  logicalAnd,
  logicalNot,
  matMul,
  maximum,
  mul,
  reshape,
  softplus,
  sub,
  type Tensor,
  type Tensor2D,
  where,
} from '@tensorflow/tfjs-core';
import { logSumExp } from '../math/log-sum-exp.js';
import { untaped } from '../math/untaped.js';
import { defineLoss } from './define-loss.js';
import { setLossMask } from './mask.js';

/**
 * Circle loss over all pairs of a batch (Sun et al. 2020). Targets are class numbers `[n]`, predictions embeddings
 * `[n, d]` of length 1. `[n]`; samples whose loss is 0 do not count.
 *
 * @see keras/src/losses/losses.py `Circle`
 */
export class Circle extends defineLoss(CircleLossKeys, (yTrue, yPred, { margin, gamma, removeDiagonal }) => {
  const distances = maximum(sub(1, matMul(yPred as Tensor2D, yPred as Tensor2D, false, true)), 0);
  const labels = cast(yTrue, 'int32');
  const same = equal(reshape(labels, [-1, 1]), reshape(labels, [1, -1]));
  const negatives = logicalNot(same);
  const self = cast(eye(labels.size), 'bool');
  const positives = removeDiagonal ? logicalAnd(same, logicalNot(self)) : same;
  const positiveWeights = maximum(mul(add(margin, distances), cast(positives, 'float32')), 0);
  const negativeWeights = maximum(mul(sub(1 + margin, distances), cast(negatives, 'float32')), 0);
  const positiveLogits = mul(mul(-gamma, positiveWeights), sub(margin, distances));
  const negativeLogits = mul(mul(gamma, negativeWeights), sub(1 - margin, distances));
  const nothing = fill(distances.shape, Number.NEGATIVE_INFINITY);
  const losses = softplus(
    add(
      logSumExp(where(positives, positiveLogits, nothing), 1),
      logSumExp(where(negatives, negativeLogits, nothing), 1),
    ),
  );
  setLossMask(
    losses,
    untaped(() => greater(losses, 0)),
  );
  return losses;
}) {}

/** {@link Circle} before reduction. */
export function circle(yTrue: Tensor, yPred: Tensor, options: CircleLossOptions = {}): Tensor {
  return new Circle(options).call(yTrue, yPred);
}
