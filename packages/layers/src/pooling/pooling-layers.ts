import {
  avgPool,
  div,
  expandDims,
  maxPool,
  ones,
  pad,
  squeeze,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import { ConfiguredLayer } from '../base/configured-layer.js';
import { defineLayer, type LayerSettings } from '../base/define-layer.js';
import { type Shape, singleShape } from '../base/shape.js';
import type { Config } from '../config/envelope.js';
import {
  AveragePooling1DKeys,
  AveragePooling2DKeys,
  MaxPooling1DKeys,
  MaxPooling2DKeys,
  type MaxPooling2DOptions,
} from '../generated/layers.js';
import { channelAxis, imageShape, inChannelsLast, spatialSizes } from '../ops/channels.js';
import { samePadding, type Window, windowPlaces } from '../ops/window.js';

/** Slides a window over one or two axes. Source: `keras/src/layers/pooling/base_pooling.py`. */
abstract class PoolingLayer extends ConfiguredLayer<LayerSettings<MaxPooling2DOptions>> {
  readonly #window: Window;

  constructor(options: object) {
    super(options);
    const { poolSize, strides, padding } = this.settings;
    this.#window = { size: poolSize, strides: strides ?? poolSize, padding };
    this.inputSpec = { ndim: poolSize.length + 2 };
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

  override getConfig(): Config {
    return { ...super.getConfig(), strides: [...this.#window.strides] };
  }

  /** Pools `[b, h, w, c]`. */
  protected abstract pool(x: Tensor4D, window: Window): Tensor;
}

abstract class MaxPoolingLayer extends PoolingLayer {
  protected override pool(x: Tensor4D, { size, strides, padding }: Window): Tensor {
    return maxPool(x, size as [number, number], strides as [number, number], padding as 'valid' | 'same');
  }
}

abstract class AveragePoolingLayer extends PoolingLayer {
  /**
   * For `same`, zeros are padded and the share of the window that is inside divided out: tfjs's own gradient takes windows
   * at the edge for whole ones.
   */
  protected override pool(x: Tensor4D, window: Window): Tensor {
    const [size, strides] = [window.size as [number, number], window.strides as [number, number]];
    if (window.padding === 'valid') return avgPool(x, size, strides, 'valid');
    const [height, width] = samePadding(x.shape.slice(1, 3), window) as [[number, number], [number, number]];
    const padded = (image: Tensor4D) => avgPool(pad(image, [[0, 0], height, width, [0, 0]]), size, strides, 'valid');
    return div(padded(x), padded(ones([1, x.shape[1], x.shape[2], 1])));
  }
}

const max = { base: MaxPoolingLayer, isBuilt: true } as const;
const average = { base: AveragePoolingLayer, isBuilt: true } as const;

/** The largest value in each window of steps: `[b, steps, c]` → `[b, places, c]`. Source: `keras/src/layers/pooling/max_pooling1d.py`. */
export class MaxPooling1D extends defineLayer(MaxPooling1DKeys, max) {}

/** The largest value in each window: `[b, h, w, c]` → `[b, places, places, c]`. Source: `keras/src/layers/pooling/max_pooling2d.py`. */
export class MaxPooling2D extends defineLayer(MaxPooling2DKeys, max) {}

/** The mean of each window of steps: `[b, steps, c]` → `[b, places, c]`. Source: `keras/src/layers/pooling/average_pooling1d.py`. */
export class AveragePooling1D extends defineLayer(AveragePooling1DKeys, average) {}

/** The mean of each window, padding left out: `[b, h, w, c]` → `[b, places, places, c]`. Source: `keras/src/layers/pooling/average_pooling2d.py`. */
export class AveragePooling2D extends defineLayer(AveragePooling2DKeys, average) {}
