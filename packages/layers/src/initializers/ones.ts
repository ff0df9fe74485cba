import { type DataType, ones, type Tensor } from '@tensorflow/tfjs-core';
import { Initializer } from './initializer.js';

/** All 1. Source: `keras/src/initializers/constant_initializers.py`. */
export class Ones extends Initializer {
  static readonly className = 'Ones';
  static readonly fields = {};

  override apply(shape: number[], dtype: DataType = 'float32'): Tensor {
    return ones(shape, dtype);
  }
}
