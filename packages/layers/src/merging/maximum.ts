import { greaterEqual, maximum, type Tensor } from '@tensorflow/tfjs-core';
import type { LayerOptions } from '../base/layer-options.js';
import { betterOf } from '../ops/better-of.js';
import { maskedReduction } from './masked-reduction.js';
import { Merge } from './merge.js';

/** The largest of the inputs, element by element; they broadcast. Source: `keras/src/layers/merging/maximum.py`. */
export class Maximum extends Merge<Record<never, never>> {
  static readonly className = 'Maximum';
  static readonly module = 'keras.layers';
  static readonly fields = {};

  constructor(options: LayerOptions = {}) {
    super({}, options);
  }

  protected override merge(inputs: Tensor[], masks: readonly (Tensor | null)[]): Tensor {
    return maskedReduction(inputs, masks, betterOf(maximum, greaterEqual));
  }
}
