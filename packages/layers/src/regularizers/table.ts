import type {
  CustomObjectsOption,
  Envelope,
  KerasDict,
  NameOf,
  RegularizerClassName,
  RegularizerConfigs,
  RegularizerSnakeName,
} from '@descent/spec';
import { ClassTable } from '../config/class-table.js';
import { Regularizer } from './regularizer.js';
import { classes } from './table.generated.js';

/** A regularizer as options and configs give it: an instance, a Keras name, or a serialized one. */
export type RegularizerIdentifier =
  | NameOf<RegularizerClassName | RegularizerSnakeName>
  | KerasDict<RegularizerConfigs>
  | Regularizer;

/** Every regularizer, by the names that Keras knows. */
export const regularizerTable = new ClassTable<Regularizer>({
  kind: 'regularizer',
  module: 'keras.regularizers',
  hasSnakeNames: true,
  base: Regularizer,
  classes,
});

/**
 * A regularizer from its name (case-sensitive, as in Keras), its config or itself.
 *
 * @throws UnknownNameError, with the nearest names
 */
export function get(identifier: RegularizerIdentifier | null, options?: CustomObjectsOption): Regularizer | null {
  return regularizerTable.get(identifier, options);
}

/** The same, of what a program has read: anything that it is not is an error. */
export function deserialize(envelope: unknown, options?: CustomObjectsOption): Regularizer | null {
  return regularizerTable.get(envelope, options);
}

/** The regularizer's Keras config. */
export function serialize(regularizer: Regularizer): Envelope {
  return regularizerTable.serialize(regularizer);
}
