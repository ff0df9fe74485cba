import { randomTensor } from '@descent/backend/traced-step';
import { defaultGenerator, Generator } from '@descent/random';
import { add, type Tensor, tensor } from '@tensorflow/tfjs-core';
import type { ResolvedCallOptions } from '../base/call-options.js';
import { defineLayer } from '../base/define-layer.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { GaussianNoiseKeys } from '../generated/layers.js';

/** In training, adds normal noise; else nothing. Source: `keras/src/layers/regularization/gaussian_noise.py`. */
export class GaussianNoise extends defineLayer(GaussianNoiseKeys, { base: PointwiseLayer, isBuilt: true }) {
  readonly #generator =
    this.settings.seed === null ? defaultGenerator() : this.addGenerator(new Generator(this.settings.seed));

  override call(inputs: Tensor, { training }: ResolvedCallOptions): Tensor {
    const { stddev } = this.settings;
    if (!training || stddev === 0) return inputs;
    const { shape, size } = inputs;
    const generator = this.#generator;
    const draw = () =>
      tensor(
        Float32Array.from({ length: size }, () => stddev * generator.normal()),
        shape,
      );
    return add(inputs, randomTensor(draw, [stddev, generator]));
  }
}
