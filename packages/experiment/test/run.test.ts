import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '@descent/spec/validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExperimentFile } from '../src/experiment/experiment.js';
import { resolveExperiment } from '../src/experiment/resolve.js';
import { type RunOptions, runExperiment } from '../src/node/run.js';
import type { ExperimentResult } from '../src/result/result.js';
import { endedEarly } from '../src/result/settings.js';
import type { RunEvent } from '../src/run/events.js';

import { tinyDataset } from './support/tiny-dataset.js';

const TINY: ExperimentFile = {
  name: 'tiny',
  model: { units: 8 },
  learningRates: [1e-2, 1e-3],
  epochs: 2,
  batchSize: 16,
  backend: 'cpu',
  workers: 1,
};

const cosine = {
  module: 'keras.optimizers.schedules',
  class_name: 'CosineDecay',
  config: { initial_learning_rate: 0.1, decay_steps: 100 },
  registered_name: null,
};

const convolutional = {
  class_name: 'Sequential' as const,
  config: {
    layers: [
      { class_name: 'InputLayer', config: { batch_shape: [null, 4, 4, 1], name: 'in' } },
      { class_name: 'Conv2D', config: { filters: 3, kernel_size: [2, 2], activation: 'relu', name: 'conv' } },
      { class_name: 'Flatten', config: { name: 'flat' } },
      { class_name: 'Dense', config: { units: 4, activation: 'softmax', name: 'out' } },
    ],
  },
};

function run(file: ExperimentFile, options: RunOptions = {}) {
  return runExperiment(resolveExperiment(TINY, file), { out: null, dataset: tinyDataset(), ...options });
}

