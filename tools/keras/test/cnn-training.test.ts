import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describeBackends, useBackend } from '@descent/backend';
import { loadDataset } from '@descent/datasets';
import { Conv2D, Dense, Flatten, Input, MaxPooling2D } from '@descent/layers';
import { loadModel, saveModel } from '@descent/model-io';
import { Adam } from '@descent/optimizers';
import { setRandomSeed } from '@descent/random';
import { Sequential } from '@descent/trainer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const tool = resolve(import.meta.dirname, '..');
const mnistFolder = process.env.DESCENT_MNIST ?? resolve(tool, '../../../shared/mnist');
const hasMnist = existsSync(mnistFolder);
const title = hasMnist ? 'with MNIST' : 'NOT RUN: no MNIST (set DESCENT_MNIST to its folder)';

interface Curve {
  /** Running means after every batch. */
  readonly losses: readonly number[];
  readonly test: { readonly accuracy: number; readonly loss: number };
}

function network(): Sequential {
  setRandomSeed(3);
  const model = new Sequential([
    Input({ shape: [28, 28, 1] }),
    new Conv2D({ filters: 16, kernelSize: 3, activation: 'relu' }),
    new MaxPooling2D({ poolSize: 2 }),
    new Conv2D({ filters: 32, kernelSize: 3, activation: 'relu' }),
    new MaxPooling2D({ poolSize: 2 }),
    new Flatten(),
    new Dense({ units: 10, activation: 'softmax' }),
  ]);
  model.compile({
    optimizer: new Adam({ learningRate: 0.003 }),
    loss: 'sparse_categorical_crossentropy',
    metrics: ['accuracy'],
  });
  return model;
}

async function trainHere(model: Sequential): Promise<Curve> {
  const { train, test } = await loadDataset(mnistFolder);
  const asImages = (rows: typeof train.images) => ({ ...rows, shape: [rows.shape[0]!, 28, 28, 1] });
  const losses: number[] = [];
  const onTrainBatchEnd = (_: number, { loss }: { loss?: number }) => void losses.push(loss!);
  await model.fit(asImages(train.images), train.labels, {
    batchSize: 128,
    shuffle: false,
    callbacks: [{ onTrainBatchEnd }],
  });
  const { accuracy, loss } = await model.evaluate(asImages(test.images), test.labels, { batchSize: 500 });
  return { losses, test: { accuracy: accuracy!, loss: loss! } };
}

async function trainThere(file: string, curve: string): Promise<Curve> {
  const script = join(tool, 'train_model.py');
  await promisify(execFile)(process.env.KERAS_PYTHON as string, [script, file, curve], {
    env: { ...process.env, DESCENT_MNIST: mnistFolder },
  });
  return JSON.parse(await readFile(curve, 'utf8')) as Curve;
}

const available = (await describeBackends()).filter(({ status }) => status.available).map(({ name }) => name);

describe.skipIf(!hasMnist)(`a convolutional network, one epoch, ${title}`, () => {
  let folder = '';
  let file = '';
  let there: Curve;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'descent-cnn-'));
    file = join(folder, 'model.keras');
    await useBackend('cpu');
    const model = network();
    await saveModel(model, file);
    model.dispose();
    there = await trainThere(file, join(folder, 'curve.json'));
    console.log(`Keras   ${shown(there)}`);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const fast = available.filter((name) => name !== 'cpu');
  it.each(fast)('on %s learns as in Keras from the same start', { timeout: 300_000 }, async (backend) => {
    await useBackend(backend);
    const model = (await loadModel(file)) as Sequential;
    const here = await trainHere(model);
    model.dispose();
    console.log(`${backend.padEnd(7)} ${shown(here)}`);
    expect(here.losses).toHaveLength(there.losses.length);
    const apart = here.losses.map((loss, i) => Math.abs(loss / there.losses[i]! - 1));
    expect(Math.max(...apart.slice(0, 20))).toBeLessThan(1e-5);
    expect(Math.max(...apart)).toBeLessThan(5e-3);
    expect(here.test.accuracy).toBeGreaterThanOrEqual(0.97);
    expect(Math.abs(here.test.accuracy - there.test.accuracy)).toBeLessThan(0.003);
  });
});

function shown({ losses, test }: Curve): string {
  const places = [1, 10, 100, 200, 300, 400, losses.length];
  const means = places.map((place) => losses[place - 1]?.toFixed(4)).join(' ');
  return `mean loss after batch ${places.join(', ')}: ${means}; test accuracy ${test.accuracy.toFixed(4)}`;
}
