import { ConfigError, ShapeError } from '@descent/spec';

/** Sizes of a tensor's axes; `null` is a size not known before the data comes (usually the batch). */
export type Shape = (number | null)[];

/** Whether these are the shapes of several tensors. */
export function isShapeList(shape: Shape | Shape[]): shape is Shape[] {
  return Array.isArray(shape[0]);
}

const SIZES = 'must be a list of integers >= 0 and nulls';

/** A shape that a config tells. @throws ConfigError for anything else */
export function readShape(value: unknown, where: string, pointer: string): Shape {
  if (isShape(value)) return value;
  throw new ConfigError(where, pointer, value, SIZES);
}

/** A shape that a config tells, or the shapes of several tensors. @throws ConfigError for anything else */
export function readShapes(value: unknown, where: string, pointer: string): Shape | Shape[] {
  if (isShape(value) || (Array.isArray(value) && value.every(isShape))) return value;
  throw new ConfigError(where, pointer, value, `${SIZES}, or a list of such lists`);
}

function isShape(value: unknown): value is Shape {
  return Array.isArray(value) && value.every((size) => size === null || (Number.isSafeInteger(size) && size >= 0));
}

/** The shape of the input of a layer that takes one tensor. @throws ShapeError for a list, be it of one, as Keras does */
export function singleShape(shape: Shape | Shape[], layer: string): Shape {
  if (!isShapeList(shape)) return shape;
  const shapes = shape.map(formatShape).join(', ');
  if (shape.length === 1)
    throw new ShapeError(layer, 'one input', `a list of one: ${shapes}`, 'Give the tensor itself.');
  throw new ShapeError(layer, 'one input', `${shape.length} inputs: ${shapes}`);
}

/** The shape of the first of a layer's inputs. */
export function firstShape(shape: Shape | Shape[]): Shape {
  return isShapeList(shape) ? (shape[0] as Shape) : shape;
}

/** `[null, 3]` as text. */
export function formatShape(shape: readonly (number | null)[]): string {
  return `[${shape.map((size) => size ?? 'null').join(', ')}]`;
}

/** The product of sizes, `null` when one is not known. */
export function sizeOf(shape: readonly (number | null)[]): number | null {
  let size = 1;
  for (const axis of shape) {
    if (axis === null) return null;
    size *= axis;
  }
  return size;
}

/** The size of the axis (negative ones count from the end), which must be known. */
export function knownAxis(shape: Shape, axis: number, layer: string): number {
  const size = shape.at(axis);
  if (typeof size === 'number') return size;
  throw new ShapeError(layer, `the size of axis ${axis} to be known`, shape, 'Give the layer a full input shape.');
}
