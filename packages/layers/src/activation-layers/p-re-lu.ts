import { mul, neg, relu, sub, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import type { LayerOptions } from '../base/layer-options.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { type Shape, singleShape } from '../base/shape.js';
import type { Field } from '../config/field.js';
import { axes } from '../config/lists.js';
import { nullable } from '../config/scalars.js';
import { constraint, initializer, regularizer } from '../config/weight-fields.js';
import type { ConstraintIdentifier } from '../constraints/table.js';
import type { InitializerIdentifier } from '../initializers/table.js';
import type { RegularizerIdentifier } from '../regularizers/table.js';

const list: Field<number[]> = {
  read(value, at) {
    const read = axes.read(value, at);
    return Array.isArray(read) ? read : [read];
  },
  write: (value) => [...value],
};
const FIELDS = {
  alphaInitializer: initializer('Zeros'),
  alphaRegularizer: regularizer,
  alphaConstraint: constraint,
  sharedAxes: nullable(list),
};

/** Options of `PReLU`. */
export interface PReLUOptions extends LayerOptions {
  /** Default `'zeros'`. */
  alphaInitializer?: InitializerIdentifier | null;
  alphaRegularizer?: RegularizerIdentifier | null;
  alphaConstraint?: ConstraintIdentifier | null;
  /** Axes (the batch is 0) along which one slope serves: `[1, 2]` has one per channel of an image. */
  sharedAxes?: number | number[] | null;
}

/**
 * `x` above 0, else `alpha · x` with learned slopes of the input's shape; same shape (He et al., 2015).
 *
 * Source: `keras/src/layers/activations/prelu.py`.
 */
export class PReLU extends PointwiseLayer<typeof FIELDS> {
  static readonly className = 'PReLU';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;
  alpha!: Variable;

  constructor(options: PReLUOptions = {}) {
    super(FIELDS, options);
  }

  override build(inputShape: Shape | Shape[]): void {
    const { alphaInitializer, alphaRegularizer, alphaConstraint, sharedAxes } = this.settings;
    const shape = singleShape(inputShape, this.name);
    const sizes = shape.map((size, axis) => (sharedAxes?.includes(axis) ? 1 : size)).slice(1);
    this.alpha = this.addWeight({
      name: 'alpha',
      shape: sizes,
      initializer: alphaInitializer,
      regularizer: alphaRegularizer,
      constraint: alphaConstraint,
    });
    this.inputSpec = { ndim: shape.length };
  }

  override call(inputs: Tensor): Tensor {
    return sub(relu(inputs), mul(this.alpha, relu(neg(inputs))));
  }
}
