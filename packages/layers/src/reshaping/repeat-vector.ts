import { expandDims, type Tensor, tile } from '@tensorflow/tfjs-core';
import { ConfiguredLayer } from '../base/configured-layer.js';
import type { LayerOptions } from '../base/layer-options.js';
import { type Shape, singleShape } from '../base/shape.js';
import { integer } from '../config/scalars.js';

const FIELDS = { n: integer({ min: 1 }) };

/** Options of `RepeatVector`. */
export interface RepeatVectorOptions extends LayerOptions {
  /** How often. */
  n: number;
}

/** `[b, c]` → `[b, n, c]`, the same vector n times. Source: `keras/src/layers/reshaping/repeat_vector.py`. */
export class RepeatVector extends ConfiguredLayer<typeof FIELDS> {
  static readonly className = 'RepeatVector';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: RepeatVectorOptions) {
    super(FIELDS, options);
    this.inputSpec = { ndim: 2 };
  }

  override call(inputs: Tensor): Tensor {
    return tile(expandDims(inputs, 1), [1, this.settings.n, 1]);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const [batch, size] = singleShape(inputShape, this.name);
    return [batch ?? null, this.settings.n, size ?? null];
  }
}
