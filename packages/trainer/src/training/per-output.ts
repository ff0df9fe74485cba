import { childrenOf, isPlainObject } from '@descent/layers';
import { ConfigError, isRecord } from '@descent/spec';
import { isName, namesIn, type Structure } from '../data/structure.js';

/** What is known of a model's outputs. */
export interface Outputs {
  /** Null where the model does not know it. */
  readonly structure: Structure | null;
  readonly count: number;
}

/**
 * Spreads an option of `compile` over a model's outputs: a list in their order, an object by their names, or the form of
 * the outputs themselves.
 *
 * @param isOne - tells one value for all outputs from a list or object of them
 * @returns one entry per output, null where there is none
 * @see keras/src/trainers/compile_utils.py `CompileLoss.build`, `CompileMetrics._build_metrics_set`
 */
export function perOutput<T>(
  option: unknown,
  { structure, count }: Outputs,
  where: string,
  isOne: (value: unknown) => value is T,
): (T | null)[] {
  if (isOne(option)) return Array.from({ length: count }, () => option);
  const isFlat = structure === null || isName(structure) || Object.values(structure).every(isName);
  if (!isFlat && !isFlatList(option, count, isOne)) return nested(option, structure, `/${where}`, isOne);
  if (Array.isArray(option)) {
    if (option.length !== count) {
      throw new ConfigError('compile', `/${where}`, option.length, `must have an entry per output: ${count}`);
    }
    return option.map((entry) => (entry ?? null) as T | null);
  }
  if (!isRecord(option))
    throw new ConfigError('compile', `/${where}`, option, 'must be one value, a list or an object');
  if (structure === null) {
    throw new ConfigError('compile', `/${where}`, option, 'must be a list: the outputs of this model have no names');
  }
  const names = namesIn(structure);
  const unknown = Object.keys(option).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new ConfigError('compile', `/${where}/${unknown}`, unknown, `must be an output: ${names.join(', ')}`);
  }
  return names.map((name) => (option[name] ?? null) as T | null);
}

function isFlatList(option: unknown, count: number, isOne: (value: unknown) => boolean): boolean {
  return Array.isArray(option) && option.length === count && option.every((entry) => entry === null || isOne(entry));
}

/** An option in the form of outputs that are lists and objects inside one another. */
function nested<T>(
  option: unknown,
  structure: Structure,
  pointer: string,
  isOne: (value: unknown) => value is T,
): (T | null)[] {
  const names = namesIn(structure);
  if (option === undefined || option === null) return names.map(() => null);
  if (isName(structure)) return [option as T];
  if (isOne(option)) return names.map(() => option);
  if (isPlainObject(structure) && isRecord(option)) {
    const unknown = Object.keys(option).find((key) => !Object.hasOwn(structure, key));
    if (unknown !== undefined) {
      const keys = Object.keys(structure).join(', ');
      throw new ConfigError('compile', `${pointer}/${unknown}`, unknown, `must be among the outputs: ${keys}`);
    }
    return childrenOf(structure).flatMap(([key, inner]) => nested(option[key], inner, `${pointer}/${key}`, isOne));
  }
  if (Array.isArray(structure) && Array.isArray(option) && structure.length === option.length) {
    return childrenOf(structure).flatMap(([i, inner]) => nested(option[Number(i)], inner, `${pointer}/${i}`, isOne));
  }
  throw new ConfigError('compile', pointer, option, 'must have the form of the outputs');
}
