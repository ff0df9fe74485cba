import { customGrad, type Tensor, where, zerosLike } from '@tensorflow/tfjs-core';

/**
 * `op(a, b)`, a maximum or minimum of two tensors of one shape. The gradient goes to `a` where `isFirst(a, b)`, else to
 * `b`: also where one of them is NaN, as in TensorFlow; tfjs's own goes nowhere then.
 */
export function betterOf(
  op: (a: Tensor, b: Tensor) => Tensor,
  isFirst: (a: Tensor, b: Tensor) => Tensor,
): (a: Tensor, b: Tensor) => Tensor {
  return (first, second) =>
    customGrad((...args) => {
      const [a, b, save] = args as unknown as [Tensor, Tensor, (tensors: Tensor[]) => void];
      save([isFirst(a, b)]);
      return {
        value: op(a, b),
        gradFunc: (dy: Tensor, saved: Tensor[]) => {
          const chosen = saved[0] as Tensor;
          return [where(chosen, dy, zerosLike(dy)), where(chosen, zerosLike(dy), dy)];
        },
      };
    })(first, second);
}
