import { activations, type CustomObjects } from '@descent/layers';
import { losses } from '@descent/trainer';
import { add, clipByValue, mul, type Tensor } from '@tensorflow/tfjs-core';

/** `clip(0.2 x + 0.5, 0, 1)`: what Keras 2 and tfjs call `hard_sigmoid`. Keras 3 means `relu6(x + 3) / 6` by it. */
export function keras_2_hard_sigmoid(x: Tensor): Tensor {
  return clipByValue(add(mul(x, 0.2), 0.5), 0, 1);
}

/** `gelu` by a tanh, under tfjs's name; Keras has no name for it. */
export function gelu_new(x: Tensor): Tensor {
  return activations.gelu(x, { approximate: true });
}

/** The metric of standalone Keras up to 2.2 and of tfjs: the loss, -1 for equal directions. Later Keras means +1. */
export function cosine_proximity(yTrue: Tensor, yPred: Tensor): Tensor {
  return losses.cosineSimilarity(yTrue, yPred);
}

const FUNCTIONS = { keras_2_hard_sigmoid, gelu_new, cosine_proximity };

/** How a config names such a function. In Python, give it in `custom_objects`. */
export function configOfFunction({ name }: (x: Tensor) => Tensor): object {
  return { module: 'builtins', class_name: 'function', config: name, registered_name: 'function' };
}

/** One's own objects and, unlisted so that no message speaks of it, what Keras 2 and tfjs had and Keras 3 has not. */
export function withKeras2Objects(customObjects: CustomObjects): CustomObjects {
  const all = { ...customObjects };
  for (const [name, value] of Object.entries(FUNCTIONS)) {
    if (!Object.hasOwn(all, name)) Object.defineProperty(all, name, { value, enumerable: false });
  }
  return all;
}
