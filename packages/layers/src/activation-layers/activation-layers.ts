import type { Tensor } from '@tensorflow/tfjs-core';
import { elu } from '../activations/elu.js';
import { leakyRelu } from '../activations/leaky-relu.js';
import { relu } from '../activations/relu.js';
import { defineLayer } from '../base/define-layer.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import type { Config } from '../config/envelope.js';
import { ActivationKeys, ELUKeys, LeakyReLUKeys, ReLUKeys } from '../generated/layers.js';

/** Applies an activation; same shape. Source: `keras/src/layers/activations/activation.py`. */
export class Activation extends defineLayer(ActivationKeys, { base: PointwiseLayer, isBuilt: true }) {
  override call(inputs: Tensor): Tensor {
    return this.settings.activation(inputs);
  }
}

/** `x` above 0, else `alpha · (exp(x) − 1)`; same shape. Source: `keras/src/layers/activations/elu.py`. */
export class ELU extends defineLayer(ELUKeys, { base: PointwiseLayer, isBuilt: true }) {
  override call(inputs: Tensor): Tensor {
    return elu(inputs, this.settings);
  }

  /** Keras has no writer for this class: as in every automatic config, its own option comes right after the name. */
  override getConfig(): Config {
    return { name: this.name, alpha: this.settings.alpha, ...super.getConfig() };
  }
}

/** `x` above 0, else `negativeSlope · x`; same shape. Source: `keras/src/layers/activations/leaky_relu.py`. */
export class LeakyReLU extends defineLayer(LeakyReLUKeys, { base: PointwiseLayer, isBuilt: true }) {
  override call(inputs: Tensor): Tensor {
    return leakyRelu(inputs, this.settings);
  }
}

/** `relu(x)` with slope, ceiling and threshold; same shape. Source: `keras/src/layers/activations/relu.py`. */
export class ReLU extends defineLayer(ReLUKeys, { base: PointwiseLayer, isBuilt: true }) {
  override call(inputs: Tensor): Tensor {
    return relu(inputs, this.settings);
  }
}
