import type { Tensor } from '@tensorflow/tfjs-core';
import { type ActivationIdentifier, activationField } from '../activations/table.js';
import { ConfiguredLayer } from '../base/configured-layer.js';
import type { LayerOptions } from '../base/layer-options.js';
import { type Shape, singleShape } from '../base/shape.js';
import type { Field } from '../config/field.js';

const { read, write } = activationField();
const FIELDS = { activation: { read, write } satisfies Field<(x: Tensor) => Tensor> };

/** Options of `Activation`. */
export interface ActivationOptions extends LayerOptions {
  /** A Keras name (`'relu'`), a function or its config. */
  activation: ActivationIdentifier | null;
}

/** Applies an activation; same shape. Source: `keras/src/layers/activations/activation.py`. */
export class Activation extends ConfiguredLayer<typeof FIELDS> {
  static readonly className = 'Activation';
  static readonly fields = FIELDS;

  constructor(options: ActivationOptions) {
    super(FIELDS, options);
    this.supportsMasking = true;
    this.buildAtInit();
  }

  override call(inputs: Tensor): Tensor {
    return this.settings.activation(inputs);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return singleShape(inputShape, this.name);
  }
}
