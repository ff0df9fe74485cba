import { absolute } from '@descent/layers';
import { ShapeError } from '@descent/spec';
import {
  add,
  cast,
  clipByValue,
  customGrad,
  div,
  exp,
  expandDims,
  type GradSaveFunc,
  log,
  log1p,
  logSoftmax,
  maximum,
  mul,
  neg,
  reshape,
  sigmoid,
  squeeze,
  sub,
  sum,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { EPSILON } from './constants.js';
import { logSumExp } from './log-sum-exp.js';
import { logitsBehind } from './logits.js';
import { oneHotOf } from './one-hot.js';

/**
 * −t·log(p) − (1 − t)·log(1 − p), elementwise, with p clipped to [1e-7, 1 − 1e-7]; from the logits behind a sigmoid
 * where there are any, without clipping: max(x, 0) − x·t + log(1 + exp(−|x|)).
 *
 * @param target - any shape, float32
 * @param output - the shape of target
 * @see keras/src/backend/tensorflow/nn.py `binary_crossentropy`
 */
export function binaryCrossentropyOf(target: Tensor, output: Tensor, fromLogits: boolean): Tensor {
  requireSameShape('binary_crossentropy', target, output);
  const logits = logitsBehind('binary_crossentropy', output, fromLogits);
  if (logits !== null) return sigmoidCrossentropy(target, logits);
  const clipped = clipByValue(output, EPSILON, 1 - EPSILON);
  return neg(add(mul(target, log(clipped)), mul(sub(1, target), log(sub(1, clipped)))));
}

/**
 * −Σ t·log(p) over `axis`, with p divided by its sum and clipped to [1e-7, 1 − 1e-7]; from the logits behind a softmax
 * where there are any.
 *
 * @param target - any shape of rank ≥ 1, float32
 * @param output - the shape of target
 * @returns the shape of target without `axis`
 * @see keras/src/backend/tensorflow/nn.py `categorical_crossentropy`
 */
export function categoricalCrossentropyOf(target: Tensor, output: Tensor, fromLogits: boolean, axis: number): Tensor {
  requireSameShape('categorical_crossentropy', target, output);
  const logits = logitsBehind('categorical_crossentropy', output, fromLogits);
  if (logits !== null) return softmaxCrossentropy(target, logits, axis);
  const shares = clipByValue(div(output, sum(output, axis, true)), EPSILON, 1 - EPSILON);
  return neg(sum(mul(target, log(shares)), axis));
}

/**
 * −log softmax(x)ₜ with x the logits, or log(clip(p)) where only probabilities are known: so they are clipped to
 * [1e-7, 1 − 1e-7] first and divided by their sum then, as Keras on TensorFlow does.
 *
 * @param target - class numbers, the shape of output without its last axis
 * @param output - […, classes]
 * @returns NaN for a class number out of range
 * @throws ShapeError when the shapes do not match
 * @see keras/src/backend/tensorflow/nn.py `sparse_categorical_crossentropy`
 */
export function sparseCategoricalCrossentropyOf(target: Tensor, output: Tensor, fromLogits: boolean): Tensor {
  const labels = target.rank === output.rank && target.shape.at(-1) === 1 ? squeeze(target, [-1]) : target;
  const expected = output.shape.slice(0, -1);
  if (labels.rank !== expected.length || labels.shape.some((size, axis) => size !== expected[axis])) {
    throw new ShapeError(
      'sparse_categorical_crossentropy',
      `class numbers of shape [${expected.join(', ')}] for predictions of shape [${output.shape.join(', ')}]`,
      target.shape,
      'One-hot targets belong to categorical_crossentropy.',
    );
  }
  const logits =
    logitsBehind('sparse_categorical_crossentropy', output, fromLogits) ??
    log(clipByValue(output, EPSILON, 1 - EPSILON));
  const classes = output.shape.at(-1) as number;
  const rows = reshape(logits, [-1, classes]);
  const losses = sparseSoftmaxCrossentropy(cast(reshape(labels, [-1]), 'int32'), rows);
  return reshape(losses, labels.shape);
}

function sigmoidCrossentropy(target: Tensor, logits: Tensor): Tensor {
  const losses = customGrad((...args) => {
    const [x, t, save] = args as unknown as [Tensor, Tensor, GradSaveFunc];
    save([x, t]);
    return {
      value: add(sub(maximum(x, 0), mul(x, t)), log1p(exp(neg(absolute(x))))),
      gradFunc: (dy: Tensor, saved: Tensor[]) => {
        const [from, to] = saved as [Tensor, Tensor];
        return [mul(dy, sub(sigmoid(from), to)), mul(dy, neg(from))];
      },
    };
  });
  return losses(logits, target);
}

/** The gradient is softmax − targets, which takes the targets to sum to 1, as TensorFlow's kernel does. */
function softmaxCrossentropy(target: Tensor, logits: Tensor, axis: number): Tensor {
  const losses = customGrad((...args) => {
    const [x, t, save] = args as unknown as [Tensor, Tensor, GradSaveFunc];
    const logShares = sub(x, expandDims(logSumExp(x, axis), axis));
    save([logShares, t]);
    return {
      value: neg(sum(mul(t, logShares), axis)),
      gradFunc: (dy: Tensor, saved: Tensor[]) => {
        const [shares, to] = saved as [Tensor, Tensor];
        const slope = expandDims(dy, axis);
        return [mul(slope, sub(exp(shares), to)), mul(slope, neg(shares))];
      },
    };
  });
  return losses(logits, target);
}

/** Loss per row, NaN for a class out of range; the gradient is softmax − one-hot, exact also where a share underflows. */
function sparseSoftmaxCrossentropy(labels: Tensor, logits: Tensor): Tensor {
  const losses = customGrad((...args) => {
    const [x, save] = args as unknown as [Tensor, GradSaveFunc];
    const logShares = logSoftmax(x);
    const truth = oneHotOf(labels, x.shape[1] as number);
    save([logShares, truth]);
    return {
      value: neg(div(sum(mul(truth, logShares), 1), sum(truth, 1))),
      gradFunc: (dy: Tensor, saved: Tensor[]) => {
        const [shares, to] = saved as [Tensor, Tensor];
        return mul(sub(exp(shares), to), expandDims(dy, 1));
      },
    };
  });
  return losses(logits);
}

function requireSameShape(where: string, target: Tensor, output: Tensor): void {
  if (target.rank === output.rank && target.shape.every((size, axis) => size === output.shape[axis])) return;
  throw new ShapeError(where, `targets of the predictions' shape [${output.shape.join(', ')}]`, target.shape);
}
