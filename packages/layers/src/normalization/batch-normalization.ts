import {
  add,
  cast,
  div,
  mean,
  mul,
  reshape,
  rsqrt,
  square,
  squeeze,
  sub,
  sum,
  type Tensor,
  type Variable,
  where,
  zerosLike,
} from '@tensorflow/tfjs-core';
import type { ResolvedCallOptions } from '../base/call-options.js';
import { defineLayer } from '../base/define-layer.js';
import { type Shape, singleShape } from '../base/shape.js';
import { only } from '../config/scalars.js';
import { BatchNormalizationKeys } from '../generated/layers.js';
import { asBoolean } from '../ops/as-boolean.js';
import { detached } from '../ops/detached.js';
import { elementMask } from '../ops/element-mask.js';
import { broadcastShape, ScalingLayer } from './scaling-layer.js';

const NO_RENORM = 'Batch renormalization is not part of descent.';
const fields = { renorm: only(false, NO_RENORM), renormClipping: only(null, NO_RENORM) };

/**
 * `gamma · (x − mean) / √(variance + epsilon) + beta`, channel by channel; same shape. In training with the batch's mean
 * and (biased) variance, which also move the moving ones: `m = m · momentum + batch · (1 − momentum)`; else, and when the
 * layer is frozen by `trainable = false`, with the moving ones. A mask leaves steps out of the statistics.
 *
 * Source: `keras/src/layers/normalization/batch_normalization.py`; Ioffe and Szegedy, 2015.
 */
export class BatchNormalization extends defineLayer(BatchNormalizationKeys, { base: ScalingLayer, fields }) {
  movingMean!: Variable;
  movingVariance!: Variable;

  override build(inputShape: Shape | Shape[]): void {
    const shape = singleShape(inputShape, this.name);
    const { axes, sizes } = this.pin(this.settings.axis, shape);
    this.addScale(sizes);
    const { movingMeanInitializer, movingVarianceInitializer } = this.settings;
    const common = { shape: sizes, trainable: false };
    this.movingMean = this.addWeight({ ...common, name: 'moving_mean', initializer: movingMeanInitializer });
    this.movingVariance = this.addWeight({
      ...common,
      name: 'moving_variance',
      initializer: movingVarianceInitializer,
    });
    this.inputSpec = { ndim: shape.length, axes: { [axes[0] as number]: sizes[0] as number } };
  }

  override call(inputs: Tensor, { training, mask }: ResolvedCallOptions): Tensor {
    const { axes, sizes } = this.pin(this.settings.axis, [...inputs.shape]);
    const wide = (weight: Tensor) => reshape(weight, broadcastShape(inputs.rank, axes, sizes));
    const batch = training && this.trainable;
    const moments = batch
      ? this.#moments(inputs, axes[0] as number, Array.isArray(mask) ? null : (mask ?? null))
      : null;
    if (moments !== null) this.#move(moments);
    const scale = rsqrt(add(wide(moments?.variance ?? this.movingVariance), this.settings.epsilon));
    const factor = this.gamma === null ? scale : mul(scale, wide(this.gamma));
    const centered = mul(sub(inputs, wide(moments?.mean ?? this.movingMean)), factor);
    return this.beta === null ? centered : add(centered, wide(this.beta));
  }

  #moments(inputs: Tensor, channels: number, mask: Tensor | null): { mean: Tensor; variance: Tensor } {
    const axes = Array.from({ length: inputs.rank }, (_, axis) => axis).filter((axis) => axis !== channels);
    if (mask === null) {
      const middle = mean(inputs, axes, true);
      return { mean: squeeze(middle, axes), variance: mean(square(sub(inputs, middle)), axes) };
    }
    const valid = elementMask(asBoolean(mask), inputs);
    const count = add(sum(cast(valid, 'float32'), axes, true), 1e-7);
    const over = (x: Tensor) => div(sum(where(valid, x, zerosLike(x)), axes, true), count);
    const middle = over(inputs);
    return { mean: squeeze(middle, axes), variance: squeeze(over(square(sub(inputs, middle))), axes) };
  }

  /** Moves the statistics; not part of what gradients flow through. */
  #move(moments: { mean: Tensor; variance: Tensor }): void {
    const { momentum } = this.settings;
    const blend = (old: Tensor, batch: Tensor) => add(mul(old, momentum), mul(batch, 1 - momentum));
    detached(() => {
      this.movingMean.assign(blend(this.movingMean, moments.mean));
      this.movingVariance.assign(blend(this.movingVariance, moments.variance));
    });
  }
}
