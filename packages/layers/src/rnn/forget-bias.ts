import { concat, type DataType, ones, type Tensor } from '@tensorflow/tfjs-core';
import { Initializer } from '../initializers/initializer.js';

/** An LSTM's bias: 1 for the forget gate, the second of four, and another initializer's values for the rest. */
export class ForgetBias extends Initializer {
  static readonly className = 'ForgetBias';
  readonly #rest: Initializer;

  constructor(rest: Initializer) {
    super();
    this.#rest = rest;
  }

  override apply(shape: number[], dtype: DataType = 'float32'): Tensor {
    const units = (shape[0] as number) / 4;
    return concat([this.#rest.apply([units], dtype), ones([units], dtype), this.#rest.apply([2 * units], dtype)]);
  }
}
