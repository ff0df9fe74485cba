import { describeBackends, useBackend } from '@descent/backend';
import { syntheticDigits } from '@descent/datasets';
import { Dense } from '@descent/layers';
import { setRandomSeed } from '@descent/random';
import { Callback, Sequential } from '@descent/trainer';
import * as tf from '@tensorflow/tfjs-core';
import { afterAll, describe, expect, it } from 'vitest';

const STEPS = 50;
const BATCH = 128;
const data = await syntheticDigits({ limit: STEPS * BATCH });
const found = await describeBackends();

/** Losses of the lesson's network, step by step: running means over the epoch. */
class Losses extends Callback {
  readonly values: number[] = [];
  override onTrainBatchEnd(_batch: number, logs?: Readonly<Record<string, number>>) {
    this.values.push(logs?.loss as number);
  }
}

function lesson(seed: number): Sequential {
  setRandomSeed(seed);
  const model = new Sequential([new Dense({ units: 512 }), new Dense({ units: 10, activation: 'softmax' })]);
  model.compile({ optimizer: 'rmsprop', loss: 'sparse_categorical_crossentropy', metrics: ['accuracy'] });
  model.build([null, 784]);
  return model;
}

async function lossesOn(backend: string): Promise<number[]> {
  await useBackend(backend);
  const model = lesson(3);
  const losses = new Losses();
  await model.fit(data.train.images, data.train.labels, { epochs: 1, batchSize: BATCH, callbacks: [losses] });
  model.dispose();
  return losses.values;
}

const reference = await lossesOn('cpu');

for (const { name, status } of found) {
  const why = status.available ? '' : ` (not run: ${status.reason})`;
  describe.skipIf(!status.available)(`${name}${why}`, () => {
    afterAll(() => useBackend('cpu'));

    it('gives the curve of the cpu backend from the same seed, within 1e-4 at each of 50 steps', async () => {
      const losses = await lossesOn(name);
      expect(losses).toHaveLength(STEPS);
      for (const [step, loss] of losses.entries()) {
        expect(Math.abs(loss - reference[step]!)).toBeLessThanOrEqual(1e-4 * Math.abs(reference[step]!));
      }
    });

    it('keeps the number of tensors from the first epoch to the third', async () => {
      await useBackend(name);
      const before = tf.memory().numTensors;
      const model = lesson(4);
      const counts: number[] = [];
      class Count extends Callback {
        override onEpochEnd() {
          counts.push(tf.memory().numTensors);
        }
      }
      const images = { ...data.train.images, data: data.train.images.data.subarray(0, 300 * 784), shape: [300, 784] };
      const labels = { ...data.train.labels, data: data.train.labels.data.subarray(0, 300), shape: [300] };
      await model.fit(images, labels, { epochs: 3, batchSize: BATCH, callbacks: [new Count()] });
      expect(counts[2]).toBe(counts[0]);
      model.dispose();
      expect(tf.memory().numTensors).toBe(before);
    });
  });
}
