import { type ClassKey, type ClassKeys, type KeyRule, lookUp, setNumberLiteral, toOptionName } from '@descent/spec';
import type { Config } from './envelope.js';
import type { Field, Fields } from './field.js';
import { axes, integers, numbers, sizes, someAxes, someIntegers } from './lists.js';
import { anyOf, boolean, integer, listOf, nullable, number, seed, text } from './scalars.js';

/** What the options of a class are, once read: nothing is left out, and a truth is one. */
export type SettingsOf<Options> = { readonly [Key in keyof Options]-?: Setting<Exclude<Options[Key], undefined>> };

type Setting<T> = [T] extends [boolean | null] ? boolean : T;

/** The same, where a class reads some options by fields of its own: {@link OwnFields}. */
export type SettingsWith<Options, Own> = Omit<SettingsOf<Options>, keyof Own> & {
  readonly [Key in keyof Own]: Own[Key] extends Field<infer T>
    ? T
    : Own[Key] extends (preset: unknown) => Field<infer T>
      ? T
      : never;
};

/** The options of a constructor: left out at will where every one has a default. */
export type OptionArguments<Options extends object> =
  Record<never, never> extends Options ? [options?: Options] : [options: Options];

/** Fields of the rules that schemas share, by name. */
export type SharedRules = Readonly<Record<string, () => Field<unknown>>>;

const SHARED: SharedRules = {
  axes: () => axes,
  boolean: () => boolean(false),
  class_numbers: () => someIntegers,
  count: () => integer({ min: 1 }),
  fraction: () => number({ min: 0, max: 1 }),
  integer: () => integer(),
  integers: () => integers(),
  non_negative: () => number({ min: 0 }),
  nullable_axes: () => nullable(axes),
  nullable_axes_or_none: () => nullable(someAxes),
  nullable_count: () => nullable(integer({ min: 1 })),
  nullable_integer: () => nullable(integer()),
  nullable_integers: () => nullable(integers()),
  nullable_number: () => nullable(number()),
  nullable_shape: () => nullable(sizes),
  nullable_text: () => nullable(text),
  number: () => number(),
  numbers: () => numbers,
  positive: () => number({ above: 0 }),
  seed: () => seed,
  shape: () => sizes,
  text: () => text,
  truth: () => boolean(false),
};

/** Fields that a class brings along, by option; one that needs the schema's default is made of it. */
export type OwnFields = Readonly<Record<string, Field<unknown> | ((preset: unknown) => Field<unknown>)>>;

/**
 * How a class reads and writes its options, in the order of its schema.
 *
 * @param own - fields that the class brings along: for live objects, or where it takes less than the schema says
 * @param shared - fields of rules that the classes of its kind share
 */
export function fieldsOf<Options extends object>(
  { className, keys }: ClassKeys<Options>,
  own: OwnFields = {},
  shared: SharedRules = {},
): Fields {
  const unknown = Object.keys(own).find((option) => !keys.some(({ wire }) => toOptionName(wire) === option));
  if (unknown !== undefined) throw new Error(`${className} has no option "${unknown}" in its schema`);
  return Object.fromEntries(
    keys.map((key) => {
      const option = toOptionName(key.wire);
      const brought = own[option];
      const field = typeof brought === 'function' ? brought(key.default) : brought;
      return [option, keyField(field ?? fieldOf(key.rule, `${className}.${option}`, shared), key)];
    }),
  );
}

function keyField(field: Field<unknown>, key: ClassKey): Field<unknown> {
  const { written } = key;
  return {
    ...field,
    ...('default' in key ? { fallback: key.default } : {}),
    ...(written === undefined ? {} : { isWritten: (value) => written === 'when-set' && value !== key.default }),
  };
}

function fieldOf(rule: KeyRule, where: string, shared: SharedRules): Field<unknown> {
  if (typeof rule === 'string') {
    const named = lookUp(shared, rule) ?? lookUp(SHARED, rule);
    if (named === undefined) throw new Error(`${where} must bring a field along: no field stands for "${rule}"`);
    return named();
  }
  if (rule.enum !== undefined) return anyOf(rule.enum);
  const types = [rule.type ?? []].flat();
  const fields = types.filter((type) => type !== 'null').map((type) => ofType(type, rule, where, shared));
  const [field] = fields;
  if (field === undefined || fields.length > 1) throw new Error(`${where} must bring a field along`);
  return types.includes('null') ? nullable(field) : field;
}

function ofType(type: string, rule: Exclude<KeyRule, string>, where: string, shared: SharedRules): Field<unknown> {
  const { minimum: min, maximum: max, exclusiveMinimum: above, exclusiveMaximum: below } = rule;
  if (type === 'integer') return integer({ min, max });
  if (type === 'number') return number({ min, max, above, below });
  if (type === 'array' && rule.items !== undefined) return listOf(fieldOf(rule.items, where, shared));
  throw new Error(`${where} must bring a field along: no field stands for the type "${type}"`);
}

/** A config whose numbers are written with a point where Python must see one. */
export function writeFloats(config: Config, { keys }: ClassKeys<object>): Config {
  for (const { wire, float } of keys)
    if (float && typeof config[wire] === 'number') setNumberLiteral(config, wire, 'float');
  return config;
}
