import { randomTensor } from '@descent/backend/traced-step';
import { fillNormal, type SeedGenerator } from '@descent/random';
import { add, type Tensor, tensor } from '@tensorflow/tfjs-core';
import type { ResolvedCallOptions } from '../base/call-options.js';
import { defineLayer } from '../base/define-layer.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { GaussianNoiseKeys } from '../generated/layers.js';

/** In training, adds normal noise; else nothing. Source: `keras/src/layers/regularization/gaussian_noise.py`. */
export class GaussianNoise extends defineLayer(GaussianNoiseKeys, { base: PointwiseLayer, isBuilt: true }) {
  /** What noise is drawn from; null where there is none. */
  readonly seedGenerator: SeedGenerator | null =
    this.settings.stddev > 0 ? this.addGenerator(this.settings.seed) : null;

  override call(inputs: Tensor, { training }: ResolvedCallOptions): Tensor {
    const { seedGenerator: generator } = this;
    if (!training || generator === null) return inputs;
    const { stddev } = this.settings;
    const { shape, size } = inputs;
    const draw = () => {
      const values = new Float32Array(size);
      fillNormal(values, generator.next(), 0, stddev);
      return tensor(values, shape);
    };
    return add(inputs, randomTensor(draw, [stddev, generator]));
  }
}
