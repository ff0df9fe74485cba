import { describe, expect, it } from 'vitest';
import { renderBackends } from '../src/backends/render-backends.js';
import { renderHeader } from '../src/run/header.js';
import { renderSummary } from '../src/run/summary.js';
import { plans, started } from './events.js';
import { lesson, result, rmsprop, trial } from './fixtures.js';
import { display, widest } from './terminal.js';

const files = {
  directory: '/home/ada/runs/lesson-1',
  experiment: '/home/ada/runs/lesson-1/experiment.json',
  results: '/home/ada/runs/lesson-1/results.json',
  history: '/home/ada/runs/lesson-1/history.csv',
  curves: '/home/ada/runs/lesson-1/curves.svg',
  report: '/home/ada/runs/lesson-1/report.html',
};

const diverged = trial(10, 0, 0.1, [0, 0], {
  status: 'diverged',
  history: { loss: [null], accuracy: [0.1] },
  test: null,
  curve: { step: [1, 2, 3], loss: [2.4, 500, null] },
  error: { code: 'diverged', message: 'The loss became NaN.' },
});
const aborted = trial(1e-5, 0, 0, [0, 0], {
  status: 'failed',
  history: {},
  test: null,
  curve: { step: [] },
  error: { code: 'aborted', message: 'It was stopped.' },
});
const adam = { ...rmsprop(1e-3), class_name: 'Adam', config: { name: 'adam', learning_rate: 1e-3 } };

const CASES = {
  lesson,
  'seeds-diverged-synthetic': result(
    [
      ...[1e-3, 1e-4].flatMap((rate) =>
        [1, 2].map((seed) => trial(rate, 0.38 + seed / 100, 0.888, [0.32, 0.9 + rate * seed], { seed })),
      ),
      diverged,
    ],
    { dataset: { ...lesson.dataset, name: 'synthetic', warning: 'SYNTHETIC DATA, NOT MNIST: drawn by descent.' } },
  ),
  optimizers: result([
    ...lesson.trials.slice(0, 2),
    trial(1e-3, 0.31, 0.91, [0.25, 0.93], { optimizer: adam }),
    trial(1e-4, 0.5, 0.86, [0.33, 0.91], { optimizer: adam }),
  ]),
  interrupted: result([...lesson.trials.slice(0, 1), aborted], { interrupted: true }),
  validation: result([
    trial(1e-3, 0.3, 0.9, [0.25, 0.93], {
      history: { loss: [0.4, 0.3], accuracy: [0.88, 0.9], val_loss: [0.3, 0.28], val_accuracy: [0.91, 0.92] },
    }),
  ]),
} as const;

describe('the summary of a run', () => {
  it('says why trials failed where nothing was said while they ran', () => {
    const failed = (rate: number, message: string) =>
      trial(rate, 0, 0, [0, 0], { status: 'failed', test: null, error: { code: 'worker-died', message } });
    const some = result([...lesson.trials.slice(0, 1), failed(1, 'out of memory'), failed(2, 'out of memory')]);
    const text = (chart: boolean) => renderSummary(some, null, { display: display(100), chart, cwd: '/' });
    expect(text(false).match(/Failed: out of memory/g)).toHaveLength(1);
    expect(text(true)).not.toContain('Failed: ');
  });

  it.each(Object.keys(CASES) as (keyof typeof CASES)[])('is as it was: %s', async (name) => {
    const texts = [display(100), display(60), display(40, false)].map((each) =>
      renderSummary(CASES[name], files, { display: each, chart: each.columns === 100, cwd: '/home/ada' }),
    );
    await expect(texts.join('\n--------\n\n')).toMatchFileSnapshot(`golden/summary-${name}.txt`);
    for (const [at, columns] of [100, 60, 40].entries())
      expect(widest(texts[at] as string)).toBeLessThanOrEqual(columns);
  });

  it('shows the warning about the data first, in capitals and in color', () => {
    const text = renderSummary(CASES['seeds-diverged-synthetic'], null, {
      display: display(80, true, true),
      chart: false,
      cwd: '/',
    });
    expect(text.startsWith('\x1b[1m\x1b[33m╔')).toBe(true);
    expect(text.split('\n')[1]).toContain('WARNING');
  });

  it('is whole for every number of settings', () => {
    const many = result(
      Array.from({ length: 60 }, (_, i) => trial((i + 1) / 1000, 0.3 + i / 100, 0.9 - i / 100, [0.3, 0.9 - i / 100])),
    );
    const text = renderSummary(many, null, { display: display(100), chart: true, cwd: '/' });
    expect(text.match(/^(★| ) .*19,210$/gm)).toHaveLength(60);
    expect(text).toContain('Training loss, 6 of 60 settings');
  });
});

describe('the header of a run', () => {
  it.each([100, 50])('is as it was, %i columns wide', async (columns) => {
    const event = started(plans) as Parameters<typeof renderHeader>[0];
    const text = renderHeader(event, lesson.experiment, display(columns));
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/header-${columns}.txt`);
  });
});

describe('the list of backends', () => {
  it('says which one is taken, why one cannot run, and what would help', async () => {
    const text = renderBackends(
      [
        {
          name: 'native',
          rank: 3,
          status: {
            available: false,
            reason: 'the addon was not built',
            remedy: 'Install a compiler: npm run build:native',
          },
        },
        { name: 'wasm', rank: 2, status: { available: true, version: '4.22.0', details: { simd: 'yes' } } },
        { name: 'cpu', rank: 1, status: { available: true, version: '4.22.0', details: {} } },
      ],
      display(60),
    );
    await expect(text).toMatchFileSnapshot('golden/backends.txt');
  });
});
