import { add, mul, type Scalar, scalar, square, sum, type Tensor } from '@tensorflow/tfjs-core';
import { optional } from '../config/scalars.js';
import { absolute } from '../ops/absolute.js';
import { factor, Regularizer } from './regularizer.js';

const FIELDS = { l1: optional(factor, 0), l2: optional(factor, 0) };

/** `l1 · Σ|x| + l2 · Σx²`. Source: `keras/src/regularizers/regularizers.py`. */
export class L1L2 extends Regularizer<typeof FIELDS> {
  static readonly className = 'L1L2';
  static readonly fields = FIELDS;

  constructor(options: { l1?: number; l2?: number } = {}) {
    super(FIELDS, options);
  }

  override apply(x: Tensor): Scalar {
    const { l1, l2 } = this.settings;
    let penalty: Scalar = scalar(0);
    if (l1 > 0) penalty = add(penalty, mul(l1, sum(absolute(x))));
    if (l2 > 0) penalty = add(penalty, mul(l2, sum(square(x))));
    return penalty;
  }
}
