import { defaultGenerator, Generator } from '@descent/random';
import { mul, type Tensor } from '@tensorflow/tfjs-core';
import { ConfiguredLayer } from '../base/configured-layer.js';
import type { ResolvedCallOptions } from '../base/layer.js';
import type { LayerOptions } from '../base/layer-options.js';
import { type Shape, singleShape } from '../base/shape.js';
import { sizes } from '../config/lists.js';
import { nullable, number, seed } from '../config/scalars.js';
import { dropoutMask } from './dropout-mask.js';

const FIELDS = { rate: number({ min: 0, max: 1 }), seed, noiseShape: nullable(sizes) };

/** Options of `Dropout`. */
export interface DropoutOptions extends LayerOptions {
  /** The share of values set to 0, in [0, 1]. */
  rate: number;
  /** The shape of the mask, which broadcasts: size 1 drops along an axis together, `null` is the input's own size. */
  noiseShape?: Shape | null;
  /** The layer's own generator starts here. Default: the shared generator. */
  seed?: number | null;
}

/**
 * In training, sets values to 0 with probability `rate` and multiplies the rest by `1 / (1 − rate)`; else nothing.
 * Masks come from `@descent/random`, so they are the same on every backend.
 *
 * Source: `keras/src/layers/regularization/dropout.py`; Srivastava et al., 2014.
 */
export class Dropout extends ConfiguredLayer<typeof FIELDS> {
  static readonly className = 'Dropout';
  static readonly fields = FIELDS;
  readonly #generator: Generator;

  constructor(options: DropoutOptions) {
    super(FIELDS, options);
    const { seed } = this.settings;
    this.#generator = seed === null ? defaultGenerator() : this.addGenerator(new Generator(seed));
    this.supportsMasking = true;
    this.buildAtInit();
  }

  override call(inputs: Tensor, { training }: ResolvedCallOptions): Tensor {
    const { rate, noiseShape } = this.settings;
    if (!training || rate === 0) return inputs;
    const shape = inputs.shape.map((size, axis) => noiseShape?.[axis] ?? size);
    return mul(inputs, dropoutMask(shape, rate, this.#generator));
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return singleShape(inputShape, this.name);
  }
}
