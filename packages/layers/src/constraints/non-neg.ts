import { maximum, type Tensor } from '@tensorflow/tfjs-core';
import { Constraint } from './constraint.js';

/** `max(w, 0)`. Source: `keras/src/constraints/constraints.py`. */
export class NonNeg extends Constraint {
  static readonly className = 'NonNeg';
  static readonly fields = {};

  override apply(w: Tensor): Tensor {
    return maximum(w, 0);
  }
}
