import { logicalOr, mul, onesLike, type Tensor, where, zerosLike } from '@tensorflow/tfjs-core';
import { attachMask } from '../base/attachments.js';
import type { LayerOptions } from '../base/layer-options.js';
import { elementMask, stepMask } from '../ops/element-mask.js';
import { Merge } from './merge.js';

/**
 * The product of the inputs, which broadcast. A masked step counts as 1; where every input is masked the result is 0.
 *
 * Source: `keras/src/layers/merging/multiply.py`.
 */
export class Multiply extends Merge<Record<never, never>> {
  static readonly className = 'Multiply';
  static readonly module = 'keras.layers';
  static readonly fields = {};

  constructor(options: LayerOptions = {}) {
    super({}, options);
  }

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
