import type { Tensor } from '@tensorflow/tfjs-core';
import { leakyRelu } from '../activations/leaky-relu.js';
import type { LayerOptions } from '../base/layer-options.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { number, optional } from '../config/scalars.js';

const FIELDS = { negativeSlope: optional(number({ min: 0 }), 0.3) };

/** Options of `LeakyReLU`. */
export interface LeakyReLUOptions extends LayerOptions {
  /** Slope below 0. Default 0.3. */
  negativeSlope?: number;
}

/** `x` above 0, else `negativeSlope · x`; same shape. Source: `keras/src/layers/activations/leaky_relu.py`. */
export class LeakyReLU extends PointwiseLayer<typeof FIELDS> {
  static readonly className = 'LeakyReLU';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: LeakyReLUOptions = {}) {
    super(FIELDS, options);
    this.buildAtInit();
  }

  override call(inputs: Tensor): Tensor {
    return leakyRelu(inputs, this.settings);
  }
}
