import type { DataType, Tensor } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { IdentityKeys } from '../generated/layers.js';

/** The input itself. Source: `keras/src/layers/core/identity.py`. */
export class Identity extends defineLayer(IdentityKeys, { base: PointwiseLayer, isBuilt: true }) {
  override call(inputs: Tensor): Tensor {
    return inputs;
  }

  override computeOutputDtype([dtype]: readonly DataType[]): DataType {
    return dtype ?? this.dtype;
  }
}
