import type { Tensor } from '@tensorflow/tfjs-core';
import type { LayerOptions } from '../base/layer-options.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { axes } from '../config/lists.js';
import { optional } from '../config/scalars.js';
import { l2Normalize } from '../ops/l2-normalize.js';

const FIELDS = { axis: optional(axes, -1) };

/** Options of `UnitNormalization`. */
export interface UnitNormalizationOptions extends LayerOptions {
  /** The axes over which the norm is taken. Default −1. */
  axis?: number | number[];
}

/** `x / ‖x‖` over `axis`, norms below 1e-12 counting as that; same shape. Source: `keras/src/layers/normalization/unit_normalization.py`. */
export class UnitNormalization extends PointwiseLayer<typeof FIELDS> {
  static readonly className = 'UnitNormalization';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: UnitNormalizationOptions = {}) {
    super(FIELDS, options);
    this.buildAtInit();
  }

  override call(inputs: Tensor): Tensor {
    return l2Normalize(inputs, this.settings.axis, 1e-12);
  }
}
