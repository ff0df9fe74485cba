import { ConfigError } from '@descent/spec';
import { type DataArray, isWholeArray } from './data-array.js';

/**
 * The arrays of several inputs or outputs in the model's order.
 *
 * @param names - of the model's inputs or outputs, when it knows them
 * @param where - `x`, `y`, …, for messages
 * @throws ConfigError when a name is missing or the number is another
 */
export function flattenArrays<T extends DataArray>(
  given: T | readonly T[] | Readonly<Record<string, T>>,
  names: readonly string[] | null,
  where: string,
): T[] {
  if (isWholeArray(given)) return [given as T];
  if (Array.isArray(given)) return isList(given, names) ? [...given] : [given as unknown as T];
  if (typeof given !== 'object' || given === null) {
    throw new ConfigError(where, '', given, 'must be an array of samples, or several in a list or by name');
  }
  const byName = given as Readonly<Record<string, T>>;
  const wanted = names ?? Object.keys(byName);
  const unknown = Object.keys(byName).filter((name) => !wanted.includes(name));
  if (unknown.length > 0) {
    throw new ConfigError(where, `/${unknown[0]}`, Object.keys(byName), `must have the names ${wanted.join(', ')}`);
  }
  return wanted.map((name) => {
    if (byName[name] === undefined) throw new ConfigError(where, `/${name}`, byName[name], 'must be given');
    return byName[name];
  });
}

/** Whether an array holds several arrays of samples, rather than being one itself. */
function isList(given: readonly unknown[], names: readonly string[] | null): boolean {
  if (given.length > 0 && given.every(isWholeArray)) return true;
  return names !== null && names.length > 1 && given.length === names.length;
}
