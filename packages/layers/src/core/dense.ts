import { add, matMul, reshape, type Tensor, type Tensor2D, type Variable } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import type { InputSpec } from '../base/input-spec.js';
import { knownAxis, type Shape, singleShape } from '../base/shape.js';
import { weightParts } from '../base/weight-parts.js';
import { DenseKeys } from '../generated/layers.js';

/**
 * `activation(x · kernel + bias)` over the last axis: `[…, n]` → `[…, units]`, kernel `[n, units]`, bias `[units]`.
 *
 * Source: `keras/src/layers/core/dense.py`.
 */
export class Dense extends defineLayer(DenseKeys) {
  override inputSpec: InputSpec = { minNdim: 2 };
  override supportsMasking = true;
  kernel!: Variable;
  bias: Variable | null = null;

  override build(inputShape: Shape | Shape[]): void {
    const { units, useBias } = this.settings;
    const size = knownAxis(singleShape(inputShape, this.name), -1, this.name);
    this.kernel = this.addWeight({ name: 'kernel', shape: [size, units], ...weightParts(this.settings, 'kernel') });
    if (useBias) this.bias = this.addWeight({ name: 'bias', shape: [units], ...weightParts(this.settings, 'bias') });
    this.inputSpec = { minNdim: 2, axes: { '-1': size } };
  }

  override call(inputs: Tensor): Tensor {
    const { units, activation } = this.settings;
    const size = this.kernel.shape[0] as number;
    const flat = inputs.rank === 2 ? inputs : reshape(inputs, [-1, size]);
    const product = matMul(flat as Tensor2D, this.kernel as unknown as Tensor2D);
    const sum = this.bias === null ? product : add(product, this.bias);
    return activation(inputs.rank === 2 ? sum : reshape(sum, [...inputs.shape.slice(0, -1), units]));
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return [...singleShape(inputShape, this.name).slice(0, -1), this.settings.units];
  }
}
