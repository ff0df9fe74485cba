import { expandDims, notEqual, any as some, type Tensor, where, zerosLike } from '@tensorflow/tfjs-core';
import type { Mask } from '../base/call-options.js';
import type { LayerOptions } from '../base/layer-options.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { number, optional } from '../config/scalars.js';
import { detached } from '../ops/detached.js';
import { elementMask } from '../ops/element-mask.js';

const FIELDS = { maskValue: optional(number(), 0) };

/** Options of `Masking`. */
export interface MaskingOptions extends LayerOptions {
  /** A step of which every element has this value is masked. Default 0. */
  maskValue?: number;
}

/** Masks steps that hold nothing but one value, and sets them to 0; same shape. Source: `keras/src/layers/core/masking.py`. */
export class Masking extends PointwiseLayer<typeof FIELDS> {
  static readonly className = 'Masking';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: MaskingOptions = {}) {
    super(FIELDS, options);
    this.buildAtInit();
  }

  override computeMask(inputs: Tensor): Mask {
    return detached(() => some(notEqual(inputs, this.settings.maskValue), -1));
  }

  override call(inputs: Tensor): Tensor {
    const mask = this.computeMask(inputs) as Tensor;
    return where(elementMask(expandDims(mask, -1), inputs), inputs, zerosLike(inputs));
  }
}
