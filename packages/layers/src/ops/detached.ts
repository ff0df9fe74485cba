import { customGrad, type Tensor, zerosLike } from '@tensorflow/tfjs-core';

/** What `compute` makes of x, as a constant: gradients do not flow through it (`stop_gradient`). */
export function detached(x: Tensor, compute: (x: Tensor) => Tensor): Tensor {
  return customGrad((input) => {
    const source = input as Tensor;
    return { value: compute(source), gradFunc: () => zerosLike(source) };
  })(x);
}
