import { ConfigError, ShapeError } from '@descent/spec';
import { reshape, type Tensor4D, type Variable } from '@tensorflow/tfjs-core';
import { defineLayer, type LayerSettings } from '../base/define-layer.js';
import type { Shape } from '../base/shape.js';
import { weightParts } from '../base/weight-parts.js';
import { Conv1DKeys, type Conv1DOptions, Conv2DKeys } from '../generated/layers.js';
import type { Window } from '../ops/window.js';
import { convolve } from './convolve.js';
import { WindowLayer } from './window-layer.js';

/** A convolution with one kernel, `[…size, channels / groups, filters]`. */
abstract class ConvLayer extends WindowLayer<LayerSettings<Conv1DOptions>> {
  kernel!: Variable;

  constructor(options: object) {
    super(options);
    const { filters, groups } = this.settings;
    if (filters % groups !== 0)
      throw new ConfigError(this.name, '/filters', filters, `must be divisible by groups = ${groups}`);
  }

  override build(inputShape: Shape | Shape[]): void {
    const { filters, groups, kernelSize } = this.settings;
    const channels = this.channels(inputShape);
    if (channels % groups !== 0) {
      throw new ShapeError(`Layer "${this.name}"`, `channels divisible by groups = ${groups}`, `${channels} channels`);
    }
    this.pinChannels(inputShape);
    const shape = [...kernelSize, channels / groups, filters];
    this.kernel = this.addWeight({ name: 'kernel', shape, ...weightParts(this.settings, 'kernel') });
    this.addBias(filters);
  }

  protected override outputChannels(): number {
    return this.settings.filters;
  }

  protected override convolution(x: Tensor4D, window: Window): Tensor4D {
    const shape = [...window.size, ...this.kernel.shape.slice(-2)] as [number, number, number, number];
    return convolve(x, reshape(this.kernel, shape), window, this.settings.groups);
  }
}

/** Convolution over steps: `[b, steps, c]` → `[b, places, filters]`, kernel `[k, c / groups, filters]`. Source: `keras/src/layers/convolutional/conv1d.py`. */
export class Conv1D extends defineLayer(Conv1DKeys, { base: ConvLayer }) {}

/** Convolution over images: `[b, h, w, c]` → `[b, places, places, filters]`, kernel `[kh, kw, c / groups, filters]`. Source: `keras/src/layers/convolutional/conv2d.py`. */
export class Conv2D extends defineLayer(Conv2DKeys, { base: ConvLayer }) {}
