import {
  add,
  cast,
  cumsum,
  customGrad,
  div,
  greater,
  maximum,
  mul,
  range,
  sub,
  sum,
  type Tensor,
  topk,
  where,
  zerosLike,
} from '@tensorflow/tfjs-core';
import { alongAxis } from './along-axis.js';

/** The nearest point of the probability simplex, often with exact zeros (Martins and Astudillo, 2016). */
export function sparsemax(x: Tensor, options: { axis?: number } = {}): Tensor {
  return alongAxis(x, options.axis ?? -1, project);
}

function project(x: Tensor): Tensor {
  return customGrad((input, save) => {
    const source = input as Tensor;
    const value = maximum(sub(source, cut(source)), 0);
    (save as (tensors: Tensor[]) => void)([value]);
    return {
      value,
      gradFunc: (dy: Tensor, saved: Tensor[]) => {
        const support = cast(greater((saved as [Tensor])[0], 0), 'float32');
        const kept = mul(dy, support);
        return sub(kept, mul(support, div(sum(kept, -1, true), sum(support, -1, true))));
      },
    };
  })(x);
}

/** What is subtracted so that the positive rest sums to 1; the last axis stays, with size 1. */
function cut(x: Tensor): Tensor {
  const sorted = topk(x, x.shape.at(-1)).values;
  const total = cumsum(sorted, x.rank - 1);
  const rank = range(1, (x.shape.at(-1) as number) + 1);
  const support = greater(add(mul(rank, sorted), 1), total);
  const summed = sum(where(support, sorted, zerosLike(sorted)), -1, true);
  return div(sub(summed, 1), sum(cast(support, 'float32'), -1, true));
}
