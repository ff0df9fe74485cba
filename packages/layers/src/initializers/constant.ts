import { ShapeError } from '@descent/spec';
import { broadcastTo, type DataType, type Tensor, tensor } from '@tensorflow/tfjs-core';
import { type Numbers, numbers } from '../config/lists.js';
import { Initializer } from './initializer.js';

const FIELDS = { value: numbers };

/** One value everywhere, or an array that broadcasts. Source: `keras/src/initializers/constant_initializers.py`. */
export class Constant extends Initializer<typeof FIELDS> {
  static readonly className = 'Constant';
  static readonly fields = FIELDS;

  constructor(options: { value?: Numbers } = {}) {
    super(FIELDS, { value: 0, ...options });
  }

  override apply(shape: number[], dtype: DataType = 'float32'): Tensor {
    const value = tensor(this.settings.value as number[], undefined, dtype);
    try {
      return broadcastTo(value, shape);
    } catch {
      throw new ShapeError('Constant', `a value that broadcasts to [${shape.join(', ')}]`, value.shape);
    }
  }
}
