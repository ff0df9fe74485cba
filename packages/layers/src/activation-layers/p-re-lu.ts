import { mul, neg, relu, sub, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { type Shape, singleShape } from '../base/shape.js';
import { weightParts } from '../base/weight-parts.js';
import type { Field } from '../config/field.js';
import { axes } from '../config/lists.js';
import { nullable } from '../config/scalars.js';
import { PReLUKeys } from '../generated/layers.js';

const list: Field<number[]> = {
  read(value, at) {
    const read = axes.read(value, at);
    return Array.isArray(read) ? read : [read];
  },
  write: (value) => [...value],
};

/**
 * `x` above 0, else `alpha · x` with learned slopes of the input's shape; same shape (He et al., 2015).
 *
 * Source: `keras/src/layers/activations/prelu.py`.
 */
export class PReLU extends defineLayer(PReLUKeys, { base: PointwiseLayer, fields: { sharedAxes: nullable(list) } }) {
  alpha!: Variable;

  override build(inputShape: Shape | Shape[]): void {
    const { sharedAxes } = this.settings;
    const shape = singleShape(inputShape, this.name);
    const sizes = shape.map((size, axis) => (sharedAxes?.includes(axis) ? 1 : size)).slice(1);
    this.alpha = this.addWeight({ name: 'alpha', shape: sizes, ...weightParts(this.settings, 'alpha') });
    this.inputSpec = { ndim: shape.length };
  }

  override call(inputs: Tensor): Tensor {
    return sub(relu(inputs), mul(this.alpha, relu(neg(inputs))));
  }
}
