import { ShapeError } from '@descent/spec';
import { type DataType, type Tensor, tensor } from '@tensorflow/tfjs-core';
import { number, optional } from '../config/scalars.js';
import { Initializer } from './initializer.js';

const FIELDS = { gain: { ...optional(number(), 1), isWritten: () => false } };

/**
 * `gain` on the diagonal of a matrix, 0 elsewhere. Keras leaves the gain out of the config, so a model file does not
 * keep it. Source: `keras/src/initializers/constant_initializers.py`.
 */
export class Identity extends Initializer<typeof FIELDS> {
  static readonly className = 'Identity';
  static readonly fields = FIELDS;

  constructor(options: { gain?: number } = {}) {
    super(FIELDS, options);
  }

  override apply(shape: number[], dtype: DataType = 'float32'): Tensor {
    const [rows, columns] = shape;
    if (shape.length !== 2 || rows === undefined || columns === undefined) {
      throw new ShapeError('Identity', 'a weight of 2 axes', shape);
    }
    const values = new Float32Array(rows * columns);
    for (let i = 0; i < Math.min(rows, columns); i++) values[i * columns + i] = this.settings.gain;
    return tensor(values, shape, dtype);
  }
}
