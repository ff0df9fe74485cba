import { readdirSync, readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { memory, type Tensor, tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadModel, saveModel } from '../src/index.js';

interface Values {
  readonly shape: number[];
  readonly dtype: string;
  readonly value: number[];
}

interface Recording {
  readonly inputs: readonly Values[];
  readonly targets: Values;
  readonly predictions: Values;
  readonly weights: readonly Values[];
  readonly losses: readonly number[];
  readonly weights_after: readonly Values[];
}

const FOLDER = new URL('recordings/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => /^keras2_.*\.h5$/.test(file))
  .map((file) => file.slice(0, -'.h5'.length));

const toTensor = ({ value, shape, dtype }: Values) => tensor(value, shape, dtype === 'int32' ? 'int32' : 'float32');

function expectNear(received: ArrayLike<number>, wanted: readonly number[], what: string): void {
  const largest = Math.max(...wanted.map(Math.abs));
  const worst = Math.max(...wanted.map((value, i) => Math.abs(received[i]! - value)));
  expect(worst, what).toBeLessThanOrEqual(1e-5 * largest + 1e-7);
}

beforeAll(() => useBackend('cpu'));

it('has recordings', () => expect(NAMES.length).toBeGreaterThan(10));

describe.each(NAMES)('%s, written by Keras 2', (name) => {
  const url = new URL(`${name}.h5`, FOLDER);
  const recorded = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as Recording;

  it.each([false, true])(
    'predicts and trains on as it did there (converted to .keras first: %s)',
    async (converted) => {
      const before = memory().numTensors;
      let model = await loadModel(url);
      if (converted) {
        const bytes = await saveModel(model);
        model.dispose();
        model = await loadModel(bytes);
      }
      expect(model.weights.map(({ variable }) => Array.from(variable.dataSync()))).toEqual(
        recorded.weights.map(({ value }) => value),
      );
      const inputs = recorded.inputs.map(toTensor);
      const targets = toTensor(recorded.targets);
      const predictions = await model.predict<Tensor>(inputs);
      expectNear(predictions.dataSync(), recorded.predictions.value, 'predictions');
      const losses: number[] = [];
      for (const _ of recorded.losses) losses.push((await model.trainOnBatch(inputs, targets)).loss!);
      expectNear(losses, recorded.losses, 'losses');
      for (const [i, { variable, path }] of model.weights.entries()) {
        expectNear(variable.dataSync(), recorded.weights_after[i]!.value, path);
      }
      for (const one of [...inputs, targets, predictions]) one.dispose();
      model.dispose();
      expect(memory().numTensors).toBe(before);
    },
  );
});
