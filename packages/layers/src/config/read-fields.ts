import { arrayValue, ConfigError, isRecord, toOptionName, toWireName, UnknownNameError } from '@descent/spec';
import type { Config } from './envelope.js';
import type { Field, Fields, ReadContext, ValuesOf } from './field.js';

/**
 * Reads options as a program gives them (camelCase). Keys that neither the table nor `others` has are refused.
 *
 * @param where - the class, for messages
 * @param others - keys that somebody else reads
 */
export function readOptions<F extends Fields>(
  fields: F,
  options: object,
  where: string,
  others: readonly string[] = [],
  context: ReadContext = {},
): ValuesOf<F> {
  const given = options as Config;
  for (const key of Object.keys(given)) {
    if (Object.hasOwn(fields, key) || others.includes(key)) continue;
    const known = [...Object.keys(fields), ...others];
    throw new UnknownNameError(`option of ${where}`, key, known, { pointer: `/${key}` });
  }
  return readValues(fields, given, where, (key) => key, context);
}

/**
 * Turns a config from the wire (snake_case) into options, each value read already; keys of `others` pass unread.
 * `ignored` are keys of other Keras versions that change nothing here.
 */
export function readConfig<F extends Fields>(
  fields: F,
  config: unknown,
  where: string,
  others: readonly string[] = [],
  context: ReadContext = {},
  ignored: readonly string[] = [],
): Config {
  if (!isRecord(config)) throw new ConfigError(where, '', config, 'must be an object');
  const known = [...Object.keys(fields), ...others].map(toWireName);
  const passed: Config = {};
  const own: Config = {};
  for (const [key, value] of Object.entries(config)) {
    const option = toOptionName(key);
    if (ignored.includes(key)) continue;
    if (!known.includes(key))
      throw new UnknownNameError(`key of ${where}'s config`, key, known, { pointer: `/${key}` });
    if (Object.hasOwn(fields, option)) own[option] = arrayValue(value);
    else passed[option] = value;
  }
  return { ...passed, ...readValues(fields, own, where, toWireName, context) };
}

/** The values as a config, in the table's order. */
export function writeConfig<F extends Fields>(fields: F, values: ValuesOf<F>): Config {
  const config: Config = {};
  for (const [key, field] of Object.entries(fields)) {
    const value = values[key as keyof F];
    if (field.isWritten?.(value) ?? true) config[toWireName(key)] = field.write(value);
  }
  return config;
}

function readValues<F extends Fields>(
  fields: F,
  given: Config,
  where: string,
  keyOf: (option: string) => string,
  context: ReadContext,
): ValuesOf<F> {
  const values: Config = {};
  for (const [key, field] of Object.entries(fields)) {
    const at = { ...context, where, pointer: `/${keyOf(key)}` };
    values[key] = field.read(givenOr(field, given[key], at), at);
  }
  return values as ValuesOf<F>;
}

function givenOr(field: Field<unknown>, given: unknown, at: { where: string; pointer: string }): unknown {
  if (given !== undefined) return given;
  if ('fallback' in field) return field.fallback;
  throw new ConfigError(at.where, at.pointer, given, 'must be given');
}
