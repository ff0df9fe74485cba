import { checkKeys } from '../check-keys.js';
import type { DescentError } from '../errors.js';
import { type SchemaTypes, validators } from '../generated/validators.js';
import { guardJson, type JsonLimits } from '../json/guard.js';
import { toErrors } from './problems.js';

/** Name of a schema: its path in `specs/v1` without `.schema.json`. */
export type SchemaName = keyof SchemaTypes;

export interface CheckOptions {
  /** What holds the value, for the message: `experiment file`. Default: the schema's name. */
  readonly where?: string;
  /** JSON pointer to the value in the document it comes from. */
  readonly pointer?: string;
  readonly limits?: JsonLimits;
}

/**
 * A copy of a value that satisfies a schema, with every default filled in. The value itself is never changed.
 *
 * @throws ConfigError or UnknownNameError: the first thing that is wrong
 */
export function readDocument<Name extends SchemaName>(
  name: Name,
  value: unknown,
  options: CheckOptions = {},
): SchemaTypes[Name] {
  const where = options.where ?? name;
  const copy = guardJson(value, where, options.limits, options.pointer);
  const [problem] = findProblems(name, copy, options);
  if (problem !== undefined) throw problem;
  return copy as SchemaTypes[Name];
}

/** Everything that is wrong with a value, in the order of the schema. Fills in defaults: give it a copy of your own. */
export function findProblems(name: SchemaName, value: unknown, options: CheckOptions = {}): DescentError[] {
  checkKeys('findProblems', options, { where: true, pointer: true, limits: true });
  const validate = validators[name];
  if (validate(value)) return [];
  const { where = name, pointer = '' } = options;
  return toErrors(validate.errors ?? [], where, pointer);
}
