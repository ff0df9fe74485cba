import { expandDims, notEqual, any as some, type Tensor, where, zerosLike } from '@tensorflow/tfjs-core';
import type { Mask } from '../base/call-options.js';
import { defineLayer } from '../base/define-layer.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { MaskingKeys } from '../generated/layers.js';
import { detached } from '../ops/detached.js';
import { elementMask } from '../ops/element-mask.js';

/** Masks steps that hold nothing but one value, and sets them to 0; same shape. Source: `keras/src/layers/core/masking.py`. */
export class Masking extends defineLayer(MaskingKeys, { base: PointwiseLayer, isBuilt: true }) {
  override computeMask(inputs: Tensor): Mask {
    return detached(() => some(notEqual(inputs, this.settings.maskValue), -1));
  }

  override call(inputs: Tensor): Tensor {
    const mask = this.computeMask(inputs) as Tensor;
    return where(elementMask(expandDims(mask, -1), inputs), inputs, zerosLike(inputs));
  }
}
