import { ConfigError } from '@descent/spec';
import type { Field } from './field.js';

/** A list of integers >= `min`, of any length or of exactly `length`. */
export function integers(options: { min?: number; length?: number } = {}): Field<number[]> {
  const { min = Number.MIN_SAFE_INTEGER, length } = options;
  const bound = options.min === undefined ? '' : ` >= ${min}`;
  return {
    read(value, at) {
      const fits =
        Array.isArray(value) &&
        (length === undefined || value.length === length) &&
        value.every((item) => Number.isSafeInteger(item) && item >= min);
      if (fits) return [...(value as number[])];
      const count = length === undefined ? '' : `${length} `;
      throw new ConfigError(at.where, at.pointer, value, `must be a list of ${count}integers${bound}`);
    },
    write: (value) => [...value],
  };
}

/** A list of integers that is not empty. */
export const someIntegers: Field<number[]> = {
  ...integers(),
  read(value, at) {
    const read = Array.isArray(value) && value.length === 0 ? null : value;
    if (Array.isArray(read) && read.every(Number.isSafeInteger)) return [...(read as number[])];
    throw new ConfigError(at.where, at.pointer, value, 'must be a list of integers that is not empty');
  },
};

/** `length` integers >= `min`; one integer stands for all of them, as in Keras's `kernel_size=3`. */
export function tuple(length: number, min = 1): Field<number[]> {
  return {
    read(value, at) {
      const items = Number.isSafeInteger(value) ? Array.from({ length }, () => value as number) : value;
      const fits =
        Array.isArray(items) &&
        items.length === length &&
        items.every((item) => Number.isSafeInteger(item) && item >= min);
      if (fits) return [...(items as number[])];
      throw new ConfigError(at.where, at.pointer, value, `must be an integer >= ${min} or a list of ${length} of them`);
    },
    write: (value) => [...value],
  };
}

/** One axis, several, or none of a list. */
export const someAxes: Field<number | number[]> = {
  read(value, at) {
    if (Number.isSafeInteger(value)) return value as number;
    if (Array.isArray(value) && value.every((item) => Number.isSafeInteger(item))) return [...(value as number[])];
    throw new ConfigError(at.where, at.pointer, value, 'must be an axis or a list of axes');
  },
  write: (value) => (Array.isArray(value) ? [...value] : value),
};

/** One axis or several. */
export const axes: Field<number | number[]> = {
  ...someAxes,
  read(value, at) {
    if (!Array.isArray(value) || value.length > 0) return someAxes.read(value, at);
    throw new ConfigError(at.where, at.pointer, value, 'must be an axis or a list of axes');
  },
};

/** Sizes of axes, `null` where not known. */
export const sizes: Field<(number | null)[]> = {
  read(value, at) {
    const fits =
      Array.isArray(value) && value.every((item) => item === null || (Number.isSafeInteger(item) && item > 0));
    if (fits) return [...(value as (number | null)[])];
    throw new ConfigError(at.where, at.pointer, value, 'must be a list of integers > 0 and nulls');
  },
  write: (value) => [...value],
};

/** A number or a (nested) list of numbers. */
export type Numbers = number | readonly Numbers[];

/** A number or an array of them, for what broadcasts. */
export const numbers: Field<Numbers> = {
  read(value, at) {
    if (isNumbers(value)) return value;
    throw new ConfigError(at.where, at.pointer, value, 'must be a number or a list of numbers');
  },
  write: (value) => value,
};

function isNumbers(value: unknown): value is Numbers {
  return Array.isArray(value) ? value.every(isNumbers) : typeof value === 'number' && !Number.isNaN(value);
}
