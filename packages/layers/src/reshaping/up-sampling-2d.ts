import { cast, reshape, type Tensor, tile } from '@tensorflow/tfjs-core';
import { ConfiguredLayer } from '../base/configured-layer.js';
import type { LayerOptions } from '../base/layer-options.js';
import { type Shape, singleShape } from '../base/shape.js';
import { type DataFormat, dataFormat } from '../config/data-format.js';
import { tuple } from '../config/lists.js';
import { oneOf, optional } from '../config/scalars.js';
import { inChannelsLast } from '../ops/channels.js';
import { stretch } from '../ops/stretch.js';

const FIELDS = { size: optional(tuple(2), 2), dataFormat, interpolation: oneOf(['nearest', 'bilinear'], 'nearest') };

/** Options of `UpSampling2D`. */
export interface UpSampling2DOptions extends LayerOptions {
  /** How often each row and column appears. Default 2. */
  size?: number | [number, number];
  /** Default `'channels_last'`. */
  dataFormat?: DataFormat | null;
  /** Default `'nearest'`. */
  interpolation?: 'nearest' | 'bilinear';
}

/** Larger images: `[b, h, w, c]` → `[b, h · size, w · size, c]`. Source: `keras/src/layers/reshaping/up_sampling2d.py`. */
export class UpSampling2D extends ConfiguredLayer<typeof FIELDS> {
  static readonly className = 'UpSampling2D';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: UpSampling2DOptions = {}) {
    super(FIELDS, options);
    this.inputSpec = { ndim: 4 };
  }

  protected override get cutsIntegers(): boolean {
    return this.settings.interpolation === 'bilinear';
  }

  override call(inputs: Tensor): Tensor {
    const { size, dataFormat, interpolation } = this.settings;
    const [rows, columns] = size as [number, number];
    return inChannelsLast(inputs, dataFormat, (x) => {
      const [batch, height, width, channels] = x.shape as [number, number, number, number];
      if (interpolation === 'bilinear') {
        const between = stretch(stretch(x, 1, rows), 2, columns);
        return between.dtype === x.dtype ? between : cast(between, x.dtype);
      }
      const tall = tile(reshape(x, [batch * height, 1, width * channels]), [1, rows, 1]);
      const wide = tile(reshape(tall, [batch * height * rows * width, 1, channels]), [1, columns, 1]);
      return reshape(wide, [batch, height * rows, width * columns, channels]);
    });
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const { size, dataFormat } = this.settings;
    const first = dataFormat === 'channels_last' ? 1 : 2;
    return singleShape(inputShape, this.name).map((length, axis) =>
      length === null ? null : length * (size[axis - first] ?? 1),
    );
  }
}
