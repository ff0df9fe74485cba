import { ConfigError, preview, UnsupportedError } from '@descent/spec';
import type { Field } from './field.js';

/** What a number may be: from `min` to `max`, and between `above` and `below`. */
export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly above?: number | undefined;
  readonly below?: number | undefined;
}

/** Any text. */
export const text: Field<string> = {
  read(value, at) {
    if (typeof value === 'string') return value;
    throw new ConfigError(at.where, at.pointer, value, 'must be a string');
  },
  write: (value) => value,
};

/** One of a few values, `null` perhaps among them. */
export function anyOf(values: readonly unknown[]): Field<unknown> {
  return {
    read(value, at) {
      if (values.includes(value)) return value;
      throw new ConfigError(at.where, at.pointer, value, `must be one of ${values.map(preview).join(', ')}`);
    },
    write: (value) => value,
  };
}

/** A list of what a field takes. */
export function listOf<T>(field: Field<T>): Field<T[]> {
  return {
    read(value, at) {
      if (!Array.isArray(value)) throw new ConfigError(at.where, at.pointer, value, 'must be a list');
      return value.map((item, index) => field.read(item, { ...at, pointer: `${at.pointer}/${index}` }));
    },
    write: (value) => value.map((item) => field.write(item)),
  };
}

/** A finite number within bounds. */
export function number(bounds: Bounds = {}): Field<number> {
  const rule = `must be a number${describe(bounds)}`;
  return {
    read(value, at) {
      if (typeof value === 'number' && Number.isFinite(value) && inside(value, bounds)) return value;
      throw new ConfigError(at.where, at.pointer, value, rule);
    },
    write: (value) => value,
  };
}

/** An integer within bounds. */
export function integer(bounds: Pick<Bounds, 'min' | 'max'> = {}): Field<number> {
  const rule = `must be an integer${describe(bounds)}`;
  return {
    read(value, at) {
      if (Number.isSafeInteger(value) && inside(value as number, bounds)) return value as number;
      throw new ConfigError(at.where, at.pointer, value, rule);
    },
    write: (value) => value,
  };
}

/** `true` or `false`; `null` is false, as None is wherever Keras asks for a truth. */
export function boolean(fallback: boolean): Field<boolean> {
  return {
    fallback,
    read(value, at) {
      if (typeof value === 'boolean') return value;
      if (value === null) return false;
      throw new ConfigError(at.where, at.pointer, value, 'must be true or false');
    },
    write: (value) => value,
  };
}

/** One of a few words. */
export function oneOf<const W extends string>(words: readonly W[], fallback?: W): Field<W> {
  return {
    ...(fallback === undefined ? {} : { fallback }),
    read(value, at) {
      if (words.includes(value as W)) return value as W;
      throw new ConfigError(at.where, at.pointer, value, `must be ${words.map((word) => `"${word}"`).join(' or ')}`);
    },
    write: (value) => value,
  };
}

/** The same words, in any case. */
export function anyCase<W extends string>(field: Field<W>): Field<W> {
  return { ...field, read: (value, at) => field.read(typeof value === 'string' ? value.toLowerCase() : value, at) };
}

/** The same field, with what is read when nothing is given. */
export function optional<T>(field: Field<T>, fallback: unknown): Field<T> {
  return { ...field, fallback };
}

/** The same field, or `null`, which is also what is read when nothing is given. */
export function nullable<T>(field: Field<T>): Field<T | null> {
  return {
    fallback: null,
    read: (value, at) => (value === null ? null : field.read(value, at)),
    write: (value) => (value === null ? null : field.write(value)),
  };
}

/** An option of Keras that only `allowed` can honor here; `null` is false. */
export function only<T extends string | boolean | null>(allowed: T, why: string, written = true): Field<T> {
  return {
    fallback: allowed,
    read(value, at) {
      if (value === allowed || (value === null && allowed === false)) return allowed;
      const pointer = at.pointer;
      throw new UnsupportedError(`${at.where} at ${pointer}: only ${String(allowed)} is supported. ${why}`, {
        pointer,
      });
    },
    write: (value) => value,
    isWritten: () => written,
  };
}

/** A seed for the layer's or initializer's own generator; `null` takes the shared one. */
export const seed: Field<number | null> = nullable(integer());

function inside(value: number, bounds: Bounds): boolean {
  const { min = -Infinity, max = Infinity, above = -Infinity, below = Infinity } = bounds;
  return value >= min && value <= max && value > above && value < below;
}

function describe({ min, max, above, below }: Bounds): string {
  const parts = [
    above === undefined ? '' : `> ${above}`,
    min === undefined ? '' : `>= ${min}`,
    max === undefined ? '' : `<= ${max}`,
    below === undefined ? '' : `< ${below}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` ${parts.join(' and ')}`;
}
