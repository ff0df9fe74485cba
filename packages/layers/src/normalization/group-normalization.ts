import { ConfigError, ShapeError } from '@descent/spec';
import { add, mean, mul, reshape, rsqrt, square, sub, type Tensor } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import { type Shape, singleShape } from '../base/shape.js';
import type { Config } from '../config/envelope.js';
import type { Field } from '../config/field.js';
import { GroupNormalizationKeys } from '../generated/layers.js';
import { ScalingLayer } from './scaling-layer.js';

const groups: Field<number> = {
  read(value, at) {
    if (value === -1 || (Number.isSafeInteger(value) && (value as number) > 0)) return value as number;
    throw new ConfigError(at.where, at.pointer, value, 'must be an integer > 0, or -1 for as many as channels');
  },
  write: (value) => value,
};

/**
 * `gamma · (x − mean) / √(variance + epsilon) + beta` with each sample's mean and variance over a group of channels and
 * all other axes; same shape. Source: `keras/src/layers/normalization/group_normalization.py`; Wu and He, 2018.
 */
export class GroupNormalization extends defineLayer(GroupNormalizationKeys, {
  base: ScalingLayer,
  fields: { groups },
}) {
  #groups = 0;

  override build(inputShape: Shape | Shape[]): void {
    const shape = singleShape(inputShape, this.name);
    const { axes, sizes } = this.pin(this.settings.axis, shape);
    if (axes[0] === 0) {
      throw new ConfigError('GroupNormalization', '/axis', this.settings.axis, 'must not be the axis of the batch');
    }
    const channels = sizes[0] as number;
    this.#groups = this.settings.groups === -1 ? channels : this.settings.groups;
    if (channels % this.#groups !== 0) {
      throw new ShapeError(`Layer "${this.name}"`, `channels divisible by ${this.#groups} groups`, shape);
    }
    this.inputSpec = { ndim: shape.length, axes: { [axes[0] as number]: channels } };
    this.addScale(sizes);
  }

  override call(inputs: Tensor): Tensor {
    const { axes, sizes } = this.pin(this.settings.axis, [...inputs.shape]);
    const [axis, channels] = [axes[0] as number, sizes[0] as number];
    const pair = [this.#groups, channels / this.#groups];
    const grouped = reshape(inputs, [...inputs.shape.slice(0, axis), ...pair, ...inputs.shape.slice(axis + 1)]);
    const wide = (weight: Tensor) =>
      reshape(
        weight,
        grouped.shape.map((_, at) => pair[at - axis] ?? 1),
      );
    const over = Array.from({ length: grouped.rank - 1 }, (_, at) => at + 1).filter((at) => at !== axis);
    const centered = sub(grouped, mean(grouped, over, true));
    const scale = rsqrt(add(mean(square(centered), over, true), this.settings.epsilon));
    const normal = mul(centered, this.gamma === null ? scale : mul(scale, wide(this.gamma)));
    return reshape(this.beta === null ? normal : add(normal, wide(this.beta)), inputs.shape);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), groups: this.#groups || this.settings.groups };
  }
}
