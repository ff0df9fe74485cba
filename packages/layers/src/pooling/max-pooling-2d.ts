import type { Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import type { Window } from '../ops/window.js';
import { maxPool } from './max-pool.js';
import { PoolingLayer, type PoolingOptions, poolingFields } from './pooling-layer.js';

const FIELDS = poolingFields(2, 2);

/** The largest value in each window: `[b, h, w, c]` → `[b, places, places, c]`. Source: `keras/src/layers/pooling/max_pooling2d.py`. */
export class MaxPooling2D extends PoolingLayer {
  static readonly className = 'MaxPooling2D';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: PoolingOptions = {}) {
    super(FIELDS, options);
  }

  protected override pool(x: Tensor4D, window: Window): Tensor {
    return maxPool(x, window);
  }
}
