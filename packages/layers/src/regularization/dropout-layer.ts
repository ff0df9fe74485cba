import { defaultGenerator, Generator } from '@descent/random';
import { mul, type Tensor } from '@tensorflow/tfjs-core';
import type { ResolvedCallOptions } from '../base/call-options.js';
import type { LayerOptions } from '../base/layer-options.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import type { Shape } from '../base/shape.js';
import type { Fields, ValuesOf } from '../config/field.js';
import { number, seed } from '../config/scalars.js';
import { dropoutMask } from './dropout-mask.js';

/** What every dropout has. */
export const DROPOUT_FIELDS = { rate: number({ min: 0, max: 1 }), seed };

/** Options that every dropout has. */
export interface DropoutOptions extends LayerOptions {
  /** The share of values set to 0, in [0, 1]. */
  rate: number;
  /** The layer's own generator starts here. Default: the shared generator. */
  seed?: number | null;
}

/** Sets values to 0 at random while training. Masks come from `@descent/random`: the same on every backend. */
export abstract class DropoutLayer<F extends Fields & typeof DROPOUT_FIELDS> extends PointwiseLayer<F> {
  readonly #generator: Generator;

  constructor(fields: F, options: DropoutOptions) {
    super(fields, options);
    const { seed } = this.#dropout;
    this.#generator = seed === null ? defaultGenerator() : this.addGenerator(new Generator(seed));
    this.buildAtInit();
  }

  /** The shape of the mask, which broadcasts against inputs of that shape. */
  protected abstract maskShape(shape: number[]): Shape;

  override call(inputs: Tensor, { training }: ResolvedCallOptions): Tensor {
    const { rate } = this.#dropout;
    if (!training || rate === 0) return inputs;
    return mul(inputs, dropoutMask(this.maskShape(inputs.shape) as number[], rate, this.#generator));
  }

  get #dropout(): ValuesOf<typeof DROPOUT_FIELDS> {
    return this.settings as ValuesOf<typeof DROPOUT_FIELDS>;
  }
}
