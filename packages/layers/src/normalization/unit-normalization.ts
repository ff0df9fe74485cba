import type { Tensor } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { UnitNormalizationKeys } from '../generated/layers.js';
import { l2Normalize } from '../ops/l2-normalize.js';

/** `x / ‖x‖` over `axis`, norms below 1e-12 counting as that; same shape. Source: `keras/src/layers/normalization/unit_normalization.py`. */
export class UnitNormalization extends defineLayer(UnitNormalizationKeys, { base: PointwiseLayer, isBuilt: true }) {
  override call(inputs: Tensor): Tensor {
    return l2Normalize(inputs, this.settings.axis, 1e-12);
  }
}
