import type { ClassKeys } from '@descent/spec';
import type { Tensor } from '@tensorflow/tfjs-core';
import { Component } from '../config/component.js';
import { type DefinedClass, defineComponent } from '../config/define-component.js';
import type { SettingsOf } from '../config/fields-of.js';

/** Where a weight is put back to after each update. */
export abstract class Constraint<Settings extends object = object> extends Component<Settings> {
  /** The allowed values nearest to these, in the sense of the constraint; same shape. */
  abstract apply(w: Tensor): Tensor;
}

/** A constraint that lacks nothing. */
export interface WholeConstraint extends Constraint {
  apply(w: Tensor): Tensor;
}

/**
 * A constraint of Keras's from the keys of its schema.
 *
 * @example
 * ```ts
 * class NonNeg extends defineConstraint(NonNegConstraintKeys, (w) => maximum(w, 0)) {}
 * ```
 */
export function defineConstraint<Options extends object>(
  keys: ClassKeys<Options>,
  apply: (w: Tensor, settings: SettingsOf<Options>) => Tensor,
): DefinedClass<Options, WholeConstraint> {
  class Constrained extends Constraint<SettingsOf<Options>> {
    override apply(w: Tensor): Tensor {
      return apply(w, this.settings);
    }
  }
  return defineComponent(Constrained, keys);
}
