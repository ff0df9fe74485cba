import { ShapeError } from '@descent/spec';
import { add, cast, mul, type Tensor, tensor } from '@tensorflow/tfjs-core';
import type { LayerOptions } from '../base/layer-options.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { type Numbers, numbers } from '../config/lists.js';
import { optional } from '../config/scalars.js';

const FIELDS = { scale: numbers, offset: optional(numbers, 0) };

/** Options of `Rescaling`. */
export interface RescalingOptions extends LayerOptions {
  /** A number, or an array that broadcasts against the inputs. */
  scale: Numbers;
  /** The same. Default 0. */
  offset?: Numbers;
}

/** `x · scale + offset`, as float32; same shape. Source: `keras/src/layers/preprocessing/rescaling.py`. */
export class Rescaling extends PointwiseLayer<typeof FIELDS> {
  static readonly className = 'Rescaling';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: RescalingOptions) {
    super(FIELDS, options);
  }

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
