import { add, div, type Tensor } from '@tensorflow/tfjs-core';
import type { LayerOptions } from '../base/layer-options.js';
import { Merge } from './merge.js';

/** The mean of the inputs, which broadcast. Source: `keras/src/layers/merging/average.py`. */
export class Average extends Merge<Record<never, never>> {
  static readonly className = 'Average';
  static readonly module = 'keras.layers';
  static readonly fields = {};

  constructor(options: LayerOptions = {}) {
    super({}, options);
  }

  protected override merge(inputs: Tensor[]): Tensor {
    return div(
      inputs.reduce((a, b) => add(a, b)),
      inputs.length,
    );
  }
}
