import { expandDims, squeeze, type Tensor, type Tensor4D } from '@tensorflow/tfjs-core';
import { ConfiguredLayer } from '../base/configured-layer.js';
import type { LayerOptions } from '../base/layer-options.js';
import { type Shape, singleShape } from '../base/shape.js';
import { type DataFormat, dataFormat } from '../config/data-format.js';
import type { Field } from '../config/field.js';
import { tuple } from '../config/lists.js';
import { anyCase, nullable, oneOf, optional } from '../config/scalars.js';
import { channelAxis, imageShape, inChannelsLast, spatialSizes } from '../ops/channels.js';
import { type Window, windowPlaces } from '../ops/window.js';

/** Options of the pooling layers. */
export interface PoolingOptions extends LayerOptions {
  /** The window: one size for all axes, or one for each. */
  poolSize?: number | number[];
  /** Default: `poolSize`. */
  strides?: number | number[] | null;
  /** Default `'valid'`. */
  padding?: 'valid' | 'same';
  /** Default `'channels_last'`. */
  dataFormat?: DataFormat | null;
}

type PoolingFields = {
  poolSize: Field<number[]>;
  padding: Field<'valid' | 'same'>;
  strides: Field<number[] | null>;
  dataFormat: Field<DataFormat>;
};

/** The fields of a pooling over `rank` axes; `size` is Keras's default window, if it has one. */
export function poolingFields(rank: number, size?: number): PoolingFields {
  const poolSize = tuple(rank);
  return {
    poolSize: size === undefined ? poolSize : optional(poolSize, size),
    padding: anyCase(oneOf(['valid', 'same'], 'valid')),
    strides: nullable(tuple(rank)),
    dataFormat,
  };
}

/** Slides a window over one or two axes. Source: `keras/src/layers/pooling/base_pooling.py`. */
export abstract class PoolingLayer extends ConfiguredLayer<PoolingFields> {
  readonly #window: Window;

  constructor(fields: PoolingFields, options: PoolingOptions) {
    const given = { ...options, strides: options.strides ?? options.poolSize ?? fields.poolSize.fallback };
    super(fields, given);
    const { poolSize, strides, padding } = this.settings;
    this.#window = { size: poolSize, strides: strides ?? poolSize, padding };
    this.inputSpec = { ndim: poolSize.length + 2 };
    this.buildAtInit();
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = singleShape(inputShape, this.name);
    const { dataFormat } = this.settings;
    const places = windowPlaces(spatialSizes(shape, dataFormat), this.#window, `Layer "${this.name}"`);
    return imageShape(shape[0] ?? null, places, shape.at(channelAxis(dataFormat)) ?? null, dataFormat);
  }

  override call(inputs: Tensor): Tensor {
    this.computeOutputShape([...inputs.shape]);
    const { size, strides, padding } = this.#window;
    return inChannelsLast(inputs, this.settings.dataFormat, (x) => {
      if (size.length === 2) return this.pool(x as Tensor4D, this.#window);
      const flat = { size: [1, ...size], strides: [1, ...strides], padding };
      return squeeze(this.pool(expandDims(x, 1) as Tensor4D, flat), [1]);
    });
  }

  /** Pools `[b, h, w, c]`. */
  protected abstract pool(x: Tensor4D, window: Window): Tensor;
}
