import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExperimentResult } from '../src/result/result.js';
import { summarize } from '../src/result/summarize.js';
import { lessonResult, resultOf, type TrialSpec } from './support/results.js';

const diverged = (rate: number, seed = 1): TrialSpec => ({
  rate,
  seed,
  status: 'diverged',
  error: { code: 'diverged', message: 'The loss became NaN at step 3.' },
});
const failed = (rate: number, message = 'out of memory.', code = 'worker-died'): TrialSpec => ({
  rate,
  status: 'failed',
  error: { code, message },
});
const rates = (...rows: [rate: number, accuracy: number, loss?: number][]): TrialSpec[] =>
  rows.map(([rate, accuracy, loss]) => ({ rate, accuracy, ...(loss === undefined ? {} : { loss }) }));

const cases: readonly [string, ExperimentResult, string][] = [
  [
    'the lesson as Keras runs it',
    lessonResult(),
    'A learning rate of 1e-4 did best with 90.7 % test accuracy (1e-3 with 90.5 % lies within the noise of 10,000 test samples); 1e-5 reached 76.9 %.',
  ],
  [
    'highest rate best',
    resultOf(rates([1e-3, 0.92], [1e-4, 0.9], [1e-5, 0.769])),
    'Lowering the learning rate from 1e-3 did not help: 1e-3 reached 92.0 % test accuracy, 1e-5 76.9 %.',
  ],
  [
    'lowest rate best',
    resultOf(rates([0.1, 0.1], [1e-2, 0.5], [1e-3, 0.92])),
    'Lowering the learning rate from 0.1 to 1e-3 helped: 1e-3 reached 92.0 % test accuracy, 0.1 10.0 %.',
  ],
  [
    'lowest best by a hair',
    resultOf(rates([1e-3, 0.9], [1e-4, 0.901])),
    'Lowering the learning rate from 1e-3 to 1e-4 made hardly a difference: 1e-4 reached 90.1 % test accuracy, 1e-3 90.0 %, which is within the noise of 10,000 test samples.',
  ],
  [
    'middle best, clearly',
    resultOf(rates([1e-2, 0.5], [1e-3, 0.92], [1e-4, 0.8])),
    'A learning rate of 1e-3 did best with 92.0 % test accuracy; 0.01 reached 50.0 %, 1e-4 80.0 %.',
  ],
  [
    'all the same',
    resultOf(rates([1e-2, 0.5], [1e-3, 0.5])),
    'The learning rate made no difference: all of 0.01 and 1e-3 reached 50.0 % test accuracy.',
  ],
  [
    'two tie for the best',
    resultOf(rates([1e-2, 0.9, 0.4], [1e-3, 0.9, 0.3], [1e-4, 0.5])),
    'Learning rates 1e-3 and 0.01 tied for the best test accuracy with 90.0 %, against 50.0 % at 1e-4.',
  ],
  ['one trial', resultOf(rates([1e-3, 0.905])), 'RMSprop at 1e-3 reached 90.5 % test accuracy.'],
  [
    'one left over',
    resultOf([...rates([1e-3, 0.905]), diverged(10)]),
    'Only RMSprop at 1e-3 reached the end, with 90.5 % test accuracy; 10 diverged.',
  ],
  [
    'neighbors of the diverged and the failed',
    resultOf([diverged(10), failed(1), ...rates([1e-3, 0.9], [1e-5, 0.5])]),
    'Lowering the learning rate from 1e-3 did not help: 1e-3 reached 90.0 % test accuracy, 1e-5 50.0 %; 10 diverged; 1 failed.',
  ],
  [
    'all diverged',
    resultOf([diverged(10), diverged(100)]),
    'All 2 trials diverged: the loss became NaN or infinite; try a lower learning rate.',
  ],
  [
    'the only one diverged',
    resultOf([diverged(10)]),
    'The trial diverged: the loss became NaN or infinite; try a lower learning rate.',
  ],
  ['all failed', resultOf([failed(1), failed(2)]), 'None of the 2 trials finished: out of memory.'],
  ['the only one failed', resultOf([failed(1, 'no\n  such thing')]), 'The trial failed: no such thing.'],
  ['nothing ran', resultOf([]), 'No trial was run.'],
  [
    'interrupted at once',
    resultOf([failed(1, '', 'aborted')], { interrupted: true }),
    'Stopped before any trial had finished.',
  ],
  [
    'interrupted later',
    resultOf([...rates([1e-3, 0.9], [1e-4, 0.5]), failed(1e-5, '', 'aborted')], { interrupted: true }),
    'Stopped after 2 of 3 trials: Lowering the learning rate from 1e-3 did not help: 1e-3 reached 90.0 % test accuracy, 1e-4 50.0 %.',
  ],
  [
    'means over seeds, one of which diverged',
    resultOf([
      { rate: 1e-2, seed: 1, accuracy: 0.99 },
      diverged(1e-2, 2),
      { rate: 1e-3, seed: 1, accuracy: 0.9 },
      { rate: 1e-3, seed: 2, accuracy: 0.92 },
    ]),
    'Only RMSprop at 1e-3 completed every seed, with 91.0 % test accuracy (means over 2 seeds); 1 of 2 seeds at 0.01 diverged.',
  ],
  [
    'several optimizers',
    resultOf(
      ['RMSprop', 'Adam'].flatMap((optimizer, i) =>
        [1e-3, 1e-4].map((rate) => ({ optimizer, rate, accuracy: 0.9 + 0.05 * i - (rate === 1e-4 ? 0.2 : 0) })),
      ),
    ),
    'Adam at 1e-3 did best with 95.0 % test accuracy; RMSprop at 1e-3 reached 90.0 %.',
  ],
  [
    'only a loss',
    resultOf([
      { rate: 1e-3, loss: 0.3261 },
      { rate: 1e-4, loss: 1.5 },
    ]),
    'Lowering the learning rate from 1e-3 did not help: 1e-3 reached a test loss of 0.3261, 1e-4 1.500.',
  ],
];

describe('summarize', () => {
  test.each(cases)('%s', (_, result, sentence) => expect(summarize(result)).toBe(sentence));

  test('is one finished sentence, without NaN or undefined, whatever came out', () => {
    const spec = fc.record({
      optimizer: fc.constantFrom('RMSprop', 'Adam', 'SGD', 'Lion', 'Nadam'),
      rate: fc.constantFrom(null, 0, 1e-5, 1e-3, 0.05, 10),
      seed: fc.integer({ min: 1, max: 3 }),
      status: fc.constantFrom('completed' as const, 'diverged' as const, 'failed' as const),
      accuracy: fc.option(fc.constantFrom(0, 0.1, 0.5, 0.9, 0.901, 1), { nil: undefined }),
      loss: fc.double({ min: 0, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(spec, { maxLength: 12 }), fc.boolean(), (specs, interrupted) => {
        const sentence = summarize(resultOf(specs, { interrupted }));
        expect(sentence).toMatch(/^[A-Z].*[^.]\.$/s);
        expect(sentence).not.toMatch(/NaN(?! or)|undefined|null|\[object| {2}|Infinity/);
      }),
    );
  });
});
