import {
  add,
  div,
  greaterEqual,
  lessEqual,
  logicalOr,
  maximum,
  minimum,
  mul,
  onesLike,
  sub,
  type Tensor,
  where,
  zerosLike,
} from '@tensorflow/tfjs-core';
import { attachMask } from '../base/attachments.js';
import { defineLayer } from '../base/define-layer.js';
import type { Shape } from '../base/shape.js';
import { AddKeys, AverageKeys, MaximumKeys, MinimumKeys, MultiplyKeys, SubtractKeys } from '../generated/layers.js';
import { betterOf } from '../ops/better-of.js';
import { elementMask, stepMask } from '../ops/element-mask.js';
import { maskedReduction } from './masked-reduction.js';
import { Merge } from './merge.js';

/** The sum of the inputs, which broadcast. Source: `keras/src/layers/merging/add.py`. */
export class Add extends defineLayer(AddKeys, { base: Merge }) {
  protected override merge(inputs: Tensor[]): Tensor {
    return inputs.reduce((a, b) => add(a, b));
  }
}

/** The mean of the inputs, which broadcast. Source: `keras/src/layers/merging/average.py`. */
export class Average extends defineLayer(AverageKeys, { base: Merge }) {
  protected override merge(inputs: Tensor[]): Tensor {
    return div(
      inputs.reduce((a, b) => add(a, b)),
      inputs.length,
    );
  }
}

/** The largest of the inputs, element by element; they broadcast. Source: `keras/src/layers/merging/maximum.py`. */
export class Maximum extends defineLayer(MaximumKeys, { base: Merge }) {
  protected override merge(inputs: Tensor[], masks: readonly (Tensor | null)[]): Tensor {
    return maskedReduction(inputs, masks, betterOf(maximum, greaterEqual));
  }
}

/** The smallest of the inputs, element by element; they broadcast. Source: `keras/src/layers/merging/minimum.py`. */
export class Minimum extends defineLayer(MinimumKeys, { base: Merge }) {
  protected override merge(inputs: Tensor[], masks: readonly (Tensor | null)[]): Tensor {
    return maskedReduction(inputs, masks, betterOf(minimum, lessEqual));
  }
}

/**
 * The product of the inputs, which broadcast. A masked step counts as 1; where every input is masked the result is 0.
 *
 * Source: `keras/src/layers/merging/multiply.py`.
 */
export class Multiply extends defineLayer(MultiplyKeys, { base: Merge }) {
  protected override merge(inputs: Tensor[], masks: readonly (Tensor | null)[]): Tensor {
    const valid = inputs.map((x, i) => (masks[i] ? elementMask(masks[i], x) : null));
    const counted = inputs.map((x, i) => (valid[i] ? where(valid[i], x, onesLike(x)) : x));
    const product = counted.reduce((a, b) => mul(a, b));
    if (valid.some((one) => one === null)) return product;
    const any = (valid as Tensor[]).reduce((a, b) => logicalOr(a, b));
    const output = where(any, product, zerosLike(product));
    attachMask(output, stepMask(any));
    return output;
  }
}

/** The first of two inputs minus the second; they broadcast. Source: `keras/src/layers/merging/subtract.py`. */
export class Subtract extends defineLayer(SubtractKeys, { base: Merge }) {
  override build(inputShape: Shape | Shape[]): void {
    super.build(inputShape);
    const shapes = this.shapes(inputShape);
    if (shapes.length !== 2) throw this.mismatch('exactly 2 inputs', shapes);
  }

  protected override merge([a, b]: [Tensor, Tensor]): Tensor {
    return sub(a, b);
  }
}
