import type { Tensor } from '@tensorflow/tfjs-core';
import { relu } from '../activations/relu.js';
import type { LayerOptions } from '../base/layer-options.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { nullable, number, optional } from '../config/scalars.js';

const FIELDS = {
  maxValue: nullable(number({ min: 0 })),
  negativeSlope: optional(number({ min: 0 }), 0),
  threshold: optional(number({ min: 0 }), 0),
};

/** Options of `ReLU`. */
export interface ReLUOptions extends LayerOptions {
  /** Where it saturates; never, when `null`. */
  maxValue?: number | null;
  /** Slope below the threshold. Default 0. */
  negativeSlope?: number;
  /** Where it starts. Default 0. */
  threshold?: number;
}

/** `relu(x)` with slope, ceiling and threshold; same shape. Source: `keras/src/layers/activations/relu.py`. */
export class ReLU extends PointwiseLayer<typeof FIELDS> {
  static readonly className = 'ReLU';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: ReLUOptions = {}) {
    super(FIELDS, options);
    this.buildAtInit();
  }

  override call(inputs: Tensor): Tensor {
    return relu(inputs, this.settings);
  }
}
