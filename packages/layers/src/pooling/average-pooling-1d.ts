import type { Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import type { Window } from '../ops/window.js';
import { averagePool } from './average-pool.js';
import { PoolingLayer, type PoolingOptions, poolingFields } from './pooling-layer.js';

const FIELDS = poolingFields(1);

/** The mean of each window of steps: `[b, steps, c]` → `[b, places, c]`. Source: `keras/src/layers/pooling/average_pooling1d.py`. */
export class AveragePooling1D extends PoolingLayer {
  static readonly className = 'AveragePooling1D';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: PoolingOptions & { poolSize: number | number[] }) {
    super(FIELDS, options);
  }

  protected override pool(x: Tensor4D, window: Window): Tensor {
    return averagePool(x, window);
  }
}
