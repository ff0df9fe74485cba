import { ConfigError } from '@descent/spec';
import { add, expandDims, pad, squeeze, type Tensor, type Tensor4D, type Variable } from '@tensorflow/tfjs-core';
import { ConfiguredLayer } from '../base/configured-layer.js';
import type { LayerSettings } from '../base/define-layer.js';
import { knownAxis, type Shape, singleShape } from '../base/shape.js';
import { weightParts } from '../base/weight-parts.js';
import type { Conv1DOptions } from '../generated/layers.js';
import { channelAxis, imageShape, inChannelsLast, spatialSizes } from '../ops/channels.js';
import { type Window, windowPlaces } from '../ops/window.js';

/** What `WindowLayer` reads of the options. */
export type WindowSettings = Omit<
  LayerSettings<Conv1DOptions>,
  'filters' | 'groups' | `kernel${'Initializer' | 'Regularizer' | 'Constraint'}`
>;

/** A convolution over one or two axes: the window, the channels, the bias and the activation. */
export abstract class WindowLayer<Settings extends WindowSettings = WindowSettings> extends ConfiguredLayer<Settings> {
  bias: Variable | null = null;

  constructor(options: object) {
    super(options);
    const { kernelSize, strides, dilationRate } = this.settings;
    if (Math.max(...strides) > 1 && Math.max(...dilationRate) > 1) {
      throw new ConfigError(this.name, '/dilationRate', dilationRate, 'must be 1 when strides are greater than 1');
    }
    this.inputSpec = { ndim: kernelSize.length + 2 };
  }

  /** How many channels an input of that shape has. */
  protected channels(inputShape: Shape | Shape[]): number {
    return knownAxis(singleShape(inputShape, this.name), channelAxis(this.settings.dataFormat), this.name);
  }

  /** Checks the input's shape and asks for its channels from now on. */
  protected pinChannels(inputShape: Shape | Shape[]): void {
    this.computeOutputShape(inputShape);
    const axes = { [channelAxis(this.settings.dataFormat)]: this.channels(inputShape) };
    this.inputSpec = { ndim: this.settings.kernelSize.length + 2, axes };
  }

  protected addBias(size: number): void {
    if (!this.settings.useBias) return;
    this.bias = this.addWeight({ name: 'bias', shape: [size], ...weightParts(this.settings, 'bias') });
  }

  /** How many channels the output has, for that many of the input. */
  protected abstract outputChannels(channels: number): number;

  /** Convolves `[b, h, w, c]`; a layer of one axis has `h` of size 1. */
  protected abstract convolution(x: Tensor4D, window: Window): Tensor4D;

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = singleShape(inputShape, this.name);
    const { kernelSize: size, strides, padding, dilationRate: dilation, dataFormat } = this.settings;
    const sizes = spatialSizes(shape, dataFormat);
    const places = windowPlaces(sizes, { size, strides, padding, dilation }, `Layer "${this.name}"`);
    return imageShape(shape[0] ?? null, places, this.outputChannels(this.channels(shape)), dataFormat);
  }

  override call(inputs: Tensor): Tensor {
    this.computeOutputShape([...inputs.shape]);
    const { activation, dataFormat } = this.settings;
    return activation(inChannelsLast(inputs, dataFormat, (x) => this.#biased(this.#convolve(x))));
  }

  #biased(outputs: Tensor): Tensor {
    return this.bias === null ? outputs : add(outputs, this.bias);
  }

  #convolve(x: Tensor): Tensor {
    const { kernelSize: size, strides, padding, dilationRate: dilation } = this.settings;
    if (size.length === 2) return this.convolution(x as Tensor4D, { size, strides, padding, dilation });
    const before = padding === 'causal' ? ((size[0] as number) - 1) * (dilation[0] as number) : 0;
    const padded =
      before === 0
        ? x
        : pad(x, [
            [0, 0],
            [before, 0],
            [0, 0],
          ]);
    const flat: Window = {
      size: [1, ...size],
      strides: [1, ...strides],
      dilation: [1, ...dilation],
      padding: padding === 'causal' ? 'valid' : padding,
    };
    return squeeze(this.convolution(expandDims(padded, 1) as Tensor4D, flat), [1]);
  }
}
