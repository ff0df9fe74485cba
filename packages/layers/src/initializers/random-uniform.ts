import type { DataType, Tensor } from '@tensorflow/tfjs-core';
import { number, optional, seed } from '../config/scalars.js';
import { RandomInitializer, type RandomOptions } from './random-initializer.js';

const FIELDS = { seed, minval: optional(number(), -0.05), maxval: optional(number(), 0.05) };

/** Uniform draws in [minval, maxval). Source: `keras/src/initializers/random_initializers.py`. */
export class RandomUniform extends RandomInitializer<typeof FIELDS> {
  static readonly className = 'RandomUniform';
  static readonly fields = FIELDS;

  constructor(options: RandomOptions & { minval?: number; maxval?: number } = {}) {
    super(FIELDS, options);
  }

  override apply(shape: number[], dtype: DataType = 'float32'): Tensor {
    const { minval, maxval } = this.settings;
    return this.draw(shape, dtype, (generator) => minval + (maxval - minval) * generator.uniform());
  }
}
