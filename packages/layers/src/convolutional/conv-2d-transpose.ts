import { ConfigError } from '@descent/spec';
import { add, conv2dTranspose, type Tensor, type Tensor4D, type Variable } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import type { InputSpec } from '../base/input-spec.js';
import { knownAxis, type Shape, singleShape } from '../base/shape.js';
import { weightParts } from '../base/weight-parts.js';
import { tuple } from '../config/lists.js';
import { nullable } from '../config/scalars.js';
import { Conv2DTransposeKeys, type Conv2DTransposeOptions } from '../generated/layers.js';
import { channelAxis, imageShape, inChannelsLast, spatialSizes } from '../ops/channels.js';
import { spread } from './convolve.js';

const outputPadding = nullable(tuple(2, 0));

/**
 * The transpose of a convolution, which makes images larger: `[b, h, w, c]` → `[b, h′, w′, filters]`, kernel
 * `[kh, kw, filters, c]`. `same`: h′ = h · stride; `valid`: (h − 1) · stride + k, at least h · stride.
 *
 * Source: `keras/src/layers/convolutional/conv2d_transpose.py`.
 */
export class Conv2DTranspose extends defineLayer(Conv2DTransposeKeys, { fields: { outputPadding } }) {
  override inputSpec: InputSpec = { ndim: 4 };
  kernel!: Variable;
  bias: Variable | null = null;

  constructor(options: Conv2DTransposeOptions) {
    super(options);
    const { outputPadding, strides, dilationRate } = this.settings;
    if (outputPadding?.some((extra, axis) => extra >= (strides[axis] as number))) {
      throw new ConfigError(this.name, '/outputPadding', outputPadding, 'must be less than strides');
    }
    if (Math.max(...strides) > 1 && Math.max(...dilationRate) > 1) {
      throw new ConfigError(this.name, '/dilationRate', dilationRate, 'must be 1 when strides are greater than 1');
    }
  }

  override build(inputShape: Shape | Shape[]): void {
    const { filters, kernelSize, dataFormat, useBias } = this.settings;
    const axis = channelAxis(dataFormat);
    const channels = knownAxis(singleShape(inputShape, this.name), axis, this.name);
    this.inputSpec = { ndim: 4, axes: { [axis]: channels } };
    const shape = [...kernelSize, filters, channels];
    this.kernel = this.addWeight({ name: 'kernel', shape, ...weightParts(this.settings, 'kernel') });
    if (useBias) this.bias = this.addWeight({ name: 'bias', shape: [filters], ...weightParts(this.settings, 'bias') });
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const { filters, dataFormat } = this.settings;
    const shape = singleShape(inputShape, this.name);
    const sizes = spatialSizes(shape, dataFormat).map((size, axis) => (size === null ? null : this.#grown(size, axis)));
    return imageShape(shape[0] ?? null, sizes, filters, dataFormat);
  }

  override call(inputs: Tensor): Tensor {
    const { filters, strides, padding, dilationRate, dataFormat, activation } = this.settings;
    const outputs = inChannelsLast(inputs, dataFormat, (x) => {
      const [batch, height, width] = x.shape as [number, number, number];
      const shape: [number, number, number, number] = [batch, this.#grown(height, 0), this.#grown(width, 1), filters];
      const kernel = spread(this.kernel as unknown as Tensor4D, dilationRate);
      const sum = conv2dTranspose(x as Tensor4D, kernel, shape, strides as [number, number], padding);
      return this.bias === null ? sum : add(sum, this.bias);
    });
    return activation(outputs);
  }

  /** Source: `_get_output_shape_given_tf_padding` in `keras/src/backend/common/backend_utils.py`. */
  #grown(size: number, axis: number): number {
    const { kernelSize, strides, padding, outputPadding, dilationRate } = this.settings;
    const stride = strides[axis] as number;
    const reach = ((kernelSize[axis] as number) - 1) * (dilationRate[axis] as number) + 1;
    const extra = outputPadding?.[axis];
    if (padding === 'valid') return (size - 1) * stride + reach + (extra ?? Math.max(reach, stride) - reach);
    return extra === undefined ? size * stride : (size - 1) * stride + (reach % 2) + extra;
  }
}
