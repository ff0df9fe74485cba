import { abs, customGrad, type GradSaveFunc, mul, sign, type Tensor } from '@tensorflow/tfjs-core';

/** |x| with the gradient sign(x), which is 0 at 0 as in Keras; tfjs's own is -1 there. */
export const absolute = customGrad((...args) => {
  const [x, save] = args as unknown as [Tensor, GradSaveFunc];
  save([x]);
  return { value: abs(x), gradFunc: (dy: Tensor, saved: Tensor[]) => mul(dy, sign(saved[0] as Tensor)) };
}) as (x: Tensor) => Tensor;
