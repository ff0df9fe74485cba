import { ShapeError } from '@descent/spec';
import { add, mean, mul, rsqrt, square, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import { type Shape, singleShape } from '../base/shape.js';
import type { Config } from '../config/envelope.js';
import { nullable, number } from '../config/scalars.js';
import { RMSNormalizationKeys } from '../generated/layers.js';
import { pinAxes } from './scaling-layer.js';

const epsilon = nullable(number({ min: 0 }));

/**
 * `scale · x / √(mean(x²) + epsilon)` over `axis`; same shape. `scale` has the sizes of `axis` and, as in Keras, lies along
 * the last axes whichever those are.
 *
 * Source: `keras/src/layers/normalization/rms_normalization.py`; Zhang and Sennrich, 2019.
 */
export class RMSNormalization extends defineLayer(RMSNormalizationKeys, { fields: { epsilon } }) {
  scale!: Variable;

  override build(inputShape: Shape | Shape[]): void {
    const shape = singleShape(inputShape, this.name);
    const { sizes } = pinAxes(this.settings.axis, shape, `Layer "${this.name}"`);
    const last = shape.slice(shape.length - sizes.length);
    if (sizes.some((size, i) => size !== 1 && last[i] !== null && last[i] !== size)) {
      const fix = 'As in Keras, scale lies along the last axes: normalize over those.';
      throw new ShapeError(`Layer "${this.name}"`, `last axes of sizes [${sizes.join(', ')}]`, shape, fix);
    }
    this.scale = this.addWeight({ name: 'scale', shape: sizes, initializer: 'ones' });
  }

  override call(inputs: Tensor): Tensor {
    const { axes } = pinAxes(this.settings.axis, [...inputs.shape], `Layer "${this.name}"`);
    const factor = rsqrt(add(mean(square(inputs), axes, true), this.settings.epsilon ?? 1e-7));
    return mul(mul(inputs, factor), this.scale);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return singleShape(inputShape, this.name);
  }

  /** Once built, Keras writes the axis as a list. */
  override getConfig(): Config {
    const { axis } = this.settings;
    const list = Array.isArray(axis) ? [...axis].sort((a, b) => a - b) : [axis];
    return { ...super.getConfig(), axis: this.built ? list : axis };
  }
}
