import type { DataType, Tensor } from '@tensorflow/tfjs-core';
import type { Field } from '../config/field.js';
import { integers } from '../config/lists.js';
import { anyCase, nullable, number, oneOf, optional, seed } from '../config/scalars.js';
import { computeFans } from './fans.js';
import { RandomInitializer, type RandomOptions } from './random-initializer.js';
import { type Distribution, type Mode, scaledDraw } from './scaled-draw.js';

const words = oneOf<Distribution>(['truncated_normal', 'untruncated_normal', 'uniform']);

const distribution: Field<Distribution> = {
  fallback: 'truncated_normal',
  read(value, at) {
    const word = typeof value === 'string' ? value.toLowerCase() : value;
    return words.read(word === 'normal' ? 'truncated_normal' : word, at);
  },
  write: (value) => value,
};

const FIELDS = {
  seed,
  scale: optional(number({ above: 0 }), 1),
  mode: anyCase(oneOf<Mode>(['fan_in', 'fan_out', 'fan_avg'], 'fan_in')),
  distribution,
  inputAxes: nullable(integers()),
  outputAxes: nullable(integers()),
};

/** Options of `VarianceScaling`. */
export interface VarianceScalingOptions extends RandomOptions {
  /** The variance is `scale` over the fans. Default 1. */
  scale?: number;
  mode?: Mode;
  /** `'normal'` is read as `'truncated_normal'`. */
  distribution?: Distribution | 'normal';
  /** The axes that make the fan in, when it is not the last but one and the receptive field. */
  inputAxes?: number[] | null;
  /** The axes that make the fan out. */
  outputAxes?: number[] | null;
}

/** Draws of variance `scale / fans`. Source: `keras/src/initializers/random_initializers.py`. */
export class VarianceScaling extends RandomInitializer<typeof FIELDS> {
  static readonly className = 'VarianceScaling';
  static readonly fields = FIELDS;

  constructor(options: VarianceScalingOptions = {}) {
    super(FIELDS, options);
  }

  override apply(shape: number[], dtype: DataType = 'float32'): Tensor {
    const { scale, mode, distribution, inputAxes, outputAxes } = this.settings;
    return this.draw(shape, dtype, scaledDraw(computeFans(shape, inputAxes, outputAxes), scale, mode, distribution));
  }
}
