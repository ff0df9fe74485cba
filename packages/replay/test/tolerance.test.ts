import { describe, expect, it } from 'vitest';
import { compareMovement, compareValues } from '../src/index.js';

const NaNs = Number.NaN;

describe('compareMovement', () => {
  it('is 0 for equal tensors, non-finite elements included', () => {
    expect(
      compareMovement([1, NaNs, Number.POSITIVE_INFINITY], [1, NaNs, Number.POSITIVE_INFINITY], [0, 0, 0]),
    ).toEqual({
      share: 0,
      relative: 0,
      movement: 0,
    });
  });

  it.each([
    ['a NaN that is none', [NaNs], [1]],
    ['a number that should be NaN', [1], [NaNs]],
    ['an infinity of the other sign', [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY]],
    ['another length', [1, 2], [1]],
  ])('is a miss for %s', (_label, a, b) => {
    expect(
      compareMovement(
        a,
        b,
        b.map(() => 0),
      ).share,
    ).toBe(Number.POSITIVE_INFINITY);
  });

  it('catches a wrong step that hardly shows in the value', () => {
    // moved by 1e-3, a percent wrong: 1e-5 of the value, yet ten times what the movement allows
    const { share, movement } = compareMovement([1.00101], [1.001], [1]);
    expect(share).toBeGreaterThan(5);
    expect(movement).toBeCloseTo(0.01, 4);
    expect(compareValues([1.00101], [1.001], { relative: 2e-5 }).share).toBeLessThan(1);
  });

  it('allows four steps of float32 where nothing moved', () => {
    const next = 1 + 2 ** -23;
    expect(compareMovement([next], [1], [1]).share).toBeLessThan(1);
    expect(compareMovement([1 + 8 * 2 ** -23], [1], [1]).share).toBeGreaterThan(1);
  });
});

describe('compareValues', () => {
  it('allows what it is told to', () => {
    expect(compareValues([1.5], [1], { relative: 0.5 }).share).toBeCloseTo(1, 12);
    expect(compareValues([0.5, 10], [0, 10], { ofLargest: 0.1 }).share).toBeCloseTo(0.5, 12);
    expect(compareValues([0.5], [0], { absolute: 1 }).share).toBeCloseTo(0.5, 12);
    expect(compareValues([1], [2], {}).share).toBe(Number.POSITIVE_INFINITY);
  });
});
