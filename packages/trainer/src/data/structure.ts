import { childrenOf, compareText, flattenTree, isPlainObject, sortedEntries, type Tree } from '@descent/layers';
import { ConfigError } from '@descent/spec';
import { type DataArray, type DataArrays, isWholeArray } from './data-array.js';

/** The names of a model's inputs or outputs, in lists and objects as the model was made with. */
export type Structure = Tree<string>;

/** The names of a structure in the model's order: that of lists, and of objects by sorted keys. */
export function namesIn(structure: Structure): string[] {
  return flattenTree(structure, isName);
}

/**
 * What the losses of the outputs are called in logs: by the keys that lead to them, and where a list ends the way, by name.
 *
 * @see keras/src/trainers/compile_utils.py `CompileLoss._build_nested`
 */
export function pathsIn(structure: Structure): string[] {
  const visit = (inner: Structure, path: readonly string[], inList: boolean): string[] => {
    if (isName(inner)) return [path.length === 0 || inList ? [...path.slice(0, -1), inner].join('/') : path.join('/')];
    const isList = Array.isArray(inner);
    return childrenOf(inner).flatMap(([key, child]) => visit(child, [...path, key], isList));
  };
  return visit(structure, [], false);
}

/** Whether a value is a name, and not a list or object of names. */
export function isName(value: unknown): value is string {
  return typeof value === 'string';
}

/**
 * The arrays of several inputs or outputs in the model's order.
 *
 * @param structure - of the model's inputs or outputs, when it knows them
 * @param where - `x`, `y`, …, for messages
 * @throws ConfigError when a name is missing, the number is another, or a list is given where only names are clear
 */
export function flattenArrays(given: DataArrays, structure: Structure | null, where: string): DataArray[] {
  const arrays: Leaves<DataArray> = { isOne: isWholeArray, isList: isListOfArrays };
  return flattenGiven<DataArray>(given as Tree<DataArray>, structure, { where, pointer: '' }, arrays);
}

/** The tensors that a model is called with in its order. @throws as `flattenArrays` */
export function flattenTensors<T>(
  given: Tree<T>,
  structure: Structure,
  where: string,
  isOne: (value: unknown) => value is T,
): T[] {
  return flattenGiven(given, structure, { where, pointer: '' }, { isOne, isList: () => true });
}

interface Place {
  readonly where: string;
  readonly pointer: string;
}

/** How one value is told from a list of them. */
interface Leaves<T> {
  isOne(value: unknown): value is T;
  isList(value: readonly unknown[], structure: Structure | null): boolean;
}

/** @see keras/src/models/functional.py `_standardize_inputs` */
function flattenGiven<T>(given: Tree<T>, structure: Structure | null, at: Place, leaves: Leaves<T>): T[] {
  if (leaves.isOne(given)) return [given];
  const next = (value: Tree<T>, inner: Structure | null, key: string | number) =>
    flattenGiven(value, inner, { ...at, pointer: `${at.pointer}/${key}` }, leaves);
  if (Array.isArray(given)) {
    const list = given as readonly Tree<T>[];
    if (Array.isArray(structure) && !structure.every(isName)) {
      const parts = structure as readonly Structure[];
      if (list.length !== parts.length) throw wrong(at, list.length, `must be a list of ${parts.length}`);
      return list.flatMap((item, i) => next(item, parts[i] as Structure, i));
    }
    if (!leaves.isList(list, structure)) return [given as T];
    if (structure !== null) requireListable(structure, at);
    return list.flatMap((item, i) => next(item, null, i));
  }
  if (!isPlainObject(given)) {
    throw wrong(at, given, 'must be an array of samples, or several in a list or by name');
  }
  const byName = given as Readonly<Record<string, Tree<T>>>;
  const wanted = membersOf(structure, byName);
  const unknown = Object.keys(byName).find((name) => !wanted.some(([key]) => key === name));
  if (unknown !== undefined) {
    const names = wanted.map(([name]) => name).join(', ');
    throw wrong({ ...at, pointer: `${at.pointer}/${unknown}` }, Object.keys(byName), `must have the names ${names}`);
  }
  return wanted.flatMap(([name, inner]) => {
    if (Object.hasOwn(byName, name)) return next(byName[name] as Tree<T>, inner, name);
    throw wrong({ ...at, pointer: `${at.pointer}/${name}` }, undefined, 'must be given');
  });
}

/** What an object of arrays must hold: what the structure has there; or, where it has a list, its names. */
function membersOf(
  structure: Structure | null,
  given: Readonly<Record<string, unknown>>,
): (readonly [name: string, structure: Structure | null])[] {
  if (structure === null) return sortedEntries(given).map(([name]) => [name, null]);
  if (isPlainObject(structure)) return sortedEntries(structure as Readonly<Record<string, Structure>>);
  return namesIn(structure).map((name) => [name, name]);
}

/** Whether an array holds several arrays of samples, rather than being one itself. */
function isListOfArrays(given: readonly unknown[], structure: Structure | null): boolean {
  if (given.length > 0 && !isNumbers(given)) return true;
  const count = structure === null ? 0 : namesIn(structure).length;
  return count > 1 && given.length === count;
}

/** Whether arrays in arrays hold no arrays of samples in the end, but numbers. */
function isNumbers(given: unknown): boolean {
  let value = given;
  while (Array.isArray(value)) value = value[0];
  return typeof value !== 'object' || value === null;
}

/** @throws ConfigError where a list could be meant in the order of the object or in that of Keras */
function requireListable(structure: Structure, at: Place): void {
  if (!isPlainObject(structure)) return;
  const keys = Object.keys(structure);
  const isFlat = Object.values(structure).every(isName);
  const isSorted = keys.every((key, i) => i === 0 || compareText(keys[i - 1] as string, key) <= 0);
  if (isFlat && isSorted) return;
  throw wrong(at, 'a list', `must be given by name, ${keys.join(', ')}: the order of a list is not clear`);
}

function wrong({ where, pointer }: Place, received: unknown, rule: string): ConfigError {
  return new ConfigError(where, pointer, received, rule);
}
