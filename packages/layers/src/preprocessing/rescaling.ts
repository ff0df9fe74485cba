import { ShapeError } from '@descent/spec';
import { add, cast, mul, type Tensor, tensor } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { RescalingKeys } from '../generated/layers.js';

/** `x · scale + offset`, as float32; same shape. Source: `keras/src/layers/preprocessing/rescaling.py`. */
export class Rescaling extends defineLayer(RescalingKeys, { base: PointwiseLayer }) {
  override call(inputs: Tensor): Tensor {
    const { scale, offset } = this.settings;
    const factors = tensor(scale as number[]);
    const offsets = tensor(offset as number[]);
    for (const { shape } of [factors, offsets]) this.#requireBroadcast(shape, inputs.shape);
    return add(mul(cast(inputs, this.dtype), factors), offsets);
  }

  #requireBroadcast(shape: readonly number[], inputs: readonly number[]): void {
    const against = inputs.slice(Math.max(0, inputs.length - shape.length));
    const own = shape.slice(shape.length - against.length);
    if (own.every((size, i) => size === 1 || against[i] === 1 || size === against[i])) return;
    throw new ShapeError(`Layer "${this.name}"`, `inputs that numbers of shape [${shape.join(', ')}] fit`, inputs);
  }
}
