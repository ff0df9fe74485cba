import type { Tensor } from '@tensorflow/tfjs-core';
import { elu } from '../activations/elu.js';
import type { LayerOptions } from '../base/layer-options.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import type { Config } from '../config/envelope.js';
import { number, optional } from '../config/scalars.js';

const FIELDS = { alpha: optional(number(), 1) };

/** Options of `ELU`. */
export interface ELUOptions extends LayerOptions {
  /** The value far below 0 is `−alpha`. Default 1. */
  alpha?: number;
}

/** `x` above 0, else `alpha · (exp(x) − 1)`; same shape. Source: `keras/src/layers/activations/elu.py`. */
export class ELU extends PointwiseLayer<typeof FIELDS> {
  static readonly className = 'ELU';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: ELUOptions = {}) {
    super(FIELDS, options);
    this.buildAtInit();
  }

  override call(inputs: Tensor): Tensor {
    return elu(inputs, this.settings);
  }

  /** Keras has no writer for this class: as in every automatic config, its own option comes right after the name. */
  override getConfig(): Config {
    return { name: this.name, alpha: this.settings.alpha, ...super.getConfig() };
  }
}
