import { mul, type Scalar, sum, type Tensor } from '@tensorflow/tfjs-core';
import { optional } from '../config/scalars.js';
import { absolute } from '../ops/absolute.js';
import { Regularizer, roundedFactor } from './regularizer.js';

const FIELDS = { l1: optional(roundedFactor, 0.01) };

/** `l1 · Σ|x|`. Source: `keras/src/regularizers/regularizers.py`. */
export class L1 extends Regularizer<typeof FIELDS> {
  static readonly className = 'L1';
  static readonly fields = FIELDS;

  constructor(options: { l1?: number } = {}) {
    super(FIELDS, options);
  }

  override apply(x: Tensor): Scalar {
    return mul(this.settings.l1, sum(absolute(x)));
  }
}
