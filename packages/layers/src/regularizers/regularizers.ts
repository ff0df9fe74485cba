import {
  L1L2RegularizerKeys,
  L1RegularizerKeys,
  L2RegularizerKeys,
  OrthogonalRegularizerRegularizerKeys,
  ShapeError,
} from '@descent/spec';
import { add, eye, matMul, mul, type Scalar, scalar, square, sub, sum, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Field } from '../config/field.js';
import { number, oneOf } from '../config/scalars.js';
import { absolute } from '../ops/absolute.js';
import { l2Normalize } from '../ops/l2-normalize.js';
import { defineRegularizer } from './regularizer.js';

// keras/src/regularizers/regularizers.py

/** A factor >= 0, as a double. */
const factor = number({ min: 0 });

/** A factor >= 0 that Keras keeps, and writes, as a float32. */
const roundedFactor: Field<number> = { ...factor, read: (value, at) => Math.fround(factor.read(value, at)) };

/** A factor that may be `null`, which stands for the default. */
const orDefault =
  (field: Field<number>) =>
  (preset: unknown): Field<number> => ({
    ...field,
    read: (value, at) => field.read(value ?? preset, at),
  });

/** `l1 · Σ|x|`. */
export class L1 extends defineRegularizer(L1RegularizerKeys, (x, { l1 }) => mul(l1, sum(absolute(x))), {
  l1: orDefault(roundedFactor),
}) {}

/** `l2 · Σx²`. */
export class L2 extends defineRegularizer(L2RegularizerKeys, (x, { l2 }) => mul(l2, sum(square(x))), {
  l2: orDefault(factor),
}) {}

/** `l1 · Σ|x| + l2 · Σx²`. */
export class L1L2 extends defineRegularizer(
  L1L2RegularizerKeys,
  (x, { l1, l2 }) => {
    let penalty: Scalar = scalar(0);
    if (l1 > 0) penalty = add(penalty, mul(l1, sum(absolute(x))));
    if (l2 > 0) penalty = add(penalty, mul(l2, sum(square(x))));
    return penalty;
  },
  { l1: orDefault(factor), l2: orDefault(factor) },
) {}

/** `factor` times the mean of |cosine| over the pairs of rows (or columns) of a matrix: pulls them to right angles. */
export class OrthogonalRegularizer extends defineRegularizer(
  OrthogonalRegularizerRegularizerKeys,
  (x, settings) => {
    if (x.rank !== 2) throw new ShapeError('OrthogonalRegularizer', 'a weight of 2 axes', x.shape);
    const byRows = settings.mode === 'rows';
    const unit = l2Normalize(x, byRows ? 1 : 0) as Tensor2D;
    const cosines = matMul(unit, unit, !byRows, byRows);
    const size = cosines.shape[0];
    const off = sum(absolute(mul(cosines, sub(1, eye(size)))));
    return mul((settings.factor * 0.5) / ((size * (size - 1)) / 2), off);
  },
  { factor: roundedFactor, mode: oneOf(['rows', 'columns']) },
) {}
