import { add, matMul, reshape, type Tensor, type Tensor2D, type Variable } from '@tensorflow/tfjs-core';
import { type ActivationIdentifier, activationField } from '../activations/table.js';
import { ConfiguredLayer } from '../base/configured-layer.js';
import type { LayerOptions } from '../base/layer-options.js';
import { knownAxis, type Shape, singleShape } from '../base/shape.js';
import { boolean, integer, only } from '../config/scalars.js';
import { constraint, initializer, regularizer } from '../config/weight-fields.js';
import type { ConstraintIdentifier } from '../constraints/table.js';
import type { InitializerIdentifier } from '../initializers/table.js';
import type { RegularizerIdentifier } from '../regularizers/table.js';

const FIELDS = {
  units: integer({ min: 1 }),
  activation: activationField(),
  useBias: boolean(true),
  kernelInitializer: initializer('glorot_uniform'),
  biasInitializer: initializer('zeros'),
  kernelRegularizer: regularizer,
  biasRegularizer: regularizer,
  kernelConstraint: constraint,
  biasConstraint: constraint,
  loraRank: only(null, 'Low-rank adaptation is not part of descent.', false),
  loraAlpha: only(null, 'Low-rank adaptation is not part of descent.', false),
  quantizationConfig: only(null, 'Quantized layers are not part of descent.'),
};

/** Options of `Dense`. */
export interface DenseOptions extends LayerOptions {
  /** How many outputs. */
  units: number;
  /** Applied to the outputs. Default: none. */
  activation?: ActivationIdentifier | null;
  /** Default `true`. */
  useBias?: boolean | null;
  /** Default `'glorot_uniform'`. */
  kernelInitializer?: InitializerIdentifier | null;
  /** Default `'zeros'`. */
  biasInitializer?: InitializerIdentifier | null;
  kernelRegularizer?: RegularizerIdentifier | null;
  biasRegularizer?: RegularizerIdentifier | null;
  kernelConstraint?: ConstraintIdentifier | null;
  biasConstraint?: ConstraintIdentifier | null;
}

/**
 * `activation(x · kernel + bias)` over the last axis: `[…, n]` → `[…, units]`, kernel `[n, units]`, bias `[units]`.
 *
 * Source: `keras/src/layers/core/dense.py`.
 */
export class Dense extends ConfiguredLayer<typeof FIELDS> {
  static readonly className = 'Dense';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;
  kernel!: Variable;
  bias: Variable | null = null;

  constructor(options: DenseOptions) {
    super(FIELDS, options);
    this.inputSpec = { minNdim: 2 };
    this.supportsMasking = true;
  }

  override build(inputShape: Shape | Shape[]): void {
    const { units, useBias, kernelInitializer, kernelRegularizer, kernelConstraint } = this.settings;
    const { biasInitializer, biasRegularizer, biasConstraint } = this.settings;
    const size = knownAxis(singleShape(inputShape, this.name), -1, this.name);
    this.kernel = this.addWeight({
      name: 'kernel',
      shape: [size, units],
      initializer: kernelInitializer,
      regularizer: kernelRegularizer,
      constraint: kernelConstraint,
    });
    if (useBias) {
      this.bias = this.addWeight({
        name: 'bias',
        shape: [units],
        initializer: biasInitializer,
        regularizer: biasRegularizer,
        constraint: biasConstraint,
      });
    }
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
