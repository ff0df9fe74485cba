import { cast, reshape, type Tensor, tile } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import type { InputSpec } from '../base/input-spec.js';
import { type Shape, singleShape } from '../base/shape.js';
import { oneOf } from '../config/scalars.js';
import { UpSampling2DKeys } from '../generated/layers.js';
import { inChannelsLast } from '../ops/channels.js';
import { stretch } from '../ops/stretch.js';

const interpolation = oneOf(['nearest', 'bilinear']);

/** Larger images: `[b, h, w, c]` → `[b, h · size, w · size, c]`. Source: `keras/src/layers/reshaping/up_sampling2d.py`. */
export class UpSampling2D extends defineLayer(UpSampling2DKeys, { fields: { interpolation } }) {
  override inputSpec: InputSpec = { ndim: 4 };

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
