import { readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { deserializeModel } from '@descent/trainer';
import { memory, type Tensor, tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspectModel, loadModel, saveModel } from '../src/index.js';
import { makeModel } from '../src/keras/make-model.js';

const { recorded, refused } = JSON.parse(readFileSync(new URL('recordings/masks.json', import.meta.url), 'utf8'));

beforeAll(() => useBackend('cpu'));

describe('graphs of Keras in which masks are computed', () => {
  it('have the same results without these operations, and train', async () => {
    const before = memory().numTensors;
    const model = deserializeModel(recorded.config);
    model.setWeights(recorded.weights.map((values: number[][]) => Float32Array.from(values.flat())));
    const inputs = recorded.inputs.map((values: number[][]) => tensor(values)) as Tensor[];
    const near = async (one: typeof model) => {
      const outputs = await one.predict<Tensor[]>(inputs);
      outputs.forEach((output, i) => {
        const wanted = recorded.outputs[i].flat();
        output.dataSync().forEach((value, j) => {
          expect(value).toBeCloseTo(wanted[j], 5);
        });
        output.dispose();
      });
    };
    await near(model);
    const bytes = await saveModel(model);
    const { layers } = await inspectModel(bytes);
    expect(layers.map(({ className }) => className)).not.toContain('NotEqual');
    const loaded = await loadModel(bytes);
    await near(loaded);
    loaded.compile({ optimizer: 'sgd', loss: 'mse' });
    const targets = recorded.outputs.map((values: number[][]) => tensor(values)) as Tensor[];
    const { loss } = await loaded.trainOnBatch(inputs, targets);
    expect(loss).toBeLessThan(1e-9);
    for (const one of [...inputs, ...targets]) one.dispose();
    for (const one of [model, loaded]) one.dispose();
    expect(memory().numTensors).toBe(before);
  });

  const options = { where: 'm.keras', customObjects: {}, compile: false, room: 1e6, onWarning: console.warn };
  it.each([
    ['lost_on_the_way', /Layer "last" is called with a mask that its inputs do not carry/],
    ['given_by_hand', /layer "m\/not_equal_\d": "NotEqual" is an operation of keras\.ops/],
    ['an_output', /layer "m\/not_equal_\d": "NotEqual" is an operation of keras\.ops/],
    ['arithmetic', /layer "m\/add": "Add" is an operation of keras\.ops.*Use a layer in its place/],
  ])('are refused where they mean something else: %s', (name, message) => {
    expect(() => makeModel(refused[name], options)).toThrow(message);
  });
});
