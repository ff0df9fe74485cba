import type { DataType, Tensor } from '@tensorflow/tfjs-core';
import type { LayerOptions } from '../base/layer-options.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';

/** The input itself. Source: `keras/src/layers/core/identity.py`. */
export class Identity extends PointwiseLayer<Record<never, never>> {
  static readonly className = 'Identity';
  static readonly module = 'keras.layers';
  static readonly fields = {};

  constructor(options: LayerOptions = {}) {
    super({}, options);
    this.buildAtInit();
  }

  override call(inputs: Tensor): Tensor {
    return inputs;
  }

  override computeOutputDtype([dtype]: readonly DataType[]): DataType {
    return dtype ?? this.dtype;
  }
}
