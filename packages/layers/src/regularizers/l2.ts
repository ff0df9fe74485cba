import { mul, type Scalar, square, sum, type Tensor } from '@tensorflow/tfjs-core';
import { factor, factorOr, Regularizer } from './regularizer.js';

const FIELDS = { l2: factorOr(0.01, factor) };

/** `l2 · Σx²`. Source: `keras/src/regularizers/regularizers.py`. */
export class L2 extends Regularizer<typeof FIELDS> {
  static readonly className = 'L2';
  static readonly fields = FIELDS;

  constructor(options: { l2?: number | null } = {}) {
    super(FIELDS, options);
  }

  override apply(x: Tensor): Scalar {
    return mul(this.settings.l2, sum(square(x)));
  }
}
