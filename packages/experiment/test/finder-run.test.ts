import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '@descent/spec/validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveExperiment } from '../src/experiment/resolve.js';
import { describeFinding } from '../src/find/describe.js';
import type { Finding } from '../src/find/finding.js';
import type { FinderEvent } from '../src/find/range-test.js';
import { suggest } from '../src/find/suggest.js';
import { type FinderRunOptions, runFinder } from '../src/node/run-finder.js';
import { renderFinderReport } from '../src/report/finder-html.js';
import { renderFinderCurve } from '../src/report/svg.js';
import { lessonResult } from './support/results.js';
import { tinyDataset } from './support/tiny-dataset.js';

const TINY = { name: 'tiny', model: { units: 8 }, batchSize: 16, backend: 'cpu', learningRates: null };

function find(file: object = {}, options: FinderRunOptions = {}) {
  return runFinder(resolveExperiment(TINY, file), {
    out: null,
    dataset: tinyDataset(),
    steps: 40,
    min: 1e-5,
    ...options,
  });
}

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'descent-find-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('runFinder', () => {
  test('finds a rate that trains, and gives the same numbers again', async () => {
    const [first, again] = [await find(), await find()];
    expect(again.finding.points).toEqual(first.finding.points);
    const { suggestion, best } = first.finding;
    expect(suggestion?.learningRate).toBeGreaterThan(1e-4);
    expect(suggestion?.learningRate).toBeLessThan(best?.learningRate as number);
  });

  test('keeps a document that satisfies its schema, the curve, and a report', async () => {
    const { finding, files } = await find({}, { out: root });
    expect(readDocument('learning-rate-finder', JSON.parse(await readFile(files?.finding as string, 'utf8')))).toEqual(
      finding,
    );
    expect((await readdir(files?.directory as string)).sort()).toEqual([
      'experiment.json',
      'learning-rate-finder.json',
      'learning-rate-finder.svg',
      'report.html',
    ]);
    expect(resolveExperiment(JSON.parse(await readFile(files?.experiment as string, 'utf8')))).toMatchObject({
      name: 'tiny',
    });
    expect(files?.directory).toContain('tiny-find-lr-');
  });

  test('tells what happens, in order', async () => {
    const events: FinderEvent[] = [];
    await find({}, { onEvent: (event) => events.push(event), steps: 5, max: 1e-3 });
    expect(events.map(({ type }) => type)).toEqual([
      'finder-started',
      ...Array(5).fill('finder-step'),
      'finder-finished',
    ]);
  });

  test('keeps what was computed before a stop', async () => {
    const controller = new AbortController();
    const onEvent = (event: FinderEvent) => event.type === 'finder-step' && event.step === 7 && controller.abort();
    const { finding, files } = await find({}, { out: root, signal: controller.signal, onEvent });
    expect(finding.status).toBe('aborted');
    expect(finding.points.loss).toHaveLength(7);
    expect(existsSync(files?.report as string)).toBe(true);
  });

  test.each<[string, object, FinderRunOptions, RegExp]>([
    ['several optimizers', { optimizers: ['sgd', 'adam'] }, {}, /\/optimizers: must be one optimizer.*SGD.*Adam/],
    ['a grid', { grid: { momentum: [0, 0.9] } }, {}, /\/grid: must be empty/],
    ['a bad range', {}, { min: 1, max: 0.5 }, /\/max: must be a finite number > min/],
    ['a model that does not fit the images', { model: convolutional([5, 5, 1]) }, {}, /inputs of 16 values/],
  ])('refuses %s before a folder is made', async (_, file, options, message) => {
    const before = await readdir(root);
    await expect(find(file, { out: root, ...options })).rejects.toThrow(message);
    expect(await readdir(root)).toEqual(before);
  });

  test('takes a convolutional model', async () => {
    const { finding } = await find({ model: convolutional([4, 4, 1]) }, { steps: 10, max: 0.01 });
    expect(finding.points.loss.every((loss) => Number.isFinite(loss))).toBe(true);
  });
});

