import type { Tensor } from '@tensorflow/tfjs-core';
import { reduceMax } from '../ops/reduce-max.js';
import { GLOBAL_POOLING_FIELDS, GlobalPoolingLayer, type GlobalPoolingOptions } from './global-pooling-layer.js';

/** The largest value of each channel: `[b, h, w, c]` → `[b, c]`. Source: `keras/src/layers/pooling/global_max_pooling2d.py`. */
export class GlobalMaxPooling2D extends GlobalPoolingLayer {
  static readonly className = 'GlobalMaxPooling2D';
  static readonly module = 'keras.layers';
  static readonly fields = GLOBAL_POOLING_FIELDS;

  constructor(options: GlobalPoolingOptions = {}) {
    super(2, options);
  }

  protected override pool(x: Tensor, axes: number[]): Tensor {
    return reduceMax(x, axes, this.settings.keepdims);
  }
}
