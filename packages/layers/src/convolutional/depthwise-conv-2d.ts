import type { Tensor4D, Variable } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import type { Shape } from '../base/shape.js';
import { weightParts } from '../base/weight-parts.js';
import { DepthwiseConv2DKeys } from '../generated/layers.js';
import type { Window } from '../ops/window.js';
import { convolveDepthwise } from './convolve.js';
import { WindowLayer } from './window-layer.js';

/**
 * Convolution of each channel alone: `[b, h, w, c]` → `[b, places, places, c · depthMultiplier]`, kernel
 * `[kh, kw, c, depthMultiplier]`. Source: `keras/src/layers/convolutional/depthwise_conv2d.py`.
 */
export class DepthwiseConv2D extends defineLayer(DepthwiseConv2DKeys, { base: WindowLayer }) {
  kernel!: Variable;

  override build(inputShape: Shape | Shape[]): void {
    const { kernelSize, depthMultiplier } = this.settings;
    const channels = this.channels(inputShape);
    this.pinChannels(inputShape);
    const shape = [...kernelSize, channels, depthMultiplier];
    this.kernel = this.addWeight({ name: 'kernel', shape, ...weightParts(this.settings, 'depthwise') });
    this.addBias(channels * depthMultiplier);
  }

  protected override outputChannels(channels: number): number {
    return channels * this.settings.depthMultiplier;
  }

  protected override convolution(x: Tensor4D, window: Window): Tensor4D {
    return convolveDepthwise(x, this.kernel as unknown as Tensor4D, window);
  }
}
