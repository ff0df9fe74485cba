import { sub, type Tensor } from '@tensorflow/tfjs-core';
import type { LayerOptions } from '../base/layer-options.js';
import type { Shape } from '../base/shape.js';
import { Merge } from './merge.js';

/** The first of two inputs minus the second; they broadcast. Source: `keras/src/layers/merging/subtract.py`. */
export class Subtract extends Merge<Record<never, never>> {
  static readonly className = 'Subtract';
  static readonly module = 'keras.layers';
  static readonly fields = {};

  constructor(options: LayerOptions = {}) {
    super({}, options);
  }

  override build(inputShape: Shape | Shape[]): void {
    super.build(inputShape);
    const shapes = this.shapes(inputShape);
    if (shapes.length !== 2) throw this.mismatch('exactly 2 inputs', shapes);
  }

  protected override merge([a, b]: [Tensor, Tensor]): Tensor {
    return sub(a, b);
  }
}
