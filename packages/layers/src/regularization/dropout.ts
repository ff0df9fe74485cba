import type { SeedGenerator } from '@descent/random';
import { mul, type Tensor } from '@tensorflow/tfjs-core';
import type { ResolvedCallOptions } from '../base/call-options.js';
import { defineLayer, type LayerSettings } from '../base/define-layer.js';
import type { InputSpec } from '../base/input-spec.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import type { Shape } from '../base/shape.js';
import type { Config } from '../config/envelope.js';
import { DropoutKeys, type DropoutOptions, SpatialDropout2DKeys } from '../generated/layers.js';
import { dropoutMask } from './dropout-mask.js';

/** Sets values to 0 at random while training. Masks come from `@descent/random`: the same on every backend. */
abstract class DropoutLayer extends PointwiseLayer<Pick<LayerSettings<DropoutOptions>, 'rate' | 'seed'>> {
  /** What masks are drawn from; null where nothing is dropped. */
  readonly seedGenerator: SeedGenerator | null = this.settings.rate > 0 ? this.addGenerator(this.settings.seed) : null;

  /** The shape of the mask, which broadcasts against inputs of that shape. */
  protected abstract maskShape(shape: number[]): Shape;

  override call(inputs: Tensor, { training }: ResolvedCallOptions): Tensor {
    if (!training || this.seedGenerator === null) return inputs;
    return mul(inputs, dropoutMask(this.maskShape(inputs.shape) as number[], this.settings.rate, this.seedGenerator));
  }
}

/**
 * In training, sets values to 0 with probability `rate` and multiplies the rest by `1 / (1 − rate)`; else nothing.
 *
 * Source: `keras/src/layers/regularization/dropout.py`; Srivastava et al., 2014.
 */
export class Dropout extends defineLayer(DropoutKeys, { base: DropoutLayer, isBuilt: true }) {
  protected override maskShape(shape: number[]): Shape {
    return shape.map((size, axis) => this.settings.noiseShape?.[axis] ?? size);
  }
}

/**
 * In training, sets whole channels of `[b, h, w, c]` to 0 with probability `rate` and multiplies the rest by
 * `1 / (1 − rate)`; else nothing. Source: `keras/src/layers/regularization/spatial_dropout.py`; Tompson et al., 2015.
 */
export class SpatialDropout2D extends defineLayer(SpatialDropout2DKeys, { base: DropoutLayer, isBuilt: true }) {
  override inputSpec: InputSpec = { ndim: 4 };

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
