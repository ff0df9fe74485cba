/** A number as recordings write it: JSON has no NaN and no infinities, so they are strings. */
export type RecordedNumber = number | 'NaN' | 'Infinity' | '-Infinity';

const SPECIAL = new Map<number, RecordedNumber>([
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
]);

/** A float32 with the fewest digits that name it. */
export function encodeNumber(value: number): RecordedNumber {
  const special = SPECIAL.get(value);
  if (special !== undefined) return special;
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return Number(value.toPrecision(9));
}

export function encodeNumbers(values: ArrayLike<number | bigint>): RecordedNumber[] {
  return Array.from(values, (value) => encodeNumber(Number(value)));
}

/** The number that a recording means, in full precision; NaN for what is none. */
export function decodeNumber(recorded: unknown): number {
  if (recorded === 'Infinity' || recorded === '-Infinity' || typeof recorded === 'boolean') return Number(recorded);
  return typeof recorded === 'number' ? recorded : Number.NaN;
}