/** What must not depend on when, where and by how many workers a trial ran. */
function numbersOf({ trials }: ExperimentResult) {
  return trials.map(({ seconds: _, samplesPerSecond: __, ...numbers }) => numbers);
}

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'descent-run-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('runExperiment', () => {
  test.each(['cpu', 'wasm'])('gives the same bits on %s whatever the number of workers', async (backend) => {
    const file = { backend, seeds: [1, 2], optimizers: ['rmsprop', 'adam'] };
    const [one, three] = [await run({ ...file, workers: 1 }), await run({ ...file, workers: 3 })];
    expect(numbersOf(three.result)).toEqual(numbersOf(one.result));
    expect(one.result.trials).toHaveLength(8);
    for (const trial of one.result.trials) {
      expect(trial).toMatchObject({ backend, status: 'completed' });
      expect(trial.history.loss).toHaveLength(2);
      expect(trial.curve.step).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect(trial.history.loss?.[1]).toBe(trial.curve.loss?.at(-1));
    }
    const [first, second] = one.result.trials;
    expect(first?.history.loss).not.toEqual(second?.history.loss);
  });

  test('trains: the loss falls, and the test is better than chance', async () => {
    const { result } = await run({ epochs: 8, learningRates: [1e-2] });
    const [trial] = result.trials;
    const losses = trial?.history.loss as number[];
    expect(losses.at(-1)).toBeLessThan((losses[0] as number) / 2);
    expect(trial?.test?.accuracy).toBeGreaterThan(0.8);
    expect(trial?.seconds).toBeGreaterThan(0);
    expect(trial?.samplesPerSecond).toBeCloseTo((96 * 8) / (trial?.seconds as number), 6);
  });

  test('validates on the last samples when asked to', async () => {
    const { result } = await run({ validationSplit: 0.25, learningRates: [1e-2] });
    expect(Object.keys(result.trials[0]?.history ?? {}).sort()).toEqual([
      'accuracy',
      'loss',
      'val_accuracy',
      'val_loss',
    ]);
    expect(result.trials[0]?.curve.step.at(-1)).toBe(10);
  });

  test('a trial that diverges is a result, and its neighbors go on', async () => {
    const events: RunEvent[] = [];
    const file = { optimizers: ['sgd'], learningRates: [0.1, 1e30, 0.01] };
    const { result } = await run(file, { onEvent: (event) => events.push(event) });
    expect(result.trials.map(({ status }) => status)).toEqual(['completed', 'diverged', 'completed']);
    const diverged = result.trials[1];
    expect(diverged?.error?.message).toMatch(/The loss became (NaN|infinite) at step \d+ of epoch \d+/);
    expect(diverged?.test).toBeNull();
    expect(['NaN', 'Infinity']).toContain(diverged?.curve.loss?.at(-1));
    expect(diverged?.curve.step.length).toBeLessThan(12);
    const told = events.filter((event) => event.type === 'trial-progress' && event.index === 1).at(-1);
    expect(told).toMatchObject({ step: diverged?.curve.step.at(-1) });
  });

  test('a trial that throws is a failed one, with the reason', async () => {
    const { result } = await run({ loss: 'categorical_crossentropy', learningRates: [1e-2] });
    expect(result.trials[0]).toMatchObject({ status: 'failed', history: {}, test: null });
    expect(result.trials[0]?.error?.message).toMatch(/\w/);
  });

  test('trains a convolutional model with a grid of options, and stops each trial when it gets no better', async () => {
    const { result, files } = await run(
      {
        model: convolutional,
        optimizers: ['sgd'],
        grid: { momentum: [0, 0.9], learning_rate: [0.05, cosine] },
        learningRates: null,
        epochs: 30,
        validationSplit: 0.25,
        callbacks: [
          { class_name: 'EarlyStopping', config: { monitor: 'val_loss', patience: 1, restore_best_weights: true } },
        ],
      },
      { out: root },
    );
    expect(result.trials.map(({ status, learningRate }) => [status, learningRate])).toEqual([
      ['completed', 0.05],
      ['completed', null],
      ['completed', 0.05],
      ['completed', null],
    ]);
    for (const { history, restoredEpoch } of result.trials) {
      const losses = history.val_loss as number[];
      expect(restoredEpoch).toBe(losses.indexOf(Math.min(...losses)) + 1);
      expect(losses.length === 30 || losses.length === (restoredEpoch as number) + 1).toBe(true);
    }
    expect(endedEarly(result)).toBe(true);
    expect(readDocument('result', JSON.parse(await readFile(files?.results as string, 'utf8')))).toEqual(result);
    const page = await readFile(files?.report as string, 'utf8');
    expect(page).toContain('Conv2D(3, relu) → Flatten → Dense(4, softmax)');
    expect(page).toContain('momentum 0.9, CosineDecay');
    expect(page).toMatch(/<th scope="col">epochs<\/th>/);
  });

  test('reduces the rate of a trial on a plateau', async () => {
    const callbacks = [{ class_name: 'ReduceLROnPlateau', config: { monitor: 'loss', patience: 1, min_delta: 100 } }];
    const { result } = await run({ callbacks, epochs: 4, learningRates: [0.1] });
    expect(result.trials[0]?.history.learning_rate?.at(-1)).toBeLessThan(0.1);
    expect(result.trials[0]).not.toHaveProperty('restoredEpoch');
  });

  test('a model that cannot be built is a failed trial, with the reason', async () => {
    const layers = [convolutional.config.layers[2], convolutional.config.layers[1]];
    const { result } = await run({ model: { class_name: 'Sequential', config: { layers } }, learningRates: [0.1] });
    expect(result.trials[0]).toMatchObject({
      status: 'failed',
      error: { message: expect.stringMatching(/Conv2D|conv/) },
    });
  });

  test('tells what happens, in order', async () => {
    const events: RunEvent[] = [];
    await run({ workers: 1 }, { onEvent: (event) => events.push(event) });
    const told = events
      .filter(({ type }) => type !== 'output')
      .map((event) => ('index' in event ? `${event.type} ${event.index}` : event.type));
    const once = told.filter((text, i) => told[i - 1] !== text);
    expect(once).toEqual([
      'run-started',
      'trial-started 0',
      'trial-progress 0',
      'trial-finished 0',
      'trial-started 1',
      'trial-progress 1',
      'trial-finished 1',
      'run-finished',
    ]);
    const progress = events.filter((event) => event.type === 'trial-progress' && event.index === 0);
    expect(progress).toContainEqual(expect.objectContaining({ phase: 'fit', epoch: 2, step: 6, steps: 6, eta: 0 }));
    expect(progress.at(-1)).toMatchObject({ phase: 'evaluate', step: 2, steps: 2 });
    expect(events.filter((event) => event.type === 'output')).toEqual([]);
  });
});

