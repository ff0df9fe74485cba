import { ShapeError } from '@descent/spec';
import { formatShape, type Shape } from '../base/shape.js';

/** How windows treat the edge: inside only, zeros so that the size stays, zeros before only. */
export type Padding = 'valid' | 'same' | 'causal';

/** A window that slides: one entry per spatial axis. */
export interface Window {
  readonly size: readonly number[];
  readonly strides: readonly number[];
  readonly padding: Padding;
  readonly dilation?: readonly number[];
}

/**
 * How many places the window has along each axis. `same` and `causal`: ⌊(n − 1) / stride⌋ + 1; `valid`:
 * ⌊(n − dilation · (k − 1) − 1) / stride⌋ + 1.
 *
 * @throws ShapeError that names the layer when the window does not fit in
 */
export function windowPlaces(sizes: Shape, window: Window, layer: string): Shape {
  return sizes.map((size, axis) => {
    if (size === null) return null;
    const reach = (window.dilation?.[axis] ?? 1) * ((window.size[axis] as number) - 1);
    const free = window.padding === 'valid' ? size - reach : size;
    if (free >= 1) return Math.floor((free - 1) / (window.strides[axis] as number)) + 1;
    throw new ShapeError(layer, `spatial sizes of at least ${reach + 1} for axis ${axis}`, formatShape(sizes));
  });
}

/** Zeros before and after each axis that make `same` out of `valid`, as TensorFlow places them. */
export function samePadding(sizes: readonly number[], window: Window): [number, number][] {
  return sizes.map((size, axis) => {
    const stride = window.strides[axis] as number;
    const reach = (window.dilation?.[axis] ?? 1) * ((window.size[axis] as number) - 1) + 1;
    const total = Math.max(0, (Math.ceil(size / stride) - 1) * stride + reach - size);
    return [Math.floor(total / 2), Math.ceil(total / 2)];
  });
}
