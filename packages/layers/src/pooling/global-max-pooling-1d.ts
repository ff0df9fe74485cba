import type { Tensor } from '@tensorflow/tfjs-core';
import { reduceMax } from '../ops/reduce-max.js';
import { GLOBAL_POOLING_FIELDS, GlobalPoolingLayer, type GlobalPoolingOptions } from './global-pooling-layer.js';

/** The largest value of each channel: `[b, steps, c]` → `[b, c]`. Source: `keras/src/layers/pooling/global_max_pooling1d.py`. */
export class GlobalMaxPooling1D extends GlobalPoolingLayer {
  static readonly className = 'GlobalMaxPooling1D';
  static readonly module = 'keras.layers';
  static readonly fields = GLOBAL_POOLING_FIELDS;

  constructor(options: GlobalPoolingOptions = {}) {
    super(1, options);
  }

  protected override pool(x: Tensor, axes: number[]): Tensor {
    return reduceMax(x, axes, this.settings.keepdims);
  }
}