describe('an interrupted run', () => {
  test('keeps what finished and what had been computed, and marks the rest', async () => {
    const controller = new AbortController();
    const { result, files } = await run(
      { workers: 1, epochs: 1, learningRates: [1e-2, 1e-3, 1e-4] },
      {
        out: root,
        signal: controller.signal,
        onEvent: (event) => {
          if (event.type === 'trial-started' && event.index === 1) controller.abort();
        },
      },
    );
    expect(result.interrupted).toBe(true);
    expect(result.trials.map(({ status, error }) => error?.code ?? status)).toEqual([
      'completed',
      'aborted',
      'aborted',
    ]);
    expect(JSON.parse(await readFile(files?.results as string, 'utf8'))).toEqual(result);
    expect(existsSync(files?.report as string)).toBe(true);
  });

  test('before anything was computed leaves no folder', async () => {
    const before = await readdir(root);
    const options = { out: root, signal: AbortSignal.abort() };
    await expect(runExperiment(resolveExperiment({ data: 'synthetic', limit: 10 }), options)).rejects.toThrow();
    expect(await readdir(root)).toEqual(before);
  });
});

describe('the run folder', () => {
  test('holds a result that satisfies its schema and an experiment that runs again to the same numbers', async () => {
    const dataset = { ...tinyDataset(), warning: 'not what you think' };
    const { result, files } = await run({}, { out: root, dataset });
    expect(readDocument('result', JSON.parse(await readFile(files?.results as string, 'utf8')))).toEqual(result);
    const again = JSON.parse(await readFile(files?.experiment as string, 'utf8'));
    expect(again.resolved).toMatchObject({
      dataset: { checksum: `sha256:${dataset.checksum}`, trainSamples: 96, testSamples: 32, warning: dataset.warning },
      backend: { name: 'cpu' },
      versions: { keras: '3.15.1', node: process.versions.node },
    });
    const { result: second } = await runExperiment(resolveExperiment(again), { out: null, dataset });
    expect(numbersOf(second)).toEqual(numbersOf(result));
    expect((await readFile(files?.history as string, 'utf8')).split('\r\n')).toHaveLength(6);
    expect(await readFile(files?.report as string, 'utf8')).toContain('not what you think');
    expect(await readFile(files?.curves as string, 'utf8')).toMatch(/^<svg/);
  });

  test('has the results of the finished trials while others still run', async () => {
    let directory = '';
    let during: Promise<string> | undefined;
    await run(
      { workers: 1, epochs: 20 },
      {
        out: root,
        onEvent: (event) => {
          if (event.type === 'run-started') directory = event.directory as string;
          if (event.type === 'trial-progress' && event.index === 1 && event.epoch === 10) {
            during ??= readFile(join(directory, 'results.json'), 'utf8');
          }
        },
      },
    );
    const partial = readDocument('result', JSON.parse((await during) as string));
    expect(partial).toMatchObject({ finishedAt: null, trials: [{ status: 'completed' }] });
  });

  test('that cannot be made is one error before any trial', async () => {
    await writeFile(join(root, 'a-file'), '');
    const events: string[] = [];
    const failing = run({}, { out: join(root, 'a-file'), onEvent: ({ type }) => events.push(type) });
    await expect(failing).rejects.toThrow(/Cannot write to .*a-file/);
    expect(events).toEqual([]);
  });
});

test('a backend that cannot run here is refused with the reason', async () => {
  const experiment = { ...resolveExperiment(TINY), backend: 'none-of-that-name' };
  await expect(runExperiment(experiment, { out: null, dataset: tinyDataset() })).rejects.toThrow(
    /The backend "none-of-that-name" cannot run here/,
  );
});
