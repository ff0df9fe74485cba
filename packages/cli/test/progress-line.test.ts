import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProgressLine, renderProgressLine } from '../src/terminal/progress-line.js';
import { displayWidth } from '../src/terminal/text.js';
import { display } from './terminal.js';

const LINE: ProgressLine = {
  label: 'RMSprop 1e-3',
  labelWidth: 12,
  color: 'cyan',
  phase: 'fit',
  epoch: 1,
  epochs: 1,
  step: 123,
  steps: 469,
  logs: { loss: 0.3862, accuracy: 0.888 },
  msPerStep: 6.2,
  eta: 2.1,
};

const CASES: readonly (readonly [name: string, change: Partial<ProgressLine>])[] = [
  ['before the first step', { step: 0, logs: {} }],
  ['under way', {}],
  ['at the end', { step: 469, eta: 3.1 }],
  ['several epochs', { epoch: 2, epochs: 10 }],
  ['a tiny loss', { logs: { loss: 0.0000031234, accuracy: 1 } }],
  ['a diverged loss', { logs: { loss: Number.NaN, accuracy: 0.1 } }],
  ['a long time left', { eta: 4000, msPerStep: 12_000 }],
  ['many metrics', { logs: { loss: 0.3862, accuracy: 0.888, top_k_accuracy: 0.99, val_loss: 0.4 } }],
  ['evaluating', { phase: 'evaluate', step: 40, steps: 79 }],
];

describe('the progress line', () => {
  it.each([100, 80, 60, 40])('is as it was, %i columns wide', async (columns) => {
    const text = [true, false].flatMap((unicode) =>
      CASES.map(
        ([name, change]) => `${renderProgressLine({ ...LINE, ...change }, display(columns, unicode))}   <- ${name}`,
      ),
    );
    await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(`golden/progress-line-${columns}.txt`);
  });

  it('never wraps, and keeps the loss while there is any room', () => {
    const anyLine = fc.record({
      label: fc.string({ minLength: 1, maxLength: 60 }),
      columns: fc.integer({ min: 10, max: 250 }),
      step: fc.integer({ min: 0, max: 100_000 }),
      more: fc.integer({ min: 0, max: 100_000 }),
      loss: fc.double(),
      eta: fc.double({ min: 0, max: 1e7 }),
      unicode: fc.boolean(),
    });
    fc.assert(
      fc.property(anyLine, ({ label, columns, step, more, loss, eta, unicode }) => {
        const line = { ...LINE, label, labelWidth: label.length, step, steps: step + more, logs: { loss }, eta };
        const text = renderProgressLine(line, display(columns, unicode, true));
        expect(displayWidth(text)).toBeLessThan(columns);
        expect(text).not.toContain('\n');
        if (columns >= 60) expect(text).toContain('loss');
      }),
    );
  });

  it('shows a tiny loss with its digits', () => {
    const text = renderProgressLine({ ...LINE, logs: { loss: 3.1234e-7 } }, display(80));
    expect(text).toContain('loss 3.123e-7');
  });
});
