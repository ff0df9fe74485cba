import { cast, div, expandDims, mean, sum, type Tensor } from '@tensorflow/tfjs-core';
import type { Mask, ResolvedCallOptions } from '../base/call-options.js';
import { ConfiguredLayer } from '../base/configured-layer.js';
import { defineLayer, type LayerSettings } from '../base/define-layer.js';
import type { InputSpec } from '../base/input-spec.js';
import { type Shape, singleShape } from '../base/shape.js';
import {
  GlobalAveragePooling1DKeys,
  GlobalAveragePooling2DKeys,
  GlobalMaxPooling1DKeys,
  GlobalMaxPooling2DKeys,
  type GlobalMaxPooling2DOptions,
} from '../generated/layers.js';
import { asBoolean } from '../ops/as-boolean.js';
import { channelAxis, imageShape } from '../ops/channels.js';
import { elementMask } from '../ops/element-mask.js';
import { reduceMax } from '../ops/reduce-max.js';
import { select } from '../ops/select.js';

/** Pools all steps or pixels of a channel into one. Source: `keras/src/layers/pooling/base_global_pooling.py`. */
abstract class GlobalPoolingLayer extends ConfiguredLayer<LayerSettings<GlobalMaxPooling2DOptions>> {
  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const { dataFormat, keepdims } = this.settings;
    const shape = singleShape(inputShape, this.name);
    const pooled = keepdims ? shape.slice(2).map(() => 1) : [];
    return imageShape(shape[0] ?? null, pooled, shape.at(channelAxis(dataFormat)) ?? null, dataFormat);
  }

  override computeMask(): Mask {
    return null;
  }

  override call(inputs: Tensor, { mask }: ResolvedCallOptions): Tensor {
    const first = this.settings.dataFormat === 'channels_last' ? 1 : 2;
    const axes = inputs.shape.slice(2).map((_, i) => first + i);
    return this.pool(inputs, axes, Array.isArray(mask) ? null : (mask ?? null));
  }

  /** Pools those axes; `mask` says which steps count, where the layer knows masks. */
  protected abstract pool(x: Tensor, axes: number[], mask: Tensor | null): Tensor;
}

abstract class GlobalMaxPooling extends GlobalPoolingLayer {
  protected override pool(x: Tensor, axes: number[]): Tensor {
    return reduceMax(x, axes, this.settings.keepdims);
  }
}

/** The largest value of each channel: `[b, steps, c]` → `[b, c]`. Source: `keras/src/layers/pooling/global_max_pooling1d.py`. */
export class GlobalMaxPooling1D extends defineLayer(GlobalMaxPooling1DKeys, { base: GlobalMaxPooling, isBuilt: true }) {
  override inputSpec: InputSpec = { ndim: 3 };
}

/** The largest value of each channel: `[b, h, w, c]` → `[b, c]`. Source: `keras/src/layers/pooling/global_max_pooling2d.py`. */
export class GlobalMaxPooling2D extends defineLayer(GlobalMaxPooling2DKeys, { base: GlobalMaxPooling, isBuilt: true }) {
  override inputSpec: InputSpec = { ndim: 4 };
}

const average = { base: GlobalPoolingLayer, isBuilt: true } as const;

/**
 * The mean of each channel over the steps that the mask leaves: `[b, steps, c]` → `[b, c]`.
 *
 * Source: `keras/src/layers/pooling/global_average_pooling1d.py`.
 */
export class GlobalAveragePooling1D extends defineLayer(GlobalAveragePooling1DKeys, average) {
  override inputSpec: InputSpec = { ndim: 3 };
  override supportsMasking = true;

  protected override pool(x: Tensor, axes: number[], mask: Tensor | null): Tensor {
    const { keepdims, dataFormat } = this.settings;
    if (mask === null) return mean(x, axes, keepdims);
    const steps = expandDims(asBoolean(mask), dataFormat === 'channels_last' ? 2 : 1);
    const counted = select(elementMask(steps, x), x);
    return div(sum(counted, axes, keepdims), sum(cast(steps, 'float32'), axes, keepdims));
  }
}

/** The mean of each channel: `[b, h, w, c]` → `[b, c]`. Source: `keras/src/layers/pooling/global_average_pooling2d.py`. */
export class GlobalAveragePooling2D extends defineLayer(GlobalAveragePooling2DKeys, average) {
  override inputSpec: InputSpec = { ndim: 4 };

  protected override pool(x: Tensor, axes: number[]): Tensor {
    return mean(x, axes, this.settings.keepdims);
  }
}
