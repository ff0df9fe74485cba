import type { ClassKeys } from '@descent/spec';
import type { Scalar, Tensor } from '@tensorflow/tfjs-core';
import { Component } from '../config/component.js';
import { type DefinedClass, defineComponent } from '../config/define-component.js';
import type { OwnFields, SettingsWith } from '../config/fields-of.js';

/** A penalty on a weight (or on a layer's output), added to the loss. */
export abstract class Regularizer<Settings extends object = object> extends Component<Settings> {
  /** The penalty of these values, differentiable. */
  abstract apply(x: Tensor): Scalar;
}

/** A regularizer that lacks nothing. */
export interface WholeRegularizer extends Regularizer {
  apply(x: Tensor): Scalar;
}

/**
 * A regularizer of Keras's from the keys of its schema.
 *
 * @param own - how options are read that the schema alone does not tell
 *
 * @example
 * ```ts
 * class L2 extends defineRegularizer(L2RegularizerKeys, (x, { l2 }) => mul(l2, sum(square(x)))) {}
 * ```
 */
export function defineRegularizer<Options extends object, Own extends OwnFields = Record<never, never>>(
  keys: ClassKeys<Options>,
  apply: (x: Tensor, settings: SettingsWith<Options, Own>) => Scalar,
  own?: Own,
): DefinedClass<Options, WholeRegularizer, Own> {
  class Regularized extends Regularizer<SettingsWith<Options, Own>> {
    override apply(x: Tensor): Scalar {
      return apply(x, this.settings);
    }
  }
  return defineComponent(Regularized, keys, own);
}
