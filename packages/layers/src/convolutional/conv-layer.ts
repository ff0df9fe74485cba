import { ConfigError, ShapeError } from '@descent/spec';
import { reshape, type Tensor4D, type Variable } from '@tensorflow/tfjs-core';
import type { Shape } from '../base/shape.js';
import type { Window } from '../ops/window.js';
import type { ConvOptions, convFields } from './conv-fields.js';
import { convolve } from './convolve.js';
import { WindowLayer } from './window-layer.js';

/** A convolution with one kernel, `[…size, channels / groups, filters]`. */
export abstract class ConvLayer extends WindowLayer<ReturnType<typeof convFields>> {
  kernel!: Variable;

  constructor(fields: ReturnType<typeof convFields>, options: ConvOptions) {
    super(fields, options);
    const { filters, groups } = this.settings;
    if (filters % groups !== 0)
      throw new ConfigError(this.name, '/filters', filters, `must be divisible by groups = ${groups}`);
  }

  override build(inputShape: Shape | Shape[]): void {
    const { filters, groups, kernelSize, kernelInitializer, kernelRegularizer, kernelConstraint } = this.settings;
    const channels = this.channels(inputShape);
    if (channels % groups !== 0) {
      throw new ShapeError(`Layer "${this.name}"`, `channels divisible by groups = ${groups}`, `${channels} channels`);
    }
    this.pinChannels(inputShape);
    this.kernel = this.addWeight({
      name: 'kernel',
      shape: [...kernelSize, channels / groups, filters],
      initializer: kernelInitializer,
      regularizer: kernelRegularizer,
      constraint: kernelConstraint,
    });
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
