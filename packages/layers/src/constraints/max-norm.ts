import { add, clipByValue, div, mul, type Tensor } from '@tensorflow/tfjs-core';
import { axes } from '../config/lists.js';
import { nullable, number, optional } from '../config/scalars.js';
import { Constraint, EPSILON, norms } from './constraint.js';

const FIELDS = { maxValue: optional(number(), 2), axis: optional(nullable(axes), 0) };

/** `w · min(‖w‖, maxValue) / (‖w‖ + 1e-7)`, norms over `axis`. Source: `keras/src/constraints/constraints.py`. */
export class MaxNorm extends Constraint<typeof FIELDS> {
  static readonly className = 'MaxNorm';
  static readonly fields = FIELDS;

  constructor(options: { maxValue?: number; axis?: number | number[] | null } = {}) {
    super(FIELDS, options);
  }

  override apply(w: Tensor): Tensor {
    const norm = norms(w, this.settings.axis);
    return mul(w, div(clipByValue(norm, 0, this.settings.maxValue), add(norm, EPSILON)));
  }
}
