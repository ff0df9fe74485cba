import type { CustomObjects } from '@descent/layers';
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

/** One's own objects and, unlisted so that no message speaks of it, what Keras 2 had and Keras 3 has not. */
export function withKeras2Objects(customObjects: CustomObjects): CustomObjects {
  const { name } = keras_2_hard_sigmoid;
  return Object.defineProperty({ ...customObjects }, name, { value: keras_2_hard_sigmoid, enumerable: false });
}
