import { ShapeError } from '@descent/spec';
import type { Shape } from './shape.js';

/** What a layer asks of one of its inputs; `axes` maps an axis (negative: from the end) to its size. */
export interface InputSpec {
  readonly ndim?: number;
  readonly minNdim?: number;
  readonly maxNdim?: number;
  readonly shape?: Shape;
  readonly axes?: Readonly<Record<number, number>>;
}

/** Throws a ShapeError with the layer's name when the inputs are not what the specs ask for. */
export function assertInputCompatibility(
  specs: InputSpec | readonly InputSpec[] | null,
  shapes: readonly Shape[],
  layer: string,
): void {
  if (specs === null) return;
  const all = Array.isArray(specs) ? (specs as readonly InputSpec[]) : [specs as InputSpec];
  if (all.length !== shapes.length) throw new ShapeError(layer, `${all.length} input(s)`, `${shapes.length} input(s)`);
  all.forEach((spec, index) => {
    const where = all.length === 1 ? layer : `${layer}, input ${index}`;
    assertOne(spec, shapes[index] as Shape, where);
  });
}

function assertOne(spec: InputSpec, shape: Shape, where: string): void {
  const rank = shape.length;
  if (spec.ndim !== undefined && rank !== spec.ndim) throw new ShapeError(where, `${spec.ndim} axes`, shape);
  if (spec.minNdim !== undefined && rank < spec.minNdim) {
    throw new ShapeError(where, `at least ${spec.minNdim} axes`, shape);
  }
  if (spec.maxNdim !== undefined && rank > spec.maxNdim) {
    throw new ShapeError(where, `at most ${spec.maxNdim} axes`, shape);
  }
  for (const [axis, size] of Object.entries(spec.axes ?? {})) {
    const received = shape.at(Number(axis));
    if (received !== null && received !== size) throw new ShapeError(where, `axis ${axis} of size ${size}`, shape);
  }
  const wanted = spec.shape;
  if (wanted === undefined) return;
  const fits =
    wanted.length === rank &&
    wanted.every((size, axis) => size === null || shape[axis] === null || shape[axis] === size);
  if (!fits) throw new ShapeError(where, `shape [${wanted.map((size) => size ?? 'null').join(', ')}]`, shape);
}
