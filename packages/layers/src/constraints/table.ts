import type {
  ConstraintClassName,
  ConstraintConfigs,
  ConstraintSnakeName,
  CustomObjectsOption,
  Envelope,
  KerasDict,
  NameOf,
} from '@descent/spec';
import { ClassTable } from '../config/class-table.js';
import { Constraint } from './constraint.js';
import { classes } from './table.generated.js';

/** A constraint as options and configs give it: an instance, a Keras name, or a serialized one. */
export type ConstraintIdentifier =
  | NameOf<ConstraintClassName | ConstraintSnakeName>
  | KerasDict<ConstraintConfigs>
  | Constraint;

/** Every constraint, by the names that Keras knows. */
export const constraintTable = new ClassTable<Constraint>({
  kind: 'constraint',
  module: 'keras.constraints',
  hasSnakeNames: true,
  base: Constraint,
  classes,
});

/**
 * A constraint from its name (case-sensitive, as in Keras), its config or itself.
 *
 * @throws UnknownNameError, with the nearest names
 */
export function get(identifier: ConstraintIdentifier | null, options?: CustomObjectsOption): Constraint | null {
  return constraintTable.get(identifier, options);
}

/** The same, of what a program has read: anything that it is not is an error. */
export function deserialize(envelope: unknown, options?: CustomObjectsOption): Constraint | null {
  return constraintTable.get(envelope, options);
}

/** The constraint's Keras config. */
export function serialize(constraint: Constraint): Envelope {
  return constraintTable.serialize(constraint);
}
