import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatDuration,
  formatNumber,
  formatPercents,
  formatRate,
  shortestFloat32,
} from '../src/result/format.js';

describe('numbers as text', () => {
  test.each([
    [1e-3, '1e-3'],
    [5e-4, '5e-4'],
    [1.23e-5, '1.23e-5'],
    [0.01, '0.01'],
    [0.05, '0.05'],
    [1, '1'],
    [0, '0'],
    [5000, '5e3'],
  ])('rate %d is %s', (rate, text) => expect(formatRate(rate)).toBe(text));

  test.each([
    [0.385912, '0.3859'],
    [1.6551, '1.655'],
    [0.00012346, '1.235e-4'],
    [2.1e-7, '2.1e-7'],
    [123456, '123456'],
    [0, '0'],
    [null, '–'],
    [undefined, '–'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
  ])('number %s is %s', (value, text) => expect(formatNumber(value)).toBe(text));

  test.each([
    [0.34, '340 ms'],
    [4.21, '4.2 s'],
    [59.96, '1 min 00 s'],
    [187, '3 min 07 s'],
    [7500, '2 h 05 min'],
  ])('%d seconds are %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));

  test('percentages get the decimals that tell them apart', () => {
    expect(formatPercents([0.905, 0.769])).toEqual(['90.5 %', '76.9 %']);
    expect(formatPercents([0.9051, 0.9052, 0.9051])).toEqual(['90.51 %', '90.52 %', '90.51 %']);
  });

  test('counts have their thousands apart', () => expect(formatCount(60000)).toBe('60,000'));

  test('every learning rate comes back from float32 as it was written', () => {
    const rate = fc.tuple(fc.integer({ min: 1, max: 999999 }), fc.integer({ min: -20, max: 20 }));
    fc.assert(
      fc.property(rate, ([digits, exponent]) => {
        const written = Number(`${digits}e${exponent}`);
        expect(shortestFloat32(Math.fround(written))).toBe(written);
      }),
    );
  });
});
