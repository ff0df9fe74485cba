import { add, cast, mul, type Tensor } from '@tensorflow/tfjs-core';
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
    return add(mul(cast(inputs, this.dtype), scale as number[]), offset as number[]);
  }
}
