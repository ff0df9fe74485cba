import { ShapeError } from '@descent/spec';
import { eye, matMul, mul, type Scalar, sub, sum, type Tensor, type Tensor2D } from '@tensorflow/tfjs-core';
import { oneOf, optional } from '../config/scalars.js';
import { absolute } from '../ops/absolute.js';
import { l2Normalize } from '../ops/l2-normalize.js';
import { Regularizer, roundedFactor } from './regularizer.js';

const FIELDS = { factor: optional(roundedFactor, 0.01), mode: oneOf(['rows', 'columns'], 'rows') };

/**
 * `factor` times the mean of |cosine| over the pairs of rows (or columns) of a matrix: pulls them to right angles.
 * Source: `keras/src/regularizers/regularizers.py`.
 */
export class OrthogonalRegularizer extends Regularizer<typeof FIELDS> {
  static readonly className = 'OrthogonalRegularizer';
  static readonly fields = FIELDS;

  constructor(options: { factor?: number; mode?: 'rows' | 'columns' } = {}) {
    super(FIELDS, options);
  }

  override apply(x: Tensor): Scalar {
    if (x.rank !== 2) throw new ShapeError('OrthogonalRegularizer', 'a weight of 2 axes', x.shape);
    const byRows = this.settings.mode === 'rows';
    const unit = l2Normalize(x, byRows ? 1 : 0) as Tensor2D;
    const cosines = matMul(unit, unit, !byRows, byRows);
    const size = cosines.shape[0];
    const off = sum(absolute(mul(cosines, sub(1, eye(size)))));
    return mul((this.settings.factor * 0.5) / ((size * (size - 1)) / 2), off);
  }
}
