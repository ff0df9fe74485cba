import { cast, customGrad, div, equal, max, mul, reshape, sum, type Tensor } from '@tensorflow/tfjs-core';

/** The largest values over the axes; where several are largest they share the gradient, as in TensorFlow. */
export function reduceMax(x: Tensor, axes: number[], keepDims = false): Tensor {
  const kept = x.shape.map((size, axis) => (axes.includes(axis) ? 1 : size));
  return customGrad((input, save) => {
    const source = input as Tensor;
    const value = max(source, axes, keepDims);
    (save as (tensors: Tensor[]) => void)([source, value]);
    return {
      value,
      gradFunc: (dy: Tensor, saved: Tensor[]) => {
        const [from, largest] = saved as [Tensor, Tensor];
        const chosen = cast(equal(from, reshape(largest, kept)), 'float32');
        return div(mul(chosen, reshape(dy, kept)), sum(chosen, axes, true));
      },
    };
  })(x);
}
