import type { DataType, Tensor } from '@tensorflow/tfjs-core';
import { number, optional, seed } from '../config/scalars.js';
import { RandomInitializer, type RandomOptions } from './random-initializer.js';

const FIELDS = { seed, mean: optional(number(), 0), stddev: optional(number(), 0.05) };

/** Normal draws. Source: `keras/src/initializers/random_initializers.py`. */
export class RandomNormal extends RandomInitializer<typeof FIELDS> {
  static readonly className = 'RandomNormal';
  static readonly fields = FIELDS;

  constructor(options: RandomOptions & { mean?: number; stddev?: number } = {}) {
    super(FIELDS, options);
  }

  override apply(shape: number[], dtype: DataType = 'float32'): Tensor {
    const { mean, stddev } = this.settings;
    return this.draw(shape, dtype, (generator) => mean + stddev * generator.normal());
  }
}
