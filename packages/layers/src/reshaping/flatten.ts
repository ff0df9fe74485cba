import { type DataType, reshape, type Tensor, transpose } from '@tensorflow/tfjs-core';
import { ConfiguredLayer } from '../base/configured-layer.js';
import type { LayerOptions } from '../base/layer-options.js';
import { type Shape, singleShape, sizeOf } from '../base/shape.js';
import { type DataFormat, dataFormat } from '../config/data-format.js';

const FIELDS = { dataFormat };

/** Options of `Flatten`. */
export interface FlattenOptions extends LayerOptions {
  /** `'channels_first'` moves the channels to the end before flattening. */
  dataFormat?: DataFormat | null;
}

/** `[batch, …]` → `[batch, product of the rest]`. Source: `keras/src/layers/reshaping/flatten.py`. */
export class Flatten extends ConfiguredLayer<typeof FIELDS> {
  static readonly className = 'Flatten';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: FlattenOptions = {}) {
    super(FIELDS, options);
    this.inputSpec = { minNdim: 1 };
  }

  override call(inputs: Tensor): Tensor {
    const { rank, shape } = inputs;
    const spatial = Array.from({ length: Math.max(0, rank - 2) }, (_, axis) => axis + 2);
    const turned =
      this.settings.dataFormat === 'channels_first' && rank > 1 ? transpose(inputs, [0, ...spatial, 1]) : inputs;
    return reshape(turned, [shape[0] as number, sizeOf(shape.slice(1)) as number]);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = singleShape(inputShape, this.name);
    return [shape[0] ?? null, sizeOf(shape.slice(1))];
  }

  override computeOutputDtype([dtype]: readonly DataType[]): DataType {
    return dtype ?? this.dtype;
  }
}
