import { mean, type Tensor } from '@tensorflow/tfjs-core';
import { GLOBAL_POOLING_FIELDS, GlobalPoolingLayer, type GlobalPoolingOptions } from './global-pooling-layer.js';

/** The mean of each channel: `[b, h, w, c]` → `[b, c]`. Source: `keras/src/layers/pooling/global_average_pooling2d.py`. */
export class GlobalAveragePooling2D extends GlobalPoolingLayer {
  static readonly className = 'GlobalAveragePooling2D';
  static readonly module = 'keras.layers';
  static readonly fields = GLOBAL_POOLING_FIELDS;

  constructor(options: GlobalPoolingOptions = {}) {
    super(2, options);
  }

  protected override pool(x: Tensor, axes: number[]): Tensor {
    return mean(x, axes, this.settings.keepdims);
  }
}
