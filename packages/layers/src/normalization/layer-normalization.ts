import { add, mean, mul, reshape, rsqrt, square, sub, type Tensor } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import type { Shape } from '../base/shape.js';
import type { Config } from '../config/envelope.js';
import { nullable, number, only } from '../config/scalars.js';
import { LayerNormalizationKeys } from '../generated/layers.js';
import { broadcastShape, ScalingLayer } from './scaling-layer.js';

const fields = {
  epsilon: nullable(number({ min: 0 })),
  rmsScaling: only(false, 'Use RMSNormalization, as Keras advises.'),
};

/**
 * `gamma · (x − mean) / √(variance + epsilon) + beta` with each sample's own mean and variance over `axis`; same shape.
 *
 * Source: `keras/src/layers/normalization/layer_normalization.py`; Ba et al., 2016.
 */
export class LayerNormalization extends defineLayer(LayerNormalizationKeys, { base: ScalingLayer, fields }) {
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
