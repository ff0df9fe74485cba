import { ConfigError } from '@descent/spec';
import { type DataType, type Tensor, transpose } from '@tensorflow/tfjs-core';
import { ConfiguredLayer } from '../base/configured-layer.js';
import type { LayerOptions } from '../base/layer-options.js';
import { type Shape, singleShape } from '../base/shape.js';
import type { Field } from '../config/field.js';
import { integers } from '../config/lists.js';

const list = integers({ min: 1 });
const dims: Field<number[]> = {
  read(value, at) {
    const order = list.read(value, at);
    if ([...order].sort((a, b) => a - b).every((axis, i) => axis === i + 1)) return order;
    throw new ConfigError(at.where, at.pointer, value, 'must hold each of 1 … n once');
  },
  write: (value) => [...value],
};
const FIELDS = { dims };

/** Options of `Permute`. */
export interface PermuteOptions extends LayerOptions {
  /** For each axis of the output, which of the input it is; they count from 1, the batch stays. */
  dims: number[];
}

/** Axes in another order. Source: `keras/src/layers/reshaping/permute.py`. */
export class Permute extends ConfiguredLayer<typeof FIELDS> {
  static readonly className = 'Permute';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: PermuteOptions) {
    super(FIELDS, options);
    this.inputSpec = { ndim: this.settings.dims.length + 1 };
  }

  override call(inputs: Tensor): Tensor {
    return transpose(inputs, [0, ...this.settings.dims]);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = singleShape(inputShape, this.name);
    return [0, ...this.settings.dims].map((axis) => shape[axis] ?? null);
  }

  override computeOutputDtype([dtype]: readonly DataType[]): DataType {
    return dtype ?? this.dtype;
  }
}
