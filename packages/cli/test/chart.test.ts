import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderChart, type Series } from '../src/terminal/chart.js';
import { fallingCurve } from './fixtures.js';
import { display, widest } from './terminal.js';

function curve(label: string, from: number, to: number, halfLife: number): Series {
  const { step, loss } = fallingCurve(from, to, halfLife);
  return { label, x: step, y: loss };
}

const LESSON = [curve('1e-3', 2.1, 0.386, 20), curve('1e-4', 2.3, 0.595, 60), curve('1e-5', 2.4, 1.655, 250)];

const CASES: Readonly<Record<string, readonly Series[]>> = {
  lesson: LESSON,
  diverged: [...LESSON, { label: '10', x: [1, 2, 3, 40], y: [2.4, 5, 9, null] }],
  'long-names': LESSON.map((series) => ({ ...series, label: `RMSprop (momentum 0.9, centered true) ${series.label}` })),
  'log-scale': [curve('a', 2, 1e-6, 30), curve('b', 2, 1e-2, 30)],
  'one-point': [{ label: 'only', x: [1], y: [0.5] }],
  flat: [{ label: 'flat', x: [1, 100], y: [0.5, 0.5] }],
};

const options = { title: 'Training loss', xLabel: 'steps' };

describe('a chart', () => {
  it.each(Object.keys(CASES))('is as it was: %s', async (name) => {
    const series = CASES[name] as readonly Series[];
    const texts = [display(100), display(60, false), display(40)].map((each) =>
      renderChart(series, { ...each, ...options }),
    );
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(`golden/chart-${name}.txt`);
  });

  it('colors each curve and its name alike', () => {
    const text = renderChart(LESSON, { ...display(80, true, true), ...options });
    for (const [at, code] of [36, 35, 33].entries()) {
      expect(text).toContain(`\x1b[${code}m╰`);
      expect(text).toContain(`\x1b[${code}m${LESSON[at]?.label}`);
    }
  });

  it('names curves that end together in the order in which they end', () => {
    const ends = [0.5, 0.51, 0.49, 2, 0.5];
    const series = ends.map((end, i) => ({ label: `curve${i}`, x: [1, 2], y: [3, end] }));
    const text = renderChart(series, { ...display(80), ...options });
    expect(text.match(/curve\d/g)).toEqual(['curve3', 'curve1', 'curve0', 'curve4', 'curve2']);
    const flat = renderChart(
      series.map((one) => ({ ...one, y: [1, 1] })),
      { ...display(80), ...options },
    );
    expect(flat.match(/curve\d/g)).toHaveLength(5);
    expect(widest(flat)).toBeLessThanOrEqual(80);
  });

  it('is empty when there is nothing to draw', () => {
    expect(renderChart([], { ...display(80), ...options })).toBe('');
    expect(renderChart([{ label: 'x', x: [1], y: [null] }], { ...display(80), ...options })).toBe('');
  });

  it('fits every width, whatever the numbers', () => {
    const value = fc.oneof(fc.double(), fc.constant(null), fc.double({ min: -3, max: 3, noNaN: true }));
    const series = fc.array(fc.record({ label: fc.string({ maxLength: 30 }), y: fc.array(value, { maxLength: 50 }) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(series, fc.integer({ min: 40, max: 200 }), (drawn, columns) => {
        const all = drawn.map(({ label, y }) => ({ label, y, x: y.map((_, i) => i + 1) }));
        const text = renderChart(all, { ...display(columns, true, true), ...options });
        expect(widest(text)).toBeLessThanOrEqual(columns);
        expect(text.split('\n').length).toBeLessThan(30);
        expect(text).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });
});
