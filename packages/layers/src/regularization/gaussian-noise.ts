import { defaultGenerator, Generator } from '@descent/random';
import { add, type Tensor, tensor } from '@tensorflow/tfjs-core';
import type { ResolvedCallOptions } from '../base/call-options.js';
import type { LayerOptions } from '../base/layer-options.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { randomTensor } from '../base/random-tensor.js';
import { number, seed } from '../config/scalars.js';

const FIELDS = { stddev: number({ min: 0, max: 1 }), seed };

/** Options of `GaussianNoise`. */
export interface GaussianNoiseOptions extends LayerOptions {
  /** The standard deviation of the noise, in [0, 1]. */
  stddev: number;
  /** The layer's own generator starts here. Default: the shared generator. */
  seed?: number | null;
}

/** In training, adds normal noise; else nothing. Source: `keras/src/layers/regularization/gaussian_noise.py`. */
export class GaussianNoise extends PointwiseLayer<typeof FIELDS> {
  static readonly className = 'GaussianNoise';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;
  readonly #generator: Generator;

  constructor(options: GaussianNoiseOptions) {
    super(FIELDS, options);
    const { seed } = this.settings;
    this.#generator = seed === null ? defaultGenerator() : this.addGenerator(new Generator(seed));
    this.buildAtInit();
  }

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
