import type { Values } from './values.js';

/** An element of a tensor that is repeated along axes of size 1 to a larger shape. */
export function broadcastTo({ shape, data, dtype }: Values, to: readonly number[]): Values {
  const padded = [...to.slice(shape.length).map(() => 1), ...shape];
  const strides = padded.map((n, axis) => (n === 1 ? 0 : padded.slice(axis + 1).reduce((a, b) => a * b, 1)));
  const walk = (axis: number, place: number): number[] =>
    axis === to.length
      ? [data[place] as number]
      : Array.from({ length: to[axis] as number }, (_, i) =>
          walk(axis + 1, place + i * (strides[axis] as number)),
        ).flat();
  return { shape: to, dtype, data: walk(0, 0) };
}

/** The shape in which two meet. */
export function meet(a: readonly number[], b: readonly number[]): number[] {
  const rank = Math.max(a.length, b.length);
  const sizeAt = (shape: readonly number[], axis: number) => shape[shape.length - rank + axis] ?? 1;
  return Array.from({ length: rank }, (_, axis) => (sizeAt(a, axis) === 1 ? sizeAt(b, axis) : sizeAt(a, axis)));
}
