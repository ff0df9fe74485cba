import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CurveRecorder } from '../src/run/curve-recorder.js';
import type { TrialProgress } from '../src/run/events.js';
import { ProgressMeter } from '../src/run/progress.js';

describe('ProgressMeter', () => {
  function play(msPerStep: (step: number) => number, steps: number): TrialProgress[] {
    let now = 0;
    const told: TrialProgress[] = [];
    const meter = new ProgressMeter(
      (progress) => told.push(progress),
      7,
      () => now,
    );
    meter.begin();
    for (let step = 1; step <= steps; step++) {
      now += msPerStep(step);
      meter.step({ phase: 'fit', epoch: 1, epochs: 1, step, steps }, { loss: 1 / step });
    }
    return told;
  }

  test('tells at most ten times a second, and always the last step', () => {
    const told = play(() => 1, 1005);
    expect(told.length).toBeLessThanOrEqual(12);
    expect(told.at(-1)).toMatchObject({ index: 7, step: 1005, eta: 0, logs: { loss: 1 / 1005 } });
  });

  test('leaves the first step out of the pace, as Keras does', () => {
    const told = play((step) => (step === 1 ? 5000 : 100), 11);
    expect(told[0]).toMatchObject({ step: 1, msPerStep: 5000, eta: 50 });
    expect(told[1]).toMatchObject({ step: 2, msPerStep: 100 });
    expect(told[1]?.eta).toBeCloseTo(0.9, 12);
  });
});

describe('CurveRecorder', () => {
  test('keeps the first 50 steps, the last, and about 200 in all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20000 }), (total) => {
        const recorder = new CurveRecorder(total);
        for (let step = 1; step <= total; step++) recorder.record(step, { loss: step });
        const { step, loss } = recorder.curve();
        expect(step.slice(0, 50)).toEqual(Array.from({ length: Math.min(50, total) }, (_, i) => i + 1));
        expect(step.at(-1)).toBe(total);
        expect(loss).toEqual(step);
        expect(step.length).toBeLessThanOrEqual(201);
        if (total > 400) expect(step.length).toBeGreaterThan(120);
      }),
      { numRuns: 50 },
    );
  });

  test('writes NaN and infinities as recordings do', () => {
    const recorder = new CurveRecorder(3);
    recorder.record(1, { loss: 2 });
    recorder.record(2, { loss: Number.POSITIVE_INFINITY, accuracy: 0.1 });
    recorder.record(3, { loss: Number.NaN, accuracy: 0.1 });
    expect(recorder.curve()).toEqual({ step: [1, 2, 3], loss: [2, 'Infinity', 'NaN'], accuracy: [null, 0.1, 0.1] });
  });

  test('is empty before the first step', () => expect(new CurveRecorder(10).curve()).toEqual({ step: [] }));
});
