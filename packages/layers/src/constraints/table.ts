import { ComponentTable } from '../config/component-table.js';
import type { Config, Envelope } from '../config/envelope.js';
import type { CustomObjects } from '../config/field.js';
import { Constraint } from './constraint.js';
import { MaxNorm } from './max-norm.js';
import { MinMaxNorm } from './min-max-norm.js';
import { NonNeg } from './non-neg.js';
import { UnitNorm } from './unit-norm.js';

/** A constraint as options and configs give it: an instance, a Keras name, or a serialized one. */
export type ConstraintIdentifier = Constraint | string | { readonly class_name: string; readonly config?: Config };

/** Every constraint, by the names that Keras knows. */
export const constraintTable = new ComponentTable<Constraint>(
  'constraint',
  'keras.constraints',
  {
    MaxNorm,
    max_norm: MaxNorm,
    MinMaxNorm,
    min_max_norm: MinMaxNorm,
    NonNeg,
    non_neg: NonNeg,
    UnitNorm,
    unit_norm: UnitNorm,
  },
  (value) => value instanceof Constraint,
);

/**
 * A constraint from its name (case-sensitive, as in Keras), its config or itself.
 *
 * @throws UnknownNameError, with the nearest names
 */
export function get(identifier: ConstraintIdentifier | null, customObjects?: CustomObjects): Constraint | null {
  return constraintTable.get(identifier, customObjects);
}

/** The constraint's Keras config. */
export function serialize(constraint: Constraint): Envelope {
  return constraintTable.serialize(constraint);
}
