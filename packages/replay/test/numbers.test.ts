import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeNumber, encodeNumber } from '../src/index.js';

describe('numbers in recordings', () => {
  it('name the same float32 with no more digits than needed', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true }), (value) => {
        const text = JSON.stringify(encodeNumber(value));
        expect(Math.fround(decodeNumber(JSON.parse(text)))).toBe(value === 0 ? 0 : value);
        const digits = text.replace(/e.*|[".-]/g, '').replace(/^0+|0+$/g, '').length;
        if (Number.isFinite(value)) expect(digits).toBeLessThanOrEqual(9);
      }),
    );
  });

  it.each([
    [Math.fround(0.1), 0.1],
    [Math.fround(1 / 3), 0.33333334],
    [Math.fround(1e-7), 1e-7],
    [16777216, 16777216],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
  ])('%s is written %j', (value, written) => {
    expect(encodeNumber(value)).toEqual(written);
    expect(Math.fround(decodeNumber(written))).toBe(value);
  });
});
