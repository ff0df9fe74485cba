import { ConfigError, UnknownNameError } from '@descent/spec';

/** What an option may be, and how to say it. */
export interface Rule {
  readonly text: string;
  accepts(value: unknown): boolean;
}

/** The rules of a class's options, by camelCase name. */
export type Rules = Readonly<Record<string, Rule>>;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

export const text: Rule = { text: 'must be a string', accepts: (value) => typeof value === 'string' };
/** `null` is accepted and means false, as None does wherever Keras asks for a truth: read it with {@link isTrue}. */
export const boolean: Rule = {
  text: 'must be true or false',
  accepts: (value) => value === null || typeof value === 'boolean',
};
export const number: Rule = { text: 'must be a finite number', accepts: isNumber };
export const integer: Rule = { text: 'must be an integer', accepts: (value) => Number.isSafeInteger(value) };

/** A number, or lists of them that broadcast against the predictions. */
export type Weights = number | readonly Weights[];

export const count: Rule = {
  text: 'must be an integer >= 1',
  accepts: (value) => Number.isSafeInteger(value) && (value as number) >= 1,
};

export const callable: Rule = { text: 'must be a function', accepts: (value) => typeof value === 'function' };

/** Whether a truth was given as true; `fallback` where it was not given at all. */
export function isTrue(value: boolean | null | undefined, fallback: boolean): boolean {
  return value === undefined ? fallback : value === true;
}

/** Any of `values`. */
export function oneOf(values: readonly unknown[]): Rule {
  return {
    text: `must be one of ${values.map((v) => JSON.stringify(v)).join(', ')}`,
    accepts: (v) => values.includes(v),
  };
}

/** `rule` or null. */
export function nullable(rule: Rule): Rule {
  return { text: `${rule.text}, or null`, accepts: (value) => value === null || rule.accepts(value) };
}

/** One value alone: Keras's default of what is not here, and why; `same` are values that mean no other. */
export function only(value: unknown, reason: string, ...same: readonly unknown[]): Rule {
  return {
    text: `must be ${JSON.stringify(value)}: ${reason}`,
    accepts: (given) => given === value || same.includes(given),
  };
}

/** Either of two rules. */
export function either(first: Rule, second: Rule): Rule {
  return { text: `${first.text}, or ${second.text}`, accepts: (v) => first.accepts(v) || second.accepts(v) };
}

/**
 * Checks options against rules; undefined stands for the default.
 *
 * @throws UnknownNameError for an option that no rule names; ConfigError for a value that breaks its rule
 */
export function checkOptions(where: string, options: object, rules: Rules): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new ConfigError(where, '', options, 'options must be an object');
  }
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) throw new UnknownNameError(`option of ${where}`, name, Object.keys(rules));
    if (value !== undefined && !rule.accepts(value)) throw new ConfigError(where, `/${name}`, value, rule.text);
  }
}
