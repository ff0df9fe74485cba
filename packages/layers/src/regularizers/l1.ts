import { mul, type Scalar, sum, type Tensor } from '@tensorflow/tfjs-core';
import { absolute } from '../ops/absolute.js';
import { factorOr, Regularizer, roundedFactor } from './regularizer.js';

const FIELDS = { l1: factorOr(0.01, roundedFactor) };

/** `l1 · Σ|x|`. Source: `keras/src/regularizers/regularizers.py`. */
export class L1 extends Regularizer<typeof FIELDS> {
  static readonly className = 'L1';
  static readonly fields = FIELDS;

  constructor(options: { l1?: number | null } = {}) {
    super(FIELDS, options);
  }

  override apply(x: Tensor): Scalar {
    return mul(this.settings.l1, sum(absolute(x)));
  }
}
