import type { Tensor4D, Variable } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import type { Shape } from '../base/shape.js';
import { weightParts } from '../base/weight-parts.js';
import { SeparableConv2DKeys } from '../generated/layers.js';
import type { Window } from '../ops/window.js';
import { convolve, convolveDepthwise } from './convolve.js';
import { WindowLayer } from './window-layer.js';

/**
 * Convolution of each channel alone, then a mix of all channels at each place: `[b, h, w, c]` → `[b, places, places,
 * filters]`, kernels `[kh, kw, c, m]` and `[1, 1, c · m, filters]` (Chollet, 2017).
 *
 * Source: `keras/src/layers/convolutional/separable_conv2d.py`.
 */
export class SeparableConv2D extends defineLayer(SeparableConv2DKeys, { base: WindowLayer }) {
  depthwiseKernel!: Variable;
  pointwiseKernel!: Variable;

  override build(inputShape: Shape | Shape[]): void {
    const { kernelSize, depthMultiplier, filters } = this.settings;
    const channels = this.channels(inputShape);
    this.pinChannels(inputShape);
    this.depthwiseKernel = this.addWeight({
      name: 'depthwise_kernel',
      shape: [...kernelSize, channels, depthMultiplier],
      ...weightParts(this.settings, 'depthwise'),
    });
    this.pointwiseKernel = this.addWeight({
      name: 'pointwise_kernel',
      shape: [1, 1, channels * depthMultiplier, filters],
      ...weightParts(this.settings, 'pointwise'),
    });
    this.addBias(filters);
  }

  protected override outputChannels(): number {
    return this.settings.filters;
  }

  protected override convolution(x: Tensor4D, window: Window): Tensor4D {
    const apart = convolveDepthwise(x, this.depthwiseKernel as unknown as Tensor4D, window);
    const mix: Window = { size: [1, 1], strides: [1, 1], padding: 'valid' };
    return convolve(apart, this.pointwiseKernel as unknown as Tensor4D, mix);
  }
}
