import { readdirSync, readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { memory, type Tensor, tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadModel } from '../src/index.js';

interface Values {
  readonly shape: number[];
  readonly value: number[];
}

const FOLDER = new URL('recordings/tfjs/', import.meta.url);
const NAMES = readdirSync(FOLDER);
const expectedOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}/expected.json`, FOLDER), 'utf8')) as {
    inputs: Values[];
    predictions: Values;
  };

beforeAll(() => useBackend('cpu'));

describe.each(NAMES)('%s, written by tfjs-layers', (name) => {
  it('predicts as it did there', async () => {
    const before = memory().numTensors;
    const { inputs, predictions } = expectedOf(name);
    const model = await loadModel(new URL(`${name}/model.json`, FOLDER));
    const x = inputs.map(({ value, shape }) => tensor(value, shape));
    const y = await model.predict<Tensor>(x);
    expect(y.shape).toEqual(predictions.shape);
    const worst = Math.max(...Array.from(y.dataSync(), (value, i) => Math.abs(value - predictions.value[i]!)));
    expect(worst).toBeLessThan(1e-6);
    for (const one of [...x, y]) one.dispose();
    model.dispose();
    expect(memory().numTensors).toBe(before);
  });
});
