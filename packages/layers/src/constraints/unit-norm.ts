import { add, div, type Tensor } from '@tensorflow/tfjs-core';
import { axes } from '../config/lists.js';
import { nullable, optional } from '../config/scalars.js';
import { Constraint, EPSILON, norms } from './constraint.js';

const FIELDS = { axis: optional(nullable(axes), 0) };

/** `w / (‖w‖ + 1e-7)`, norms over `axis`. Source: `keras/src/constraints/constraints.py`. */
export class UnitNorm extends Constraint<typeof FIELDS> {
  static readonly className = 'UnitNorm';
  static readonly fields = FIELDS;

  constructor(options: { axis?: number | number[] | null } = {}) {
    super(FIELDS, options);
  }

  override apply(w: Tensor): Tensor {
    return div(w, add(norms(w, this.settings.axis), EPSILON));
  }
}
