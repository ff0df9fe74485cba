import type { Shape } from '../base/shape.js';
import { sizes } from '../config/lists.js';
import { nullable } from '../config/scalars.js';
import { type DropoutOptions as CommonOptions, DROPOUT_FIELDS, DropoutLayer } from './dropout-layer.js';

const FIELDS = { ...DROPOUT_FIELDS, noiseShape: nullable(sizes) };

/** Options of `Dropout`. */
export interface DropoutOptions extends CommonOptions {
  /** The shape of the mask, which broadcasts: size 1 drops along an axis together, `null` is the input's own size. */
  noiseShape?: Shape | null;
}

/**
 * In training, sets values to 0 with probability `rate` and multiplies the rest by `1 / (1 − rate)`; else nothing.
 *
 * Source: `keras/src/layers/regularization/dropout.py`; Srivastava et al., 2014.
 */
export class Dropout extends DropoutLayer<typeof FIELDS> {
  static readonly className = 'Dropout';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: DropoutOptions) {
    super(FIELDS, options);
  }

  protected override maskShape(shape: number[]): Shape {
    return shape.map((size, axis) => this.settings.noiseShape?.[axis] ?? size);
  }
}
