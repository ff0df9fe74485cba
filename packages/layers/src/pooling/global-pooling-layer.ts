import type { Tensor } from '@tensorflow/tfjs-core';
import type { Mask, ResolvedCallOptions } from '../base/call-options.js';
import { ConfiguredLayer } from '../base/configured-layer.js';
import type { LayerOptions } from '../base/layer-options.js';
import { type Shape, singleShape } from '../base/shape.js';
import { type DataFormat, dataFormat } from '../config/data-format.js';
import { boolean } from '../config/scalars.js';
import { channelAxis, imageShape } from '../ops/channels.js';

/** The fields of the global pooling layers. */
export const GLOBAL_POOLING_FIELDS = { dataFormat, keepdims: boolean(false) };

/** Options of the global pooling layers. */
export interface GlobalPoolingOptions extends LayerOptions {
  /** Default `'channels_last'`. */
  dataFormat?: DataFormat | null;
  /** Whether the pooled axes stay, with size 1. */
  keepdims?: boolean | null;
}

/** Pools all steps or pixels of a channel into one. Source: `keras/src/layers/pooling/base_global_pooling.py`. */
export abstract class GlobalPoolingLayer extends ConfiguredLayer<typeof GLOBAL_POOLING_FIELDS> {
  readonly #rank: number;

  constructor(rank: number, options: GlobalPoolingOptions) {
    super(GLOBAL_POOLING_FIELDS, options);
    this.#rank = rank;
    this.inputSpec = { ndim: rank + 2 };
    this.buildAtInit();
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const { dataFormat, keepdims } = this.settings;
    const shape = singleShape(inputShape, this.name);
    const pooled = keepdims ? Array.from({ length: this.#rank }, () => 1) : [];
    return imageShape(shape[0] ?? null, pooled, shape.at(channelAxis(dataFormat)) ?? null, dataFormat);
  }

  override computeMask(): Mask {
    return null;
  }

  override call(inputs: Tensor, { mask }: ResolvedCallOptions): Tensor {
    const first = this.settings.dataFormat === 'channels_last' ? 1 : 2;
    const axes = Array.from({ length: this.#rank }, (_, i) => first + i);
    return this.pool(inputs, axes, Array.isArray(mask) ? null : (mask ?? null));
  }

  /** Pools those axes; `mask` says which steps count, where the layer knows masks. */
  protected abstract pool(x: Tensor, axes: number[], mask: Tensor | null): Tensor;
}
