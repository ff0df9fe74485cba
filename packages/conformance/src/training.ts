import type { DatasetSplit } from '@descent/datasets';
import { type Config, Dense } from '@descent/layers';
import { Sequential } from '@descent/trainer';
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNumbersClose } from './closeness.js';
import { goldenNames, readGolden } from './golden-files.js';
import { mnistFolder, mnistRows, rowsOf } from './mnist-rows.js';
import { SimpleDense } from './simple-dense.js';

interface PackedWeight {
  readonly path: string;
  readonly shape: number[];
  readonly value: string;
}

interface Setup {
  readonly units: number;
  readonly loss: string;
  readonly batch: number;
  readonly steps: number;
  readonly first_row: number;
  readonly test_first_row: number;
  readonly test_rows: number;
  readonly initial_weights: readonly PackedWeight[];
}

interface Run {
  readonly config: Config;
  readonly loss: readonly number[];
  readonly accuracy: readonly number[];
  readonly test_loss: number;
  readonly test_accuracy: number;
  readonly final_weights: readonly PackedWeight[];
}

interface FitRun {
  readonly config: Config;
  readonly first_row: number;
  readonly rows: number;
  readonly batch: number;
  readonly epochs: number;
  readonly validation_first_row: number;
  readonly validation_rows: number;
  readonly history: Readonly<Record<string, readonly number[]>>;
  readonly final_weights: readonly PackedWeight[];
}

/** Losses of the same run on Keras's own backends differ by 6e-7; ten times that is allowed. */
const LOSSES = { relative: 6e-6, ofLargest: 0 };
const COUNTED = { relative: 1e-6, ofLargest: 0 };

/** Real training runs of Keras, step by step, on the current backend. They need MNIST's real rows. */
export function testTraining(): void {
  const folder = mnistFolder();
  const title = folder === null ? 'NOT RUN: no MNIST rows (set DESCENT_MNIST to their folder)' : 'with MNIST rows';
  describe.skipIf(folder === null)(title, () => {
    const setup = readGolden<Setup>('training/setup');
    let train: DatasetSplit;
    let test: DatasetSplit;
    beforeAll(async () => {
      ({ train, test } = await mnistRows(folder as string));
    });
    for (const name of goldenNames('training').filter((file) => !['setup', 'fit_history'].includes(file))) {
      it(name, async () => runSteps(setup, readGolden<Run>(`training/${name}`), train, test));
    }
    it('fit_history', async () => runFit(setup, readGolden<FitRun>('training/fit_history'), train));
  });
}

async function runSteps(setup: Setup, run: Run, train: DatasetSplit, test: DatasetSplit): Promise<void> {
  const before = memory().numTensors;
  const model = startModel(setup, run.config);
  const losses: number[] = [];
  const accuracies: number[] = [];
  for (let step = 0; step < setup.steps; step++) {
    const start = setup.first_row + step * setup.batch;
    const { x, y } = rowsOf(train, start, start + setup.batch);
    const logs = await model.trainOnBatch(x, y);
    losses.push(logs.loss!);
    accuracies.push(logs.accuracy!);
  }
  expectNumbersClose(losses, run.loss, LOSSES);
  expectNumbersClose(accuracies, run.accuracy, COUNTED);
  model.optimizer.finalizeVariableValues();
  expectWeights(model, run.final_weights, setup.initial_weights);
  const { x, y } = rowsOf(test, setup.test_first_row, setup.test_first_row + setup.test_rows);
  const score = await model.evaluate(x, y, { batchSize: setup.test_rows });
  expectNumbersClose([score.loss!], [run.test_loss], { relative: 2e-5, ofLargest: 0 });
  expectNumbersClose([score.accuracy!], [run.test_accuracy], COUNTED);
  model.dispose();
  expect(memory().numTensors).toBe(before);
}

async function runFit(setup: Setup, run: FitRun, train: DatasetSplit): Promise<void> {
  const model = startModel(setup, run.config);
  const { x, y } = rowsOf(train, run.first_row, run.first_row + run.rows);
  const held = rowsOf(train, run.validation_first_row, run.validation_first_row + run.validation_rows);
  const { history } = await model.fit(x, y, {
    batchSize: run.batch,
    epochs: run.epochs,
    shuffle: false,
    validationData: [held.x, held.y],
  });
  expect(Object.keys(history)).toEqual(Object.keys(run.history));
  for (const [name, values] of Object.entries(run.history)) {
    const tolerance = name.endsWith('accuracy') ? COUNTED : { relative: 2e-5, ofLargest: 0 };
    expectNumbersClose(history[name]!, values, tolerance);
  }
  expectWeights(model, run.final_weights, setup.initial_weights);
  model.dispose();
}

function startModel(setup: Setup, optimizer: Config): Sequential {
  const layers = [
    new SimpleDense({ units: setup.units, name: 'simple_dense' }),
    new Dense({ units: 10, activation: 'softmax', name: 'dense' }),
  ];
  const model = new Sequential(layers, { name: 'sequential' });
  model.build([null, 784]);
  model.compile({ optimizer, loss: setup.loss, metrics: ['accuracy'] });
  expect(model.weights.map(({ path }) => path)).toEqual(setup.initial_weights.map(({ path }) => path));
  model.setWeights(setup.initial_weights.map(unpack));
  return model;
}

/** Both rules of the recordings' README: close in value, and close compared with how far the weight moved. */
function expectWeights(model: Sequential, wanted: readonly PackedWeight[], start: readonly PackedWeight[]): void {
  const largest = (values: Float32Array) => values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  for (const [index, weight] of model.weights.entries()) {
    const recorded = unpack(wanted[index]!);
    const from = unpack(start[index]!);
    const scale = Math.max(largest(recorded), largest(from));
    const moved = largest(recorded.map((value, i) => value - from[i]!));
    const misses = Array.from(weight.variable.dataSync()).filter((value, i) => {
      const target = recorded[i]!;
      const distance = Math.abs(value - target);
      const ulps = 4 * 2 ** -23 * Math.max(Math.abs(target), Math.abs(from[i]!));
      return !(distance <= 2e-5 * Math.abs(target) + 5e-6 * scale && distance <= 1e-3 * moved + ulps);
    });
    expect({ path: weight.path, misses: misses.length }).toEqual({ path: weight.path, misses: 0 });
  }
}

function unpack({ value }: PackedWeight): Float32Array {
  const bytes = Uint8Array.from(Buffer.from(value, 'base64'));
  return new Float32Array(bytes.buffer);
}
