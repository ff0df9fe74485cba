import {
  abs,
  add,
  cast,
  concat,
  exp,
  expandDims,
  fill,
  gather,
  greater,
  log1p,
  logicalAnd,
  logSoftmax,
  matMul,
  maximum,
  neg,
  notEqual,
  oneHot,
  reshape,
  reverse,
  slice,
  stack,
  sub,
  sum,
  type Tensor,
  type Tensor2D,
  transpose,
  unstack,
  where,
  zerosLike,
} from '@tensorflow/tfjs-core';

/** The log of a probability of 0: far below any that comes up, and finite, so that differences of it are numbers. */
const NEVER = -1e30;

/** Losses `[batch]`, Infinity where no alignment fits, and gradients by the logits `[batch, frames, classes]`. */
export interface CtcTensors {
  readonly losses: Tensor;
  readonly gradients: Tensor;
}

/**
 * The forward–backward algorithm of `ctc` for a whole batch, in float32 and without a look at any value: for backends
 * whose values can only be awaited. Call it inside `tidy`.
 *
 * @param labels - class numbers `[batch, length]`, padded with 0
 * @param logits - `[batch, frames, classes]`
 */
export function ctcOnBackend(labels: Tensor2D, logits: Tensor): CtcTensors {
  const [batch, length] = labels.shape;
  const classes = logits.shape[2] as number;
  const states = 2 * length + 1;
  const zeros = zerosLike(labels);
  // blank, label, blank, label, …, blank
  const path = concat([reshape(stack([zeros, labels], 2), [batch, 2 * length]), fill([batch, 1], 0, 'int32')], 1);
  const count = sum(reshape(whole(notEqual(labels, zeros)), [batch, length]), 1);
  const shares = logSoftmax(logits);
  const emitted = unstack(gather(transpose(shares, [0, 2, 1]), path, 1, 1), 2);

  const first = oneHot(fill([batch], 0, 'int32'), states);
  const second = oneHot(fill([batch], 1, 'int32'), states);
  const last = oneHot(whole(add(count, count)), states);
  const beforeLast = oneHot(whole(sub(add(count, count), 1)), states);
  const forward = sweep(emitted, path, logOf(add(first, second)));
  const turned = sweep(
    emitted.toReversed().map((frame) => reverse(frame, 1)),
    reverse(path, 1),
    logOf(reverse(add(last, beforeLast), 1)),
  );
  const backward = turned.toReversed().map((frame) => reverse(frame, 1));

  const ends = add(forward.at(-1) as Tensor, logOf(add(last, beforeLast)));
  const total = unstack(ends, 1).reduce(logAdd);
  const fits = greater(total, NEVER / 2);
  const occupied = emitted.map((emission, frame) => {
    const passing = sub(add(forward[frame] as Tensor, backward[frame] as Tensor), emission);
    return exp(sub(passing, expandDims(total, 1)));
  });
  const perClass = matMul(stack(occupied, 1), oneHot(path as Tensor2D, classes, 1, 0, 'float32'));
  const gradients = sub(exp(shares), perClass);
  return {
    losses: where(fits, neg(total), fill([batch], Number.POSITIVE_INFINITY)),
    gradients: where(expandDims(expandDims(fits, 1), 1), gradients, zerosLike(gradients)),
  };
}

/** Log probability of every prefix of the path at every frame, the frame's own emission included. */
function sweep(emitted: readonly Tensor[], path: Tensor, start: Tensor): Tensor[] {
  const [batch, states] = path.shape as [number, number];
  const shifted = (logs: Tensor, by: number): Tensor => {
    if (by >= states) return fill([batch, states], NEVER);
    return concat([fill([batch, by], NEVER), slice(logs, [0, 0], [batch, states - by])], 1);
  };
  const earlier =
    states > 2 ? concat([fill([batch, 2], 0, 'int32'), slice(path, [0, 0], [batch, states - 2])], 1) : zerosLike(path);
  const maySkip = logicalAnd(notEqual(path, 0), notEqual(path, earlier));
  const frames: Tensor[] = [];
  for (const emission of emitted) {
    const before = frames.at(-1);
    if (before === undefined) frames.push(maximum(add(start, emission), NEVER));
    else {
      const skipping = where(maySkip, shifted(before, 2), fill([batch, states], NEVER));
      frames.push(maximum(add(logAdd(logAdd(before, shifted(before, 1)), skipping), emission), NEVER));
    }
  }
  return frames;
}

/** 0 where it is not 0, else the log of nothing. */
function logOf(isThere: Tensor): Tensor {
  return where(greater(isThere, 0), fill(isThere.shape, 0), fill(isThere.shape, NEVER));
}

function logAdd(a: Tensor, b: Tensor): Tensor {
  return add(maximum(a, b), log1p(exp(neg(abs(sub(a, b))))));
}

function whole(tensor: Tensor): Tensor {
  return cast(tensor, 'int32');
}
