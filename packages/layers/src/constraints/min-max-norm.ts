import { add, clipByValue, div, mul, type Tensor } from '@tensorflow/tfjs-core';
import { axes } from '../config/lists.js';
import { nullable, number, optional } from '../config/scalars.js';
import { Constraint, EPSILON, norms } from './constraint.js';

const FIELDS = {
  minValue: optional(number(), 0),
  maxValue: optional(number(), 1),
  rate: optional(number(), 1),
  axis: optional(nullable(axes), 0),
};

/**
 * Moves norms over `axis` into [minValue, maxValue], by the share `rate` of the way.
 * Source: `keras/src/constraints/constraints.py`.
 */
export class MinMaxNorm extends Constraint<typeof FIELDS> {
  static readonly className = 'MinMaxNorm';
  static readonly fields = FIELDS;

  constructor(options: { minValue?: number; maxValue?: number; rate?: number; axis?: number | number[] | null } = {}) {
    super(FIELDS, options);
  }

  override apply(w: Tensor): Tensor {
    const { minValue, maxValue, rate, axis } = this.settings;
    const norm = norms(w, axis);
    const desired = add(mul(rate, clipByValue(norm, minValue, maxValue)), mul(1 - rate, norm));
    return mul(w, div(desired, add(norm, EPSILON)));
  }
}
