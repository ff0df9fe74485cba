import { add, mul, type Scalar, scalar, square, sum, type Tensor } from '@tensorflow/tfjs-core';
import { absolute } from '../ops/absolute.js';
import { factor, factorOr, Regularizer } from './regularizer.js';

const FIELDS = { l1: factorOr(0, factor), l2: factorOr(0, factor) };

/** `l1 · Σ|x| + l2 · Σx²`. Source: `keras/src/regularizers/regularizers.py`. */
export class L1L2 extends Regularizer<typeof FIELDS> {
  static readonly className = 'L1L2';
  static readonly fields = FIELDS;

  constructor(options: { l1?: number | null; l2?: number | null } = {}) {
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
