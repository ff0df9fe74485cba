import type { Tensor } from '@tensorflow/tfjs-core';
import { type ActivationIdentifier, activationField } from '../activations/table.js';
import type { LayerOptions } from '../base/layer-options.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import type { Field } from '../config/field.js';

const { read, write } = activationField();
const FIELDS = { activation: { read, write } satisfies Field<(x: Tensor) => Tensor> };

/** Options of `Activation`. */
export interface ActivationOptions extends LayerOptions {
  /** A Keras name (`'relu'`), a function or its config. */
  activation: ActivationIdentifier | null;
}

/** Applies an activation; same shape. Source: `keras/src/layers/activations/activation.py`. */
export class Activation extends PointwiseLayer<typeof FIELDS> {
  static readonly className = 'Activation';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: ActivationOptions) {
    super(FIELDS, options);
    this.buildAtInit();
  }

  override call(inputs: Tensor): Tensor {
    return this.settings.activation(inputs);
  }
}
