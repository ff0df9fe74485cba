import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBackend } from '@descent/backend';
import {
  type Callback,
  CSVLogger,
  deserializeModel,
  EarlyStopping,
  LearningRateScheduler,
  ReduceLROnPlateau,
  SwapEMAWeights,
} from '@descent/trainer';
import { memory } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arraysOf, expectClose, optionsOf, type RecordedFit, readRecorded } from './recorded/recorded.js';

const folder = mkdtempSync(join(tmpdir(), 'descent-trainer-'));
const csv = join(folder, 'log.csv');
const warnings: unknown[] = [];
const { warn } = console;

/** What `record.py` trained with. */
const CALLBACKS: Readonly<Record<string, () => Callback[]>> = {
  EarlyStopping: () => [new EarlyStopping({ patience: 1, restoreBestWeights: true })],
  EarlyStopping_accuracy: () => [
    new EarlyStopping({ monitor: 'val_accuracy', patience: 2, minDelta: 0.05, startFromEpoch: 1, baseline: 0.9 }),
  ],
  ReduceLROnPlateau: () => [new ReduceLROnPlateau({ factor: 0.5, patience: 1, cooldown: 1, minLr: 0.1 })],
  LearningRateScheduler: () => [new LearningRateScheduler((epoch, rate) => (epoch > 1 ? rate * 0.5 : rate))],
  CSVLogger: () => [new LearningRateScheduler((_, rate) => rate), new CSVLogger(csv)],
  SwapEMAWeights: () => [new SwapEMAWeights()],
  SwapEMAWeights_on_epoch: () => [new SwapEMAWeights({ swapOnEpoch: true })],
};

beforeAll(async () => {
  await useBackend('cpu');
  console.warn = (...args) => warnings.push(args);
});
afterAll(() => {
  console.warn = warn;
  rmSync(folder, { recursive: true });
});

async function replay(golden: RecordedFit): Promise<void> {
  const before = memory().numTensors;
  const model = deserializeModel(golden.config);
  model.setWeights(golden.weights.map(({ value }) => value));
  const callbacks = CALLBACKS[golden.case]?.() ?? [];
  const options = { ...optionsOf(golden.options), shuffle: false, callbacks };
  const { history, epoch } = await model.fit(arraysOf(golden.x), arraysOf(golden.y), options);
  expect(epoch).toEqual(golden.epoch);
  expect(Object.keys(history)).toEqual(Object.keys(golden.history));
  for (const [name, values] of Object.entries(golden.history)) expectClose(history[name]!, values);
  for (const [i, { value }] of golden.final_weights.entries()) {
    expectClose(model.weights[i]!.variable.dataSync(), value);
  }
  const score = await model.evaluate(arraysOf(golden.x), arraysOf(golden.y), { batchSize: 4 });
  expect(Object.keys(score)).toEqual(Object.keys(golden.evaluate).sort());
  for (const [name, value] of Object.entries(golden.evaluate)) expectClose([score[name]!], [value]);
  model.dispose();
  expect(memory().numTensors).toBe(before);
}

describe('fit gives what Keras gave', () => {
  for (const golden of readRecorded<RecordedFit[]>('fits')) it(golden.case, () => replay(golden));
});

describe('callbacks do what Keras did', () => {
  const goldens = readRecorded<RecordedFit[]>('callbacks');
  it('every recording has its callbacks', () => {
    expect(Object.keys(CALLBACKS)).toEqual(goldens.map((golden) => golden.case));
  });
  for (const golden of goldens) {
    it(golden.case, async () => {
      await replay(golden);
      if (golden.csv === undefined) return;
      const numbers = (text: string) =>
        text.split(/[\r\n,]+/).map((cell) => (/^-?[\d.e-]+$/.test(cell) ? Number(cell).toFixed(4) : cell));
      expect(numbers(readFileSync(csv, 'utf8'))).toEqual(numbers(golden.csv));
    });
  }
});
