import { fillNormal } from '@descent/random';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/find/finding.js';
import { rampRates } from '../src/find/ramp.js';
import { Smoother } from '../src/find/smoother.js';
import { suggest } from '../src/find/suggest.js';

const RATES = rampRates({ min: 1e-6, max: 1, steps: 61, ramp: 'exponential' });

/** Points of a loss over log10 of the rate, without noise and unsmoothed. */
function pointsOf(lossAt: (x: number) => number | null, rates = RATES): Finding['points'] {
  const loss = rates.map((rate) => lossAt(Math.log10(rate)));
  return { learningRate: rates, loss, smoothed: loss };
}

/** Flat at 2, falls between 1e-4 and 1e-2 as a cosine does, rises after that. */
const typical = (x: number) => {
  if (x < -4) return 2;
  return x < -2 ? 1.25 + 0.75 * Math.cos(((x + 4) / 2) * Math.PI) : 0.5 + (x + 2) ** 2;
};

describe('suggestions', () => {
  test('of a curve that falls, and rises again', () => {
    const { best, suggestions, suggestion } = suggest(pointsOf(typical));
    expect(best).toEqual({ learningRate: 0.01, loss: 0.5 });
    expect(suggestions.steepest).toBeCloseTo(1e-3, 6);
    expect(suggestions.minimum).toBeCloseTo(1e-3, 12);
    expect(suggestions.valley).toBeCloseTo(1e-3, 3);
    expect(suggestion).toEqual({ rule: 'valley', learningRate: suggestions.valley });
  });

  test('ignore what comes after the loss was lowest, and what is no number', () => {
    const cut = (x: number) => (x > -1 ? null : typical(x));
    expect(suggest(pointsOf(cut))).toEqual(suggest(pointsOf(typical)));
  });

  test('see the steepest place, not the fastest step, of a linear ramp', () => {
    const rates = rampRates({ min: 1e-6, max: 1, steps: 2001, ramp: 'linear' });
    expect(suggest(pointsOf(typical, rates)).suggestions.steepest).toBeCloseTo(1e-3, 3);
  });

  test.each<[string, (x: number) => number | null]>([
    ['does not move', () => 2],
    ['only rises', (x) => 8 + x],
    ['is never a number', () => null],
  ])('are none where the loss %s', (_, lossAt) => {
    const { suggestions, suggestion } = suggest(pointsOf(lossAt));
    expect(suggestions).toEqual({ valley: null, steepest: null, minimum: null });
    expect(suggestion).toBeNull();
  });

  test('are none where the loss only differs from batch to batch', () => {
    for (let seed = 0; seed < 100; seed++) {
      const smoother = new Smoother(0.9);
      const noise = new Float32Array(RATES.length);
      fillNormal(noise, [seed, 0], 2, 0.1);
      const loss = Array.from(noise);
      const smoothed = loss.map((value) => smoother.next(value));
      expect(suggest({ learningRate: RATES, loss, smoothed }).suggestion).toBeNull();
    }
  });

  test('of no points are none', () => {
    expect(suggest(pointsOf(() => 1, [])).best).toBeNull();
  });

  test('lie within the rates that were tried, or a tenth of them, whatever the losses', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 61, maxLength: 61 }),
        (loss) => {
          const { suggestions } = suggest({ learningRate: RATES, loss, smoothed: loss });
          for (const [rule, rate] of Object.entries(suggestions)) {
            if (rate === null) continue;
            expect(RATES).toContain(
              rule === 'minimum' ? RATES.find((known) => Math.fround(known / 10) === Math.fround(rate)) : rate,
            );
          }
        },
      ),
    );
  });
});

test('rates end exactly where they are to end, rise, and are float32 in their shortest form', () => {
  const range = fc.record({
    min: fc.constantFrom(1e-8, 1e-5, 0.003),
    max: fc.constantFrom(0.01, 1, 12.5),
    steps: fc.integer({ min: 2, max: 300 }),
    ramp: fc.constantFrom('exponential' as const, 'linear' as const),
  });
  fc.assert(
    fc.property(range, (given) => {
      const rates = rampRates(given);
      expect([rates[0], rates.at(-1), rates.length]).toEqual([given.min, given.max, given.steps]);
      for (const [i, rate] of rates.entries()) if (i > 0) expect(rate).toBeGreaterThan(rates[i - 1] as number);
    }),
  );
});

test('the average of equal values is that value from the first on', () => {
  const smoother = new Smoother(0.98);
  for (let i = 0; i < 50; i++) expect(smoother.next(3)).toBeCloseTo(3, 12);
});
