import {
  add,
  customGrad,
  exp,
  expandDims,
  type GradSaveFunc,
  isFinite as isFiniteTensor,
  log,
  max,
  mul,
  squeeze,
  sub,
  sum,
  type Tensor,
  where,
  zerosLike,
} from '@tensorflow/tfjs-core';

/**
 * log Σ exp(x) over an axis, with -Infinity among the elements allowed: a row of nothing else gives -Infinity, not NaN.
 * The gradient is softmax(x).
 *
 * @param x - any shape of rank ≥ 1
 * @returns the shape of x without `axis`
 */
export function logSumExp(x: Tensor, axis: number): Tensor {
  const reduced = customGrad((...args) => {
    const [input, save] = args as unknown as [Tensor, GradSaveFunc];
    const highest = max(input, axis, true);
    const shift = where(isFiniteTensor(highest), highest, zerosLike(highest));
    const value = add(log(sum(exp(sub(input, shift)), axis, true)), shift);
    save([input, value]);
    return {
      value: squeeze(value, [axis]),
      gradFunc: (dy: Tensor, saved: Tensor[]) => {
        const [from, result] = saved as [Tensor, Tensor];
        const finite = isFiniteTensor(result);
        const share = exp(sub(from, where(finite, result, zerosLike(result))));
        return mul(expandDims(dy, axis), where(finite, share, zerosLike(share)));
      },
    };
  });
  return reduced(x);
}
