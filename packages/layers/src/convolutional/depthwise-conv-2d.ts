import type { Tensor4D, Variable } from '@tensorflow/tfjs-core';
import type { Shape } from '../base/shape.js';
import { integer, optional } from '../config/scalars.js';
import { constraint, initializer, regularizer } from '../config/weight-fields.js';
import type { ConstraintIdentifier } from '../constraints/table.js';
import type { InitializerIdentifier } from '../initializers/table.js';
import type { Window } from '../ops/window.js';
import type { RegularizerIdentifier } from '../regularizers/table.js';
import { OUTPUT_FIELDS, type WindowOptions, windowFields } from './conv-fields.js';
import { convolveDepthwise } from './convolve.js';
import { WindowLayer } from './window-layer.js';

const FIELDS = {
  depthMultiplier: optional(integer({ min: 1 }), 1),
  ...windowFields(2),
  ...OUTPUT_FIELDS,
  depthwiseInitializer: initializer('glorot_uniform'),
  biasInitializer: initializer('zeros'),
  depthwiseRegularizer: regularizer,
  biasRegularizer: regularizer,
  activityRegularizer: regularizer,
  depthwiseConstraint: constraint,
  biasConstraint: constraint,
};

/** Options of `DepthwiseConv2D`. */
export interface DepthwiseConv2DOptions extends WindowOptions {
  /** How many outputs each channel gives. Default 1. */
  depthMultiplier?: number;
  /** Default `'glorot_uniform'`. */
  depthwiseInitializer?: InitializerIdentifier | null;
  depthwiseRegularizer?: RegularizerIdentifier | null;
  depthwiseConstraint?: ConstraintIdentifier | null;
}

/**
 * Convolution of each channel alone: `[b, h, w, c]` → `[b, places, places, c · depthMultiplier]`, kernel
 * `[kh, kw, c, depthMultiplier]`. Source: `keras/src/layers/convolutional/depthwise_conv2d.py`.
 */
export class DepthwiseConv2D extends WindowLayer<typeof FIELDS> {
  static readonly className = 'DepthwiseConv2D';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;
  kernel!: Variable;

  constructor(options: DepthwiseConv2DOptions) {
    super(FIELDS, options);
  }

  override build(inputShape: Shape | Shape[]): void {
    const { kernelSize, depthMultiplier } = this.settings;
    const channels = this.channels(inputShape);
    this.pinChannels(inputShape);
    this.kernel = this.addWeight({
      name: 'kernel',
      shape: [...kernelSize, channels, depthMultiplier],
      initializer: this.settings.depthwiseInitializer,
      regularizer: this.settings.depthwiseRegularizer,
      constraint: this.settings.depthwiseConstraint,
    });
    this.addBias(channels * depthMultiplier);
  }

  protected override outputChannels(channels: number): number {
    return channels * this.settings.depthMultiplier;
  }

  protected override convolution(x: Tensor4D, window: Window): Tensor4D {
    return convolveDepthwise(x, this.kernel as unknown as Tensor4D, window);
  }
}
