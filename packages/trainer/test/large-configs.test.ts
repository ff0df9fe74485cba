import { useBackend } from '@descent/backend';
import { clearSession } from '@descent/layers';
import { setRandomSeed } from '@descent/random';
import { ShapeError } from '@descent/spec';
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { deserializeModel } from '../src/index.js';

beforeAll(() => useBackend('cpu'));

/** A model whose first weight, which draws nothing, has `rows` rows; none of its layers has a name. */
function envelope(rows: number, units = 3): object {
  const layers = [
    { class_name: 'InputLayer', config: { batch_shape: [null, 2], name: 'in' } },
    { class_name: 'Embedding', config: { input_dim: rows, output_dim: 16, embeddings_initializer: 'zeros' } },
    { class_name: 'Dense', config: { units } },
    { class_name: 'Dropout', config: { rate: 0.5 } },
    { class_name: 'Dense', config: { units: 2 } },
  ];
  return { class_name: 'Sequential', config: { layers } };
}

function made(rows: number) {
  clearSession();
  setRandomSeed(7);
  const model = deserializeModel(envelope(rows));
  const names = [model.name, ...model.layers.map(({ name }) => name)];
  const weights = model.getWeights();
  const drawn = weights.slice(1);
  const values = drawn.map((weight) => [...weight.values]);
  model.dispose();
  return { names, values };
}

it('a large model has the names and the numbers of a small one', () => {
  const before = memory().numTensors;
  const [small, large] = [made(10), made(2 ** 20 + 1)];
  expect(large).toEqual(small);
  expect(memory().numTensors).toBe(before);
});

it('what cannot be made is refused before its large weights are drawn', () => {
  const before = { ...memory() };
  expect(() => deserializeModel(envelope(2 ** 24 - 1, 2 ** 27))).toThrow(ShapeError);
  expect(memory()).toMatchObject({ numTensors: before.numTensors, numBytes: before.numBytes });
});
