import {
  type InitializerClassName,
  type InitializerConfigs,
  type InitializerSnakeName,
  type KerasDict,
  type NameOf,
  toSnakeCase,
} from '@descent/spec';
import type { ComponentClass } from '../config/component.js';
import { ComponentTable } from '../config/component-table.js';
import type { Envelope } from '../config/envelope.js';
import type { CustomObjectsOption } from '../config/field.js';
import { Constant } from './constant.js';
import { GlorotNormal } from './glorot-normal.js';
import { GlorotUniform } from './glorot-uniform.js';
import { HeNormal } from './he-normal.js';
import { HeUniform } from './he-uniform.js';
import { Identity } from './identity.js';
import { Initializer } from './initializer.js';
import { LecunNormal } from './lecun-normal.js';
import { LecunUniform } from './lecun-uniform.js';
import { Ones } from './ones.js';
import { Orthogonal } from './orthogonal.js';
import { RandomNormal } from './random-normal.js';
import { RandomUniform } from './random-uniform.js';
import { TruncatedNormal } from './truncated-normal.js';
import { VarianceScaling } from './variance-scaling.js';
import { Zeros } from './zeros.js';

const CLASSES: readonly ComponentClass[] = [
  Constant,
  GlorotNormal,
  GlorotUniform,
  HeNormal,
  HeUniform,
  Identity,
  LecunNormal,
  LecunUniform,
  Ones,
  Orthogonal,
  RandomNormal,
  RandomUniform,
  TruncatedNormal,
  VarianceScaling,
  Zeros,
];

const ALIASES = {
  IdentityInitializer: Identity,
  OrthogonalInitializer: Orthogonal,
  normal: RandomNormal,
  one: Ones,
  uniform: RandomUniform,
  zero: Zeros,
};

/** An initializer as options and configs give it: an instance, a Keras name, or a serialized one. */
export type InitializerIdentifier =
  | NameOf<InitializerClassName | InitializerSnakeName | keyof typeof ALIASES>
  | KerasDict<InitializerConfigs>
  | Initializer;

/** Every initializer, by class name, by snake case and by Keras's aliases. */
export const initializerTable = new ComponentTable<Initializer>(
  'initializer',
  'keras.initializers',
  {
    ...Object.fromEntries(
      CLASSES.flatMap((type) => [type.className, toSnakeCase(type.className)].map((name) => [name, type])),
    ),
    ...ALIASES,
  },
  (value) => value instanceof Initializer,
);

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
