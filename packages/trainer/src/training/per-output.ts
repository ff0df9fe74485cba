import { ConfigError, isRecord } from '@descent/spec';

/**
 * Spreads an option of `compile` over a model's outputs: a list in their order, an object by their names.
 *
 * @param isOne - tells one value for all outputs from a list or object of them
 * @returns one entry per output, null where there is none
 */
export function perOutput<T>(
  option: unknown,
  outputs: { readonly names: readonly string[] | null; readonly count: number },
  where: string,
  isOne: (value: unknown) => value is T,
): (T | null)[] {
  const { names, count } = outputs;
  if (isOne(option)) return Array.from({ length: count }, () => option);
  if (Array.isArray(option)) {
    if (option.length !== count) {
      throw new ConfigError('compile', `/${where}`, option.length, `must have an entry per output: ${count}`);
    }
    return option.map((entry) => (entry ?? null) as T | null);
  }
  if (!isRecord(option))
    throw new ConfigError('compile', `/${where}`, option, 'must be one value, a list or an object');
  if (names === null) {
    throw new ConfigError('compile', `/${where}`, option, 'must be a list: the outputs of this model have no names');
  }
  const unknown = Object.keys(option).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new ConfigError('compile', `/${where}/${unknown}`, unknown, `must be an output: ${names.join(', ')}`);
  }
  return names.map((name) => (option[name] ?? null) as T | null);
}
