import { add, type Tensor } from '@tensorflow/tfjs-core';
import type { LayerOptions } from '../base/layer-options.js';
import { Merge } from './merge.js';

/** The sum of the inputs, which broadcast. Source: `keras/src/layers/merging/add.py`. */
export class Add extends Merge<Record<never, never>> {
  static readonly className = 'Add';
  static readonly module = 'keras.layers';
  static readonly fields = {};

  constructor(options: LayerOptions = {}) {
    super({}, options);
  }

  protected override merge(inputs: Tensor[]): Tensor {
    return inputs.reduce((a, b) => add(a, b));
  }
}
