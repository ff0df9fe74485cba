import type { Scalar, Tensor } from '@tensorflow/tfjs-core';
import { Component } from '../config/component.js';
import type { Field, Fields } from '../config/field.js';
import { number } from '../config/scalars.js';

/** A penalty on a weight (or on a layer's output), added to the loss. */
export abstract class Regularizer<F extends Fields = Fields> extends Component<F> {
  /** The penalty of these values, differentiable. */
  abstract apply(x: Tensor): Scalar;
}

/** A factor >= 0, as a double. */
export const factor: Field<number> = number({ min: 0 });

/** A factor >= 0 that Keras keeps, and writes, as a float32. */
export const roundedFactor: Field<number> = {
  read: (value, at) => Math.fround(factor.read(value, at)),
  write: (value) => value,
};

/** A factor that may be left out or `null`, which both stand for `value`, as in Keras. */
export function factorOr(value: number, field: Field<number>): Field<number> {
  return { ...field, fallback: value, read: (given, at) => field.read(given ?? value, at) };
}
