import type {
  CustomObjectsOption,
  Envelope,
  InitializerClassName,
  InitializerConfigs,
  InitializerSnakeName,
  KerasDict,
  NameOf,
} from '@descent/spec';
import { ClassTable } from '../config/class-table.js';
import { Initializer } from './initializer.js';
import { aliases, classes } from './table.generated.js';

/** An initializer as options and configs give it: an instance, a Keras name, or a serialized one. */
export type InitializerIdentifier =
  | NameOf<InitializerClassName | InitializerSnakeName | keyof typeof aliases>
  | KerasDict<InitializerConfigs>
  | Initializer;

/** Every initializer, by the names that Keras knows. */
export const initializerTable = new ClassTable<Initializer>({
  kind: 'initializer',
  module: 'keras.initializers',
  hasSnakeNames: true,
  base: Initializer,
  classes,
  aliases,
});

/**
 * An initializer from its name (case-sensitive, as in Keras), its config or itself.
 *
 * @throws UnknownNameError, with the nearest names
 */
export function get(identifier: InitializerIdentifier | null, options?: CustomObjectsOption): Initializer | null {
  return initializerTable.get(identifier, options);
}

/** The same, of what a program has read: anything that it is not is an error. */
export function deserialize(envelope: unknown, options?: CustomObjectsOption): Initializer | null {
  return initializerTable.get(envelope, options);
}

/** The initializer's Keras config. */
export function serialize(initializer: Initializer): Envelope {
  return initializerTable.serialize(initializer);
}
