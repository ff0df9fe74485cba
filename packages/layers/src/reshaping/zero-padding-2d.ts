import { ConfigError } from '@descent/spec';
import { pad, type Tensor } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import type { InputSpec } from '../base/input-spec.js';
import { type Shape, singleShape } from '../base/shape.js';
import type { Field } from '../config/field.js';
import { tuple } from '../config/lists.js';
import { ZeroPadding2DKeys } from '../generated/layers.js';

type Sides = [number, number];
const sides = tuple(2, 0);
const padding: Field<[Sides, Sides]> = {
  read(value, at) {
    if (Number.isSafeInteger(value) && (value as number) >= 0) return this.read([value, value], at);
    if (Array.isArray(value) && value.length === 2) {
      return [sides.read(value[0], at) as Sides, sides.read(value[1], at) as Sides];
    }
    throw new ConfigError(
      at.where,
      at.pointer,
      value,
      'must be an integer, [height, width] or [[top, bottom], [left, right]]',
    );
  },
  write: (value) => value.map((pair) => [...pair]),
};

/** Zeros around images: `[b, h, w, c]` → `[b, top + h + bottom, left + w + right, c]`. Source: `keras/src/layers/reshaping/zero_padding2d.py`. */
export class ZeroPadding2D extends defineLayer(ZeroPadding2DKeys, { fields: { padding } }) {
  override inputSpec: InputSpec = { ndim: 4 };

  override call(inputs: Tensor): Tensor {
    return pad(inputs, this.#paddings());
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const paddings = this.#paddings();
    return singleShape(inputShape, this.name).map((size, axis) => {
      const [before, after] = paddings[axis] as Sides;
      return size === null ? null : size + before + after;
    });
  }

  #paddings(): Sides[] {
    const { padding, dataFormat } = this.settings;
    return dataFormat === 'channels_last' ? [[0, 0], ...padding, [0, 0]] : [[0, 0], [0, 0], ...padding];
  }
}