function convolutional(shape: number[]) {
  const layers = [
    { class_name: 'InputLayer', config: { batch_shape: [null, ...shape] } },
    { class_name: 'Conv2D', config: { filters: 3, kernel_size: [3, 3], activation: 'relu' } },
    { class_name: 'Flatten', config: {} },
    { class_name: 'Dense', config: { units: 4, activation: 'softmax' } },
  ];
  return { class_name: 'Sequential', config: { layers } };
}

const EVIL = `</script><script>alert(1)</script><img src=x onerror="alert('1')">`;

/** A finding of a made-up curve: a loss for each rate from 1e-5 on, ten to a decade. */
function findingOf(losses: readonly (number | null)[], change: Partial<Finding> = {}): Finding {
  const learningRate = losses.map((_, i) => Number((1e-5 * 10 ** (i / 10)).toPrecision(8)));
  const points = { learningRate, loss: [...losses], smoothed: [...losses] };
  const { experiment, dataset, backend, versions, startedAt } = lessonResult();
  return {
    optimizer: { module: 'keras.optimizers', class_name: 'RMSprop', config: {}, registered_name: null },
    ramp: 'exponential',
    min: 1e-5,
    max: 1,
    steps: 51,
    smoothing: 0.9,
    divergence: 4,
    status: 'completed',
    points,
    ...suggest(points),
    seconds: 1.5,
    run: { experiment, seed: 1, dataset, backend, versions, startedAt },
    ...change,
  };
}

const falling = (count: number) => Array.from({ length: count }, (_, i) => 2 - Math.max(0, i - 5) * 0.05);
const rising = [...falling(30), 1, 2, 4];

test.each<[string, Finding, RegExp]>([
  [
    'diverged',
    findingOf(rising, { status: 'diverged' }),
    /^Try a learning rate of \S+: the middle of the fall of the loss, which is lowest \(0\.8000\) at 7\.9e-3 and diverges at 0\.016\.$/,
  ],
  ['still falling', findingOf(falling(30)), /still falling at the highest rate/],
  ['flat', findingOf(Array(30).fill(2)), /^The loss did not fall .* between 1e-5 and 7\.9e-3: try a higher max/],
  ['flat, then infinite', findingOf([2, 2, 2, null], { status: 'diverged' }), /did not fall.*: try a lower min\.$/],
  ['never a number', findingOf([null], { status: 'diverged' }), /no finite number from the first step/],
  ['stopped', findingOf(falling(20), { status: 'aborted' }), /up to 7\.9e-4, where the test was stopped\.$/],
  ['stopped at once', findingOf([], { status: 'aborted' }), /^Stopped before any step/],
  ['out of data', findingOf(falling(20), { status: 'exhausted' }), /where the data ended\.$/],
])('the sentence of a test that was %s', async (_, finding, sentence) => {
  expect(describeFinding(finding)).toMatch(sentence);
  const page = renderFinderReport(finding, '/* client */');
  expect(page).toContain('</html>');
  expect(await renderFinderCurve(finding)).toMatch(/<\/svg>\s*$/);
  expect(`${describeFinding(finding)}${page}`).not.toMatch(/undefined|NaN|\[object/);
});

describe('the report', () => {
  const evil = findingOf(rising);
  const run = evil.run as NonNullable<Finding['run']>;
  const finding: Finding = {
    ...evil,
    optimizer: { ...evil.optimizer, class_name: EVIL },
    run: {
      ...run,
      experiment: { ...run.experiment, name: EVIL, description: EVIL },
      dataset: { ...run.dataset, name: EVIL, warning: EVIL },
    },
  };

  test('lets nothing become markup, and carries the whole document', async () => {
    const page = renderFinderReport(finding, '/* client */');
    expect(page).not.toContain('<img');
    expect(page.match(/<script/g)).toHaveLength(2);
    const [, json = ''] = /<script type="application\/json" id="result">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(json)).toEqual(finding);
    expect(await renderFinderCurve(finding)).not.toMatch(/<script|<img/);
  });

  test('asks for nothing from anywhere, and marks the suggestion to try first', () => {
    const page = renderFinderReport(findingOf(rising), '/* client */');
    const markup = page.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
    expect(markup).not.toMatch(/https?:|\bsrc=|<link|@import|url\(/);
    expect(page.match(/<tr class="best">/g)).toHaveLength(1);
    expect(page).toMatch(/<tr class="best"><td class="name">valley/);
  });
});
