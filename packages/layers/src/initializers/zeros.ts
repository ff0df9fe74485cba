import { type DataType, type Tensor, zeros } from '@tensorflow/tfjs-core';
import { Initializer } from './initializer.js';

/** All 0. Source: `keras/src/initializers/constant_initializers.py`. */
export class Zeros extends Initializer {
  static readonly className = 'Zeros';
  static readonly fields = {};

  override apply(shape: number[], dtype: DataType = 'float32'): Tensor {
    return zeros(shape, dtype);
  }
}
