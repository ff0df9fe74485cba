import { toSnakeCase } from '@descent/spec';
import type { ComponentClass } from '../config/component.js';
import { ComponentTable } from '../config/component-table.js';
import type { Config, Envelope } from '../config/envelope.js';
import type { CustomObjects } from '../config/field.js';
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

/** An initializer as options and configs give it: an instance, a Keras name, or a serialized one. */
export type InitializerIdentifier = Initializer | string | { readonly class_name: string; readonly config?: Config };

/** Every initializer, by class name, by snake case and by Keras's aliases. */
export const initializerTable = new ComponentTable<Initializer>(
  'initializer',
  'keras.initializers',
  {
    ...Object.fromEntries(
      CLASSES.flatMap((type) => [type.className, toSnakeCase(type.className)].map((name) => [name, type])),
    ),
    IdentityInitializer: Identity,
    OrthogonalInitializer: Orthogonal,
    normal: RandomNormal,
    one: Ones,
    uniform: RandomUniform,
    zero: Zeros,
  },
  (value) => value instanceof Initializer,
);

/**
 * An initializer from its name (case-sensitive, as in Keras), its config or itself.
 *
 * @throws UnknownNameError, with the nearest names
 */
export function get(identifier: InitializerIdentifier | null, customObjects?: CustomObjects): Initializer | null {
  return initializerTable.get(identifier, customObjects);
}

/** The initializer's Keras config. */
export function serialize(initializer: Initializer): Envelope {
  return initializerTable.serialize(initializer);
}
