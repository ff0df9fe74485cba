import { ShapeError } from '@descent/spec';
import type { Variable } from '@tensorflow/tfjs-core';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { type Shape, singleShape } from '../base/shape.js';
import type { Fields, ValuesOf } from '../config/field.js';
import type { BOUND_FIELDS, SCALE_FIELDS, START_FIELDS } from './scale-fields.js';

type ScalingFields = Omit<typeof SCALE_FIELDS, 'epsilon'> & typeof START_FIELDS & typeof BOUND_FIELDS;

/** A normalization with learned `gamma` and `beta`; same shape. */
export abstract class ScalingLayer<F extends Fields & ScalingFields> extends PointwiseLayer<F> {
  gamma: Variable | null = null;
  beta: Variable | null = null;

  /** Makes `gamma` and `beta`, as far as the options want them. */
  protected addScale(shape: number[]): void {
    const settings = this.settings as ValuesOf<ScalingFields>;
    if (settings.scale) {
      this.gamma = this.addWeight({
        name: 'gamma',
        shape,
        initializer: settings.gammaInitializer,
        regularizer: settings.gammaRegularizer,
        constraint: settings.gammaConstraint,
      });
    }
    if (settings.center) {
      this.beta = this.addWeight({
        name: 'beta',
        shape,
        initializer: settings.betaInitializer,
        regularizer: settings.betaRegularizer,
        constraint: settings.betaConstraint,
      });
    }
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
