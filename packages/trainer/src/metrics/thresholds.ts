import { either, fraction, listOf, nullable, type Rule } from '../config/options.js';

/** One threshold or several. */
export type Thresholds = number | readonly number[] | null;

export const thresholdsRule: Rule = nullable(either(fraction, listOf(fraction)));

/** The thresholds as a list; `fallback` where none were given. */
export function thresholdList(thresholds: Thresholds, fallback: number): readonly number[] {
  if (thresholds === null) return [fallback];
  return typeof thresholds === 'number' ? [thresholds] : thresholds;
}
