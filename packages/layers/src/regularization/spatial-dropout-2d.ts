import type { Shape } from '../base/shape.js';
import { type DataFormat, dataFormat } from '../config/data-format.js';
import type { Config } from '../config/envelope.js';
import { DROPOUT_FIELDS, DropoutLayer, type DropoutOptions } from './dropout-layer.js';

const FIELDS = { ...DROPOUT_FIELDS, dataFormat };

/** Options of `SpatialDropout2D`. */
export interface SpatialDropout2DOptions extends DropoutOptions {
  /** Default `'channels_last'`. */
  dataFormat?: DataFormat | null;
}

/**
 * In training, sets whole channels of `[b, h, w, c]` to 0 with probability `rate` and multiplies the rest by
 * `1 / (1 − rate)`; else nothing. Source: `keras/src/layers/regularization/spatial_dropout.py`; Tompson et al., 2015.
 */
export class SpatialDropout2D extends DropoutLayer<typeof FIELDS> {
  static readonly className = 'SpatialDropout2D';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: SpatialDropout2DOptions) {
    super(FIELDS, options);
    this.inputSpec = { ndim: 4 };
  }

  /** Keras writes this class's config by hand. */
  override getConfig(): Config {
    const { rate, seed, dataFormat } = this.settings;
    return { rate, seed, name: this.name, dtype: this.dtype, data_format: dataFormat };
  }

  protected override maskShape(shape: number[]): Shape {
    const [batch, second, , last] = shape as [number, number, number, number];
    return this.settings.dataFormat === 'channels_last' ? [batch, 1, 1, last] : [batch, second, 1, 1];
  }
}
