import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveView } from '../src/run/live-view.js';
import { PlainView } from '../src/run/plain-view.js';
import { terminalOf } from '../src/terminal/terminal.js';
import { displayWidth } from '../src/terminal/text.js';
import { begun, finished, lessonEvents, plans, progress, started } from './events.js';
import { Recorder } from './terminal.js';

const UTF8 = { LANG: 'C.UTF-8' };
const HIDE = '\x1b[?25l';
const SHOW = '\x1b[?25h';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function live(columns: number, rows = 30) {
  const recorder = new Recorder({ columns, rows });
  return { recorder, view: new LiveView(terminalOf(recorder, { ...UTF8, NO_COLOR: '1' })) };
}

describe('a run on a terminal', () => {
  it.each([100, 60, 40])('shows a bar per running trial, %i columns wide', async (columns) => {
    const { recorder, view } = live(columns);
    const frames: string[] = [];
    let at = 0;
    for (const event of lessonEvents()) {
      vi.advanceTimersByTime(20);
      view.handle(event);
      if (at++ % 40 === 39) frames.push(`-- after event ${at}`, ...recorder.screen);
    }
    view.close();
    frames.push('-- at the end', ...recorder.screen);
    await expect(`${frames.join('\n')}\n`).toMatchFileSnapshot(`golden/live-view-${columns}.txt`);
    expect(Math.max(...recorder.screen.map(displayWidth))).toBeLessThan(columns);
  });

  it('redraws at most ten times a second', () => {
    const { recorder, view } = live(100);
    view.handle(started());
    view.handle(begun(0));
    const before = recorder.writes;
    for (let step = 1; step <= 400; step++) {
      view.handle(progress(0, step));
      vi.advanceTimersByTime(5);
    }
    expect(recorder.writes - before).toBeGreaterThan(15);
    expect(recorder.writes - before).toBeLessThanOrEqual(21);
    view.close();
  });

  it('hides the cursor once and gives it back', () => {
    const { recorder, view } = live(100);
    for (const event of lessonEvents()) view.handle(event);
    view.close();
    view.close();
    expect(recorder.text.split(HIDE)).toHaveLength(2);
    expect(recorder.text.endsWith(SHOW)).toBe(true);
    expect(recorder.text.split(SHOW)).toHaveLength(2);
  });

  it('shows no more bars than there are rows', () => {
    const { recorder, view } = live(80, 6);
    const many = Array.from({ length: 20 }, (_, index) => ({
      ...(plans[0] as (typeof plans)[number]),
      index,
      seed: index,
    }));
    view.handle(started(many));
    for (const index of many.keys()) view.handle(begun(index));
    vi.advanceTimersByTime(200);
    const shown = recorder.screen.filter((line) => line !== '');
    expect(shown).toHaveLength(4);
    expect(shown.at(-1)).toContain('17 more running');
    view.close();
  });

  it('erases lines that a narrowed terminal has wrapped', () => {
    const { recorder, view } = live(100);
    view.handle(started());
    view.handle(begun(0));
    vi.advanceTimersByTime(200);
    view.handle(progress(0, 100));
    recorder.columns = 30;
    recorder.text = '';
    vi.advanceTimersByTime(200);
    view.handle(progress(0, 110));
    // The bar of 91 columns has become four rows, the line below it two.
    expect(recorder.text).toContain('\x1b[6A\r\x1b[J');
    view.close();
  });
});

describe('a run without a terminal', () => {
  it('prints a line at each quarter and at the end, without control codes', async () => {
    const recorder = new Recorder();
    const view = new PlainView(terminalOf(recorder, UTF8));
    for (const event of lessonEvents()) view.handle(event);
    view.close();
    await expect(recorder.text).toMatchFileSnapshot('golden/plain-view.txt');
    expect(recorder.text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('says why a trial failed', () => {
    const recorder = new Recorder();
    const view = new PlainView(terminalOf(recorder, UTF8));
    view.handle(started());
    view.handle(begun(0));
    view.handle(
      finished(0, { status: 'failed', test: null, error: { code: 'worker-died', message: 'out of\x1b[2J memory' } }),
    );
    expect(recorder.text).toBe('1e-3: failed: out of memory (1 of 3)\n');
  });
});
