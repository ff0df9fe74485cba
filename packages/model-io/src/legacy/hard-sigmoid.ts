import { add, clipByValue, mul, type Tensor } from '@tensorflow/tfjs-core';

/** `clip(0.2 x + 0.5, 0, 1)`: what Keras 2 and tfjs call `hard_sigmoid`. Keras 3 means `relu6(x + 3) / 6` by it. */
export function keras_2_hard_sigmoid(x: Tensor): Tensor {
  return clipByValue(add(mul(x, 0.2), 0.5), 0, 1);
}

/** How a config names it. In Python, give `custom_objects={"keras_2_hard_sigmoid": …}`. */
export const keras2HardSigmoidConfig = {
  module: 'builtins',
  class_name: 'function',
  config: keras_2_hard_sigmoid.name,
  registered_name: 'function',
};

/** What configs may refer to although Keras 3 does not have it. */
export const KERAS_2_OBJECTS = { [keras_2_hard_sigmoid.name]: keras_2_hard_sigmoid };
