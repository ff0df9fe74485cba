import type { KerasDict, NameOf, RegularizerClassName, RegularizerConfigs, RegularizerSnakeName } from '@descent/spec';
import { ComponentTable } from '../config/component-table.js';
import type { Envelope } from '../config/envelope.js';
import type { CustomObjectsOption } from '../config/field.js';
import { L1 } from './l1.js';
import { L1L2 } from './l1-l2.js';
import { L2 } from './l2.js';
import { OrthogonalRegularizer } from './orthogonal-regularizer.js';
import { Regularizer } from './regularizer.js';

/** A regularizer as options and configs give it: an instance, a Keras name, or a serialized one. */
export type RegularizerIdentifier =
  | NameOf<RegularizerClassName | RegularizerSnakeName>
  | KerasDict<RegularizerConfigs>
  | Regularizer;

/** Every regularizer, by the names that Keras knows. */
export const regularizerTable = new ComponentTable<Regularizer>(
  'regularizer',
  'keras.regularizers',
  { L1, l1: L1, L2, l2: L2, L1L2, l1l2: L1L2, OrthogonalRegularizer, orthogonal_regularizer: OrthogonalRegularizer },
  (value) => value instanceof Regularizer,
);

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
