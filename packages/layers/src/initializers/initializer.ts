import type { DataType, Tensor } from '@tensorflow/tfjs-core';
import { Component } from '../config/component.js';
import type { Fields } from '../config/field.js';

/** Makes the first value of a weight. */
export abstract class Initializer<F extends Fields = Fields> extends Component<F> {
  /** A new tensor of that shape. */
  abstract apply(shape: number[], dtype?: DataType): Tensor;
}
