import { customGrad, type Tensor, where, zerosLike } from '@tensorflow/tfjs-core';

/**
 * `x` where `condition`, which has its shape, holds, else 0. What was not chosen gets gradient 0 even where the gradient
 * that arrives is not finite, as in TensorFlow; tfjs's own multiplies it by 0.
 */
export function select(condition: Tensor, x: Tensor): Tensor {
  return customGrad((input, save) => {
    const source = input as Tensor;
    (save as (tensors: Tensor[]) => void)([condition]);
    return {
      value: where(condition, source, zerosLike(source)),
      gradFunc: (dy: Tensor, saved: Tensor[]) => where(saved[0] as Tensor, dy, zerosLike(dy)),
    };
  })(x);
}
