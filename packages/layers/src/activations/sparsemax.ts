import {
  add,
  cast,
  cumsum,
  customGrad,
  div,
  equal,
  expandDims,
  greater,
  greaterEqual,
  logicalAnd,
  maximum,
  mul,
  range,
  sub,
  sum,
  type Tensor,
  topk,
} from '@tensorflow/tfjs-core';
import { alongAxis } from '../ops/along-axis.js';

/**
 * `max(x − τ, 0)` along `axis`, with exact zeros (Martins and Astudillo, 2016).
 *
 * The τ is that of Keras 3.15.1: from the sum of the cumulative sums over the support, where the paper has the last of
 * them. So a result of more than one element does not sum to 1. Source: `sparsemax` in `keras/src/backend/tensorflow/nn.py`.
 */
export function sparsemax(x: Tensor, options: { axis?: number } = {}): Tensor {
  return alongAxis(x, options.axis ?? -1, cutLastAxis);
}

function cutLastAxis(x: Tensor): Tensor {
  return customGrad((input, save) => {
    const source = input as Tensor;
    const { tau } = threshold(source);
    (save as (tensors: Tensor[]) => void)([source]);
    return {
      value: maximum(sub(source, tau), 0),
      gradFunc: (dy: Tensor, saved: Tensor[]) => gradient(dy, saved[0] as Tensor),
    };
  })(x);
}

/** τ and the size of the support; the last axis stays, with size 1. */
function threshold(x: Tensor): { tau: Tensor; count: Tensor } {
  const size = x.shape.at(-1) as number;
  const sorted = topk(x, size).values;
  const sums = cumsum(sorted, x.rank - 1);
  const support = cast(greater(add(mul(range(1, size + 1), sorted), 1), sums), 'float32');
  const count = sum(support, -1, true);
  return { tau: div(sub(sum(mul(support, sums), -1, true), 1), count), count };
}

/** Each of the k largest values is in the cumulative sums of its own rank and all later ones. */
function gradient(dy: Tensor, x: Tensor): Tensor {
  const { tau, count } = threshold(x);
  const kept = mul(dy, cast(greaterEqual(sub(x, tau), 0), 'float32'));
  const share = div(maximum(sub(count, ranks(x)), 0), count);
  return sub(kept, mul(share, sum(kept, -1, true)));
}

/** The place of each element of the last axis in descending order, from 0; of equals, the first comes first. */
function ranks(x: Tensor): Tensor {
  const [own, other] = [expandDims(x, -1), expandDims(x, -2)];
  const place = range(0, x.shape.at(-1) as number);
  const earlier = greater(expandDims(place, -1), expandDims(place, -2));
  const before = add(cast(greater(other, own), 'float32'), cast(logicalAnd(equal(other, own), earlier), 'float32'));
  return sum(before, -1);
}
