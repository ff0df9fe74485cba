import { ShapeError } from '@descent/spec';
import { sqrt, square, sum, type Tensor } from '@tensorflow/tfjs-core';
import { Component } from '../config/component.js';
import type { Fields } from '../config/field.js';

/** Where a weight is put back to after each update. */
export abstract class Constraint<F extends Fields = Fields> extends Component<F> {
  /** The allowed values nearest to these, in the sense of the constraint; same shape. */
  abstract apply(w: Tensor): Tensor;
}

/** What Keras adds to a norm before dividing by it. */
export const EPSILON = 1e-7;

/** Euclidean norms over the axes (`null`: all of them), which stay with size 1. */
export function norms(w: Tensor, axis: number | number[] | null): Tensor {
  for (const at of [axis ?? []].flat()) {
    if (at >= -w.rank && at < w.rank) continue;
    throw new ShapeError('constraint', `a weight that has an axis ${at}`, w.shape);
  }
  return sqrt(sum(square(w), axis ?? undefined, true));
}
