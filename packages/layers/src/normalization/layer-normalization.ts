import { add, mean, mul, reshape, rsqrt, square, sub, type Tensor } from '@tensorflow/tfjs-core';
import type { Shape } from '../base/shape.js';
import type { Config } from '../config/envelope.js';
import { axes as axisList } from '../config/lists.js';
import { nullable, number, only, optional } from '../config/scalars.js';
import { BOUND_FIELDS, SCALE_FIELDS, type ScaleOptions, START_FIELDS } from './scale-fields.js';
import { broadcastShape, ScalingLayer } from './scaling-layer.js';

const FIELDS = {
  axis: optional(axisList, -1),
  ...SCALE_FIELDS,
  epsilon: optional(nullable(number({ min: 0 })), 0.001),
  rmsScaling: only(false, 'Use RMSNormalization, as Keras advises.'),
  ...START_FIELDS,
  ...BOUND_FIELDS,
};

/** Options of `LayerNormalization`. */
export interface LayerNormalizationOptions extends Omit<ScaleOptions, 'epsilon'> {
  /** Added to the variance. Default 0.001; `null` is 1e-7. */
  epsilon?: number | null;
  /** The axes over which mean and variance are taken. Default −1. */
  axis?: number | number[];
}

/**
 * `gamma · (x − mean) / √(variance + epsilon) + beta` with each sample's own mean and variance over `axis`; same shape.
 *
 * Source: `keras/src/layers/normalization/layer_normalization.py`; Ba et al., 2016.
 */
export class LayerNormalization extends ScalingLayer<typeof FIELDS> {
  static readonly className = 'LayerNormalization';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: LayerNormalizationOptions = {}) {
    super(FIELDS, options);
  }

  override build(inputShape: Shape | Shape[]): void {
    this.addScale(this.pin(this.settings.axis, inputShape).sizes);
  }

  override call(inputs: Tensor): Tensor {
    const { axes, sizes } = this.pin(this.settings.axis, [...inputs.shape]);
    const wide = (weight: Tensor) => reshape(weight, broadcastShape(inputs.rank, axes, sizes));
    const centered = sub(inputs, mean(inputs, axes, true));
    const scale = rsqrt(add(mean(square(centered), axes, true), this.settings.epsilon ?? 1e-7));
    const normal = mul(centered, this.gamma === null ? scale : mul(scale, wide(this.gamma)));
    return this.beta === null ? normal : add(normal, wide(this.beta));
  }

  /** Once built, Keras writes the axis as a list. */
  override getConfig(): Config {
    const { axis } = this.settings;
    const list = Array.isArray(axis) ? [...axis].sort((a, b) => a - b) : [axis];
    return { ...super.getConfig(), axis: this.built ? list : axis };
  }
}
