import { UnknownNameError } from '../errors.js';
import type { OptimizerClassName } from '../generated/optimizers.js';
import { optimizerRules } from '../generated/rules.js';
import { type Generation, tableOf } from './generation.js';

/** The generations whose names are taken where none is said, the first that knows a name winning. */
const KERAS: readonly Generation[] = ['keras-3', 'keras-2', 'keras-2-legacy'];

/**
 * The class that a name means, as Keras resolves it: in any case, otherwise exact.
 *
 * @param generation - whose table to look in; default: every Keras's
 * @throws UnknownNameError that suggests the nearest names
 */
export function resolveOptimizerName(
  name: string,
  generation?: Generation,
  options: { readonly pointer?: string; readonly customNames?: readonly string[] } = {},
): OptimizerClassName {
  const found = findOptimizerName(name, generation);
  if (found !== undefined) return found;
  const known = [...new Set(Object.values(optimizerNames(generation)))];
  throw new UnknownNameError('optimizer', name, [...known, ...(options.customNames ?? [])], options);
}

/** Like {@link resolveOptimizerName}; `undefined` for a name that nothing knows. */
export function findOptimizerName(name: string, generation?: Generation): OptimizerClassName | undefined {
  const names = optimizerNames(generation);
  const key = pythonLower(name);
  return Object.hasOwn(names, key) ? names[key] : undefined;
}

/** Every accepted name, in lower case, and the class it means. */
export function optimizerNames(generation?: Generation): Readonly<Record<string, OptimizerClassName>> {
  const asked = generation === undefined ? [...KERAS].reverse() : [generation];
  const merged = Object.assign({}, ...asked.flatMap((one) => [tableOf(one).exported, tableOf(one).accepted]));
  return merged as Record<string, OptimizerClassName>;
}

/** The generations that know a class. */
export function generationsOf(className: OptimizerClassName): Generation[] {
  return ([...KERAS, 'tfjs'] as const).filter((generation) =>
    Object.values(optimizerNames(generation)).includes(className),
  );
}

export function isOptimizerClassName(name: string): name is OptimizerClassName {
  return Object.hasOwn(optimizerRules, name);
}

/** Lower case for ASCII; a letter outside it never makes one of these names. */
function pythonLower(name: string): string {
  return /^[\x21-\x7e]*$/.test(name) ? name.toLowerCase() : name;
}
