import { type Field, number } from '@descent/layers';
import { ConfigError } from '@descent/spec';

/** One threshold or several. */
export type Thresholds = number | readonly number[] | null;

const fraction = number({ min: 0, max: 1 });

/** The `thresholds` of a metric. */
export const thresholds: Field<Thresholds> = {
  read(value, at) {
    if (value === null) return null;
    if (Array.isArray(value))
      return value.map((item, i) => fraction.read(item, { ...at, pointer: `${at.pointer}/${i}` }));
    return fraction.read(value, at);
  },
  write: (value) => value,
};

/** How many thresholds a metric may have: each is a value for every sample of a batch. */
export const thresholdCount: Field<number> = {
  read(value, at) {
    if (Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 100_000) return value as number;
    throw new ConfigError(at.where, at.pointer, value, 'must be an integer in [1, 100000]');
  },
  write: (value) => value,
};

/** The thresholds as a list; `fallback` where none were given. */
export function thresholdList(given: Thresholds, fallback: number): readonly number[] {
  if (given === null) return [fallback];
  return typeof given === 'number' ? [given] : given;
}
