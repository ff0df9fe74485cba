import { concat, expandDims, logicalOr, ones, any as some, type Tensor, zeros } from '@tensorflow/tfjs-core';
import type { Mask } from '../base/call-options.js';
import { defineLayer } from '../base/define-layer.js';
import type { Shape } from '../base/shape.js';
import { ConcatenateKeys } from '../generated/layers.js';
import { Merge } from './merge.js';

/** The inputs one after another along an axis; the other sizes agree. Source: `keras/src/layers/merging/concatenate.py`. */
export class Concatenate extends defineLayer(ConcatenateKeys, { base: Merge }) {
  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shapes = this.shapes(inputShape);
    const rank = shapes[0]?.length ?? 0;
    const at = this.#axis(rank);
    const agree = (a: number | null | undefined, b: number | null | undefined) => a === null || b === null || a === b;
    const fits = shapes.every(
      (shape) => shape.length === rank && shape.every((size, axis) => axis === at || agree(size, shapes[0]?.[axis])),
    );
    if (!fits || at < 0 || at >= rank)
      throw this.mismatch(`inputs that agree but for axis ${this.settings.axis}`, shapes);
    return (shapes[0] as Shape).map((size, axis) => {
      const sizes = shapes.map((shape) => shape[axis] as number | null);
      if (axis !== at) return size ?? sizes.find((other) => other !== null) ?? null;
      return sizes.includes(null) ? null : (sizes as number[]).reduce((sum, other) => sum + other, 0);
    });
  }

  override computeMask(inputs: Tensor[], mask: Mask): Mask {
    const masks = Array.isArray(mask) ? mask : [mask];
    if (masks.every((one) => one === null)) return null;
    const whole = inputs.map((input, i) => {
      const one = masks[i];
      // Not made of the input, so that no gradient is asked of a mask.
      if (!one) return ones(input.shape, 'bool');
      return one.rank < input.rank ? logicalOr(expandDims(one, -1), zeros(input.shape, 'bool')) : one;
    });
    return some(concat(whole, this.#axis(inputs[0]?.rank ?? 0)), -1);
  }

  protected override merge(inputs: Tensor[]): Tensor {
    return concat(inputs, this.#axis(inputs[0]?.rank ?? 0));
  }

  #axis(rank: number): number {
    const { axis } = this.settings;
    return axis < 0 ? axis + rank : axis;
  }
}
