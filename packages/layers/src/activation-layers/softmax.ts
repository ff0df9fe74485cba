import { exp, logSumExp, sub, type Tensor, where, zerosLike } from '@tensorflow/tfjs-core';
import { softmax } from '../activations/softmax.js';
import type { ResolvedCallOptions } from '../base/call-options.js';
import { defineLayer } from '../base/define-layer.js';
import { PointwiseLayer } from '../base/pointwise-layer.js';
import { SoftmaxKeys } from '../generated/layers.js';
import { asBoolean } from '../ops/as-boolean.js';
import { filled } from '../ops/filled.js';

/**
 * `exp(x) / Σ exp(x)`; same shape. A mask, which broadcasts against the inputs, leaves values out.
 *
 * Source: `keras/src/layers/activations/softmax.py`.
 */
export class Softmax extends defineLayer(SoftmaxKeys, { base: PointwiseLayer, isBuilt: true }) {
  override call(inputs: Tensor, { mask }: ResolvedCallOptions): Tensor {
    if (Array.isArray(mask) || !mask) return this.#normalize(inputs);
    const valid = asBoolean(mask);
    const outputs = this.#normalize(where(valid, inputs, filled(inputs, -1e9)));
    return where(valid, outputs, zerosLike(outputs));
  }

  #normalize(inputs: Tensor): Tensor {
    const { axis } = this.settings;
    const [first = null, ...others] = Array.isArray(axis) ? axis : [axis];
    if (others.length === 0) return softmax(inputs, { axis: first });
    return exp(sub(inputs, logSumExp(inputs, axis ?? undefined, true)));
  }
}
