import { readDocument } from '@descent/spec/validate';
import { describe, expect, test } from 'vitest';
import { reportClient } from '../src/node/report-client.js';
import { curvesOf, rateCurves } from '../src/report/curves.js';
import { embedJson } from '../src/report/escape.js';
import { renderReport } from '../src/report/html.js';
import { renderCurves } from '../src/report/svg.js';
import { DARK, LIGHT, strokeOf } from '../src/report/theme.js';
import { settingsOf } from '../src/result/settings.js';
import { lessonResult, resultOf } from './support/results.js';

const EVIL = `</script><script>alert(1)</script><img src=x onerror="alert('1')">`;

/** The page without the one script that is the same in every report. */
const pageOf = (result: Parameters<typeof renderReport>[0]) => renderReport(result, '/* client */');

function evilResult() {
  const result = lessonResult();
  return {
    ...result,
    experiment: { ...result.experiment, name: EVIL, description: EVIL, loss: EVIL, seeds: [1] },
    dataset: { ...result.dataset, name: EVIL, warning: EVIL, source: EVIL },
    backend: { name: EVIL, version: EVIL, details: { [EVIL]: EVIL } },
    trials: result.trials.map((trial, i) => ({
      ...trial,
      optimizer: { ...trial.optimizer, class_name: i === 0 ? EVIL : 'RMSprop' },
      ...(i === 0 ? { status: 'failed' as const, error: { code: 'x', message: EVIL } } : {}),
    })),
  };
}

describe('the report', () => {
  test('is one page that asks for nothing from anywhere', async () => {
    const page = renderReport(lessonResult(), await reportClient());
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain("default-src 'none'");
    const markup = page.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
    expect(markup).not.toMatch(/https?:|\bsrc=|<link|@import|url\(/);
    expect(page.match(/<script/g)).toHaveLength(2);
  });

  test('lets nothing of the result become markup', () => {
    const page = pageOf(evilResult());
    expect(page).not.toContain('<img');
    expect(page).not.toContain('alert(1)</script>');
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
  });

  test('carries the whole result, which a program can read back', () => {
    const result = evilResult();
    const [, json = ''] = /<script type="application\/json" id="result">(.*?)<\/script>/s.exec(pageOf(result)) ?? [];
    expect(JSON.parse(json)).toEqual(result);
  });

  test('marks the best row, and only that', () => {
    const page = pageOf(lessonResult());
    expect(page.match(/<tr class="best">/g)).toHaveLength(1);
    expect(page).toMatch(/<tr class="best"><td class="name">1e-4/);
  });

  test('shows the sentence, the config of every setting as Python writes it, and the curves', () => {
    const page = pageOf(
      resultOf([
        { rate: 1, accuracy: 0.5 },
        { rate: 2, accuracy: 0.4 },
      ]),
    );
    expect(page).toContain('Lowering the learning rate from 2 to 1');
    expect(page).toContain('&quot;learning_rate&quot;: 1.0');
    expect(page.match(/data-quantity="(\w+)"/g)).toEqual(['data-quantity="loss"', 'data-quantity="accuracy"']);
  });

  test('says loudly that the data is not what was asked for, or that it was stopped', () => {
    const plain = lessonResult();
    expect(pageOf(plain)).not.toContain('role="alert"');
    const warned = { ...plain, dataset: { ...plain.dataset, warning: 'SYNTHETIC DATA' } };
    expect(pageOf(warned)).toMatch(/role="alert">.*SYNTHETIC DATA/);
    expect(pageOf({ ...plain, interrupted: true })).toMatch(/role="alert">.*Stopped early/);
  });

  test('has a reason for each trial that did not complete', () => {
    const page = pageOf(
      resultOf([{ rate: 1, status: 'failed', error: { code: 'worker-died', message: 'out of memory' } }, { rate: 2 }]),
    );
    expect(page).toMatch(/<b>1<\/b> failed: out of memory/);
  });

  test('can show an experiment of which nothing is left', async () => {
    for (const specs of [[], [{ status: 'failed' as const }]]) {
      const empty = {
        ...resultOf(specs),
        trials: resultOf(specs).trials.map((t) => ({ ...t, history: {}, curve: { step: [] } })),
      };
      expect(pageOf(empty)).toContain('</html>');
      expect(await renderCurves(empty)).toMatch(/<\/svg>\s*$/);
    }
  });

  test("its script is inert text, which ends where the report's script ends", async () => {
    expect(await reportClient()).not.toMatch(/<\/script|<!--/i);
  });
});

describe('curves.svg', () => {
  test('is the same bytes for the same result, and well-formed', async () => {
    const svg = await renderCurves(evilResult());
    expect(await renderCurves(evilResult())).toBe(svg);
    expect(svg).not.toContain('<script');
    for (const [, attributes] of svg.matchAll(/<\w+((?:\s[^<>]*)?)>/g)) {
      expect(attributes?.replaceAll(/\s[\w:-]+="[^"<]*"/g, '')).toMatch(/^\s*\/?$/);
    }
  });
});

test('results satisfy their schema, and JSON keeps them', () => {
  for (const result of [lessonResult([1, 2]), resultOf([{ status: 'diverged' }]), evilResult()]) {
    expect(readDocument('result', JSON.parse(JSON.stringify(result)))).toEqual(result);
  }
});

describe('chart data', () => {
  test('the mean goes as far as every seed does', () => {
    const result = resultOf([
      { seed: 1, curve: { step: [1, 2, 3], loss: [1, 2, 3] } },
      { seed: 2, curve: { step: [1, 2], loss: [3, null] } },
    ]);
    const [curves] = curvesOf(result, 'loss');
    expect(curves?.mean).toEqual([
      [1, 2],
      [2, null],
    ]);
    expect(curves?.seeds).toHaveLength(2);
  });

  test('validation values stand at the ends of the epochs', () => {
    const [trial] = resultOf([{ curve: { step: [1, 5, 10], loss: [3, 2, 1] } }]).trials;
    const history = { loss: [2, 1], val_loss: [2.5, 1.5] };
    const [curves] = curvesOf({ trials: [{ ...trial!, history }] }, 'loss');
    expect(curves?.validation).toEqual([
      [5, 2.5],
      [10, 1.5],
    ]);
  });

  test('final values stand in the order of the rates', () => {
    const [curve] = rateCurves(settingsOf(lessonResult([1, 2])), 'accuracy');
    expect(curve?.means.map(([rate]) => rate)).toEqual([1e-5, 1e-4, 1e-3]);
    expect(curve?.seeds).toHaveLength(6);
  });
});

test.each([LIGHT, DARK])('no two of the first 24 strokes are the same', (theme) => {
  const strokes = Array.from({ length: 24 }, (_, place) => JSON.stringify(strokeOf(theme, place)));
  expect(new Set(strokes).size).toBe(24);
});

test('embedded JSON cannot end its element', () => {
  const text = embedJson({ [EVIL]: `${EVIL}\u2028<!--` });
  expect(text).not.toMatch(/[<\u2028]/);
  expect(JSON.parse(text)).toEqual({ [EVIL]: `${EVIL}\u2028<!--` });
});
