import { ConformanceError } from './conformance-case.js';

/** How far a number may be from the wanted one: |a − b| ≤ absolute + relative · |b|. */
export interface Allowance {
  readonly absolute: number;
  readonly relative: number;
}

export const EXACT: Allowance = { absolute: 0, relative: 0 };

/** How many numbers are shown of those that differ. */
const SHOWN = 3;

/** Whether two numbers are near enough; NaN and infinities must be the same, 0 is −0. */
export function isWithin(value: number, wanted: number, { absolute, relative }: Allowance): boolean {
  if (Object.is(value, wanted) || value === wanted) return true;
  return Math.abs(value - wanted) <= absolute + relative * Math.abs(wanted);
}

/** What differs between two lists of numbers, and by how much; undefined where nothing does. */
export function differenceOf(
  values: ArrayLike<number>,
  wanted: ArrayLike<number>,
  allowance: Allowance,
): string | undefined {
  if (values.length !== wanted.length) return `${values.length} elements, expected ${wanted.length}`;
  const misses = Array.from({ length: wanted.length }, (_, i) => i).filter(
    (i) => !isWithin(values[i] ?? Number.NaN, wanted[i] ?? Number.NaN, allowance),
  );
  if (misses.length === 0) return undefined;
  const told = misses
    .slice(0, SHOWN)
    .map((i) => missOf(i, values[i] ?? Number.NaN, wanted[i] ?? Number.NaN, allowance));
  return `${misses.length} of ${wanted.length} elements differ: ${told.join('; ')}${misses.length > SHOWN ? '; …' : ''}`;
}

function missOf(i: number, value: number, wanted: number, { absolute, relative }: Allowance): string {
  const far = Math.abs(value - wanted);
  const allowed = absolute + relative * Math.abs(wanted);
  const by = Number.isFinite(far) ? `, off by ${far.toPrecision(3)} where ${allowed.toPrecision(3)} is allowed` : '';
  return `element ${i} is ${value}, expected ${wanted}${by}`;
}

/** Fails where numbers differ by more than is allowed. */
export function expectNear(
  what: string,
  values: ArrayLike<number>,
  wanted: ArrayLike<number>,
  allowance: Allowance = EXACT,
): void {
  const difference = differenceOf(values, wanted, allowance);
  if (difference !== undefined) throw new ConformanceError(`${what}: ${difference}`);
}
