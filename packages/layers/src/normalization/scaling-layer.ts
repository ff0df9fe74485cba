import { ShapeError } from '@descent/spec';
import type { Variable } from '@tensorflow/tfjs-core';
import type { LayerSettings } from '../base/define-layer.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { type Shape, singleShape } from '../base/shape.js';
import { weightParts } from '../base/weight-parts.js';
import type { GroupNormalizationOptions } from '../generated/layers.js';

/** What `ScalingLayer` reads of the options. */
type ScalingSettings = Omit<LayerSettings<GroupNormalizationOptions>, 'groups' | 'axis' | 'epsilon'>;

/** A normalization with learned `gamma` and `beta`; same shape. */
export abstract class ScalingLayer<
  Settings extends ScalingSettings = ScalingSettings,
> extends PointwiseLayer<Settings> {
  gamma: Variable | null = null;
  beta: Variable | null = null;

  /** Makes `gamma` and `beta`, as far as the options want them. */
  protected addScale(shape: number[]): void {
    const { scale, center } = this.settings;
    if (scale) this.gamma = this.addWeight({ name: 'gamma', shape, ...weightParts(this.settings, 'gamma') });
    if (center) this.beta = this.addWeight({ name: 'beta', shape, ...weightParts(this.settings, 'beta') });
  }

  /** The axes, counted from the start and in order; throws when the shape lacks one or does not know its size. */
  protected pin(axis: number | number[], inputShape: Shape | Shape[]): { axes: number[]; sizes: number[] } {
    return pinAxes(axis, singleShape(inputShape, this.name), `Layer "${this.name}"`);
  }
}

/** Axes counted from the start, ascending, with their sizes, which must be known. */
export function pinAxes(axis: number | number[], shape: Shape, layer: string): { axes: number[]; sizes: number[] } {
  const axes = (Array.isArray(axis) ? axis : [axis])
    .map((at) => (at < 0 ? at + shape.length : at))
    .sort((a, b) => a - b);
  const sizes = axes.map((at) => {
    const size = shape[at];
    if (typeof size !== 'number') throw new ShapeError(layer, `the size of axis ${at} to be known`, shape);
    return size;
  });
  return { axes, sizes };
}

/** The shape in which a weight over `axes` broadcasts against a tensor of that rank. */
export function broadcastShape(rank: number, axes: readonly number[], sizes: readonly number[]): number[] {
  const shape = Array.from({ length: rank }, () => 1);
  axes.forEach((axis, i) => {
    shape[axis] = sizes[i] as number;
  });
  return shape;
}
