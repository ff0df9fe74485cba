import { ShapeError } from '@descent/spec';
import { expandDims, logicalOr, type Tensor } from '@tensorflow/tfjs-core';
import type { Mask, ResolvedCallOptions } from '../base/call-options.js';
import { ConfiguredLayer } from '../base/configured-layer.js';
import { formatShape, isShapeList, type Shape } from '../base/shape.js';

/** A layer that makes one tensor of several. Source: `keras/src/layers/merging/base_merge.py`. */
export abstract class Merge<Settings extends object = object> extends ConfiguredLayer<Settings> {
  override supportsMasking = true;

  protected override get takesOneInput(): boolean {
    return false;
  }

  override build(inputShape: Shape | Shape[]): void {
    this.shapes(inputShape);
    this.computeOutputShape(inputShape);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shapes = this.shapes(inputShape);
    const batches = new Set(shapes.map(([batch]) => batch).filter((batch) => batch !== null));
    if (batches.size > 1) throw this.mismatch('inputs of the same batch size', shapes);
    const rest = shapes.map((shape) => shape.slice(1)).reduce((a, b) => this.#broadcast(a, b, shapes));
    return [batches.size === 1 ? ([...batches][0] as number) : null, ...rest];
  }

  override computeMask(_inputs: Tensor | Tensor[], mask: Mask): Mask {
    const masks = Array.isArray(mask) ? mask : [mask];
    return masks.every((one) => one !== null) ? (masks as Tensor[]).reduce((a, b) => logicalOr(a, b)) : null;
  }

  override call(inputs: Tensor[], options: ResolvedCallOptions): Tensor {
    const rank = Math.max(...inputs.map((input) => input.rank));
    const padded = inputs.map((input) => padRank(input, rank));
    return this.merge(padded, Array.isArray(options.mask) ? options.mask : padded.map(() => null));
  }

  /** Merges inputs of the same rank. */
  protected abstract merge(inputs: Tensor[], masks: readonly (Tensor | null)[]): Tensor;

  protected shapes(inputShape: Shape | Shape[]): Shape[] {
    if (isShapeList(inputShape)) return inputShape;
    throw new ShapeError(`Layer "${this.name}"`, 'a list of inputs', inputShape, 'Apply it to [a, b].');
  }

  protected mismatch(expected: string, shapes: Shape[]): ShapeError {
    return new ShapeError(`Layer "${this.name}"`, expected, shapes.map(formatShape).join(', '));
  }

  #broadcast(a: Shape, b: Shape, shapes: Shape[]): Shape {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    const offset = long.length - short.length;
    return long.map((size, axis) => {
      const other = axis < offset ? 1 : (short[axis - offset] as number | null);
      if (size === null || other === null) return size === 1 ? other : other === 1 ? size : null;
      if (size === other || other === 1) return size;
      if (size === 1) return other;
      throw this.mismatch('inputs whose shapes broadcast', shapes);
    });
  }
}

function padRank(x: Tensor, rank: number): Tensor {
  let padded = x;
  while (padded.rank < rank) padded = expandDims(padded, 1);
  return padded;
}
