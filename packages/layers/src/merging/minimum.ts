import { lessEqual, minimum, type Tensor } from '@tensorflow/tfjs-core';
import type { LayerOptions } from '../base/layer-options.js';
import { betterOf } from '../ops/better-of.js';
import { maskedReduction } from './masked-reduction.js';
import { Merge } from './merge.js';

/** The smallest of the inputs, element by element; they broadcast. Source: `keras/src/layers/merging/minimum.py`. */
export class Minimum extends Merge<Record<never, never>> {
  static readonly className = 'Minimum';
  static readonly module = 'keras.layers';
  static readonly fields = {};

  constructor(options: LayerOptions = {}) {
    super({}, options);
  }

  protected override merge(inputs: Tensor[], masks: readonly (Tensor | null)[]): Tensor {
    return maskedReduction(inputs, masks, betterOf(minimum, lessEqual));
  }
}
