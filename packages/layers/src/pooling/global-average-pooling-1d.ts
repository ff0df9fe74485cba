import { cast, div, expandDims, mean, sum, type Tensor } from '@tensorflow/tfjs-core';
import { asBoolean } from '../ops/as-boolean.js';
import { elementMask } from '../ops/element-mask.js';
import { select } from '../ops/select.js';
import { GLOBAL_POOLING_FIELDS, GlobalPoolingLayer, type GlobalPoolingOptions } from './global-pooling-layer.js';

/**
 * The mean of each channel over the steps that the mask leaves: `[b, steps, c]` → `[b, c]`.
 *
 * Source: `keras/src/layers/pooling/global_average_pooling1d.py`.
 */
export class GlobalAveragePooling1D extends GlobalPoolingLayer {
  static readonly className = 'GlobalAveragePooling1D';
  static readonly module = 'keras.layers';
  static readonly fields = GLOBAL_POOLING_FIELDS;

  constructor(options: GlobalPoolingOptions = {}) {
    super(1, options);
    this.supportsMasking = true;
  }

  protected override pool(x: Tensor, axes: number[], mask: Tensor | null): Tensor {
    const { keepdims, dataFormat } = this.settings;
    if (mask === null) return mean(x, axes, keepdims);
    const steps = expandDims(asBoolean(mask), dataFormat === 'channels_last' ? 2 : 1);
    const counted = select(elementMask(steps, x), x);
    return div(sum(counted, axes, keepdims), sum(cast(steps, 'float32'), axes, keepdims));
  }
}
