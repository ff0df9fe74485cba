import { customGrad, mul, type Tensor } from '@tensorflow/tfjs-core';

/**
 * `forward(x)`, element by element, whose gradient is `dy · derivative(x)`. For functions with cases: tfjs cannot
 * differentiate a `where` whose condition depends on x.
 */
export function elementwise(x: Tensor, forward: (x: Tensor) => Tensor, derivative: (x: Tensor) => Tensor): Tensor {
  return customGrad((input, save) => {
    const source = input as Tensor;
    (save as (tensors: Tensor[]) => void)([source]);
    return {
      value: forward(source),
      gradFunc: (dy: Tensor, saved: Tensor[]) => mul(dy, derivative(saved[0] as Tensor)),
    };
  })(x);
}
