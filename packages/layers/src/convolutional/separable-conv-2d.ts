import type { Tensor4D, Variable } from '@tensorflow/tfjs-core';
import type { Shape } from '../base/shape.js';
import { integer, optional } from '../config/scalars.js';
import { constraint, initializer, regularizer } from '../config/weight-fields.js';
import type { ConstraintIdentifier } from '../constraints/table.js';
import type { InitializerIdentifier } from '../initializers/table.js';
import type { Window } from '../ops/window.js';
import type { RegularizerIdentifier } from '../regularizers/table.js';
import { OUTPUT_FIELDS, type WindowOptions, windowFields } from './conv-fields.js';
import { convolve, convolveDepthwise } from './convolve.js';
import { WindowLayer } from './window-layer.js';

const FIELDS = {
  depthMultiplier: optional(integer({ min: 1 }), 1),
  filters: integer({ min: 1 }),
  ...windowFields(2),
  ...OUTPUT_FIELDS,
  depthwiseInitializer: initializer('glorot_uniform'),
  pointwiseInitializer: initializer('glorot_uniform'),
  biasInitializer: initializer('zeros'),
  depthwiseRegularizer: regularizer,
  pointwiseRegularizer: regularizer,
  biasRegularizer: regularizer,
  activityRegularizer: regularizer,
  depthwiseConstraint: constraint,
  pointwiseConstraint: constraint,
  biasConstraint: constraint,
};

/** Options of `SeparableConv2D`. */
export interface SeparableConv2DOptions extends WindowOptions {
  /** How many outputs per place. */
  filters: number;
  /** How many outputs each channel gives in the first step. Default 1. */
  depthMultiplier?: number;
  /** Default `'glorot_uniform'`. */
  depthwiseInitializer?: InitializerIdentifier | null;
  /** Default `'glorot_uniform'`. */
  pointwiseInitializer?: InitializerIdentifier | null;
  depthwiseRegularizer?: RegularizerIdentifier | null;
  pointwiseRegularizer?: RegularizerIdentifier | null;
  depthwiseConstraint?: ConstraintIdentifier | null;
  pointwiseConstraint?: ConstraintIdentifier | null;
}

/**
 * Convolution of each channel alone, then a mix of all channels at each place: `[b, h, w, c]` → `[b, places, places,
 * filters]`, kernels `[kh, kw, c, m]` and `[1, 1, c · m, filters]` (Chollet, 2017).
 *
 * Source: `keras/src/layers/convolutional/separable_conv2d.py`.
 */
export class SeparableConv2D extends WindowLayer<typeof FIELDS> {
  static readonly className = 'SeparableConv2D';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;
  depthwiseKernel!: Variable;
  pointwiseKernel!: Variable;

  constructor(options: SeparableConv2DOptions) {
    super(FIELDS, options);
  }

  override build(inputShape: Shape | Shape[]): void {
    const { kernelSize, depthMultiplier, filters } = this.settings;
    const channels = this.channels(inputShape);
    this.pinChannels(inputShape);
    this.depthwiseKernel = this.addWeight({
      name: 'depthwise_kernel',
      shape: [...kernelSize, channels, depthMultiplier],
      initializer: this.settings.depthwiseInitializer,
      regularizer: this.settings.depthwiseRegularizer,
      constraint: this.settings.depthwiseConstraint,
    });
    this.pointwiseKernel = this.addWeight({
      name: 'pointwise_kernel',
      shape: [1, 1, channels * depthMultiplier, filters],
      initializer: this.settings.pointwiseInitializer,
      regularizer: this.settings.pointwiseRegularizer,
      constraint: this.settings.pointwiseConstraint,
    });
    this.addBias(filters);
  }

  protected override outputChannels(): number {
    return this.settings.filters;
  }

  protected override convolution(x: Tensor4D, window: Window): Tensor4D {
    const apart = convolveDepthwise(x, this.depthwiseKernel as unknown as Tensor4D, window);
    const mix: Window = { size: [1, 1], strides: [1, 1], padding: 'valid' };
    return convolve(apart, this.pointwiseKernel as unknown as Tensor4D, mix);
  }
}
