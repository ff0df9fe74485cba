import { useBackend } from '@descent/backend';
import { type Config, Dense, Input, TimeDistributed } from '@descent/layers';
import { Sequential } from '@descent/trainer';
import { ones, type Tensor, zeros } from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { loadModel, saveModel } from '../src/index.js';

beforeAll(() => useBackend('cpu'));

it('a model inside of a wrapper is written as a model, and goes on training', async () => {
  const inner = new Sequential([new Dense({ units: 3, activation: 'log_sigmoid' }), new Dense({ units: 2 })]);
  const model = new Sequential([Input({ shape: [4, 3] }), new TimeDistributed({ layer: inner })]);
  model.compile({ optimizer: 'sgd', loss: 'mse' });
  const { layers } = model.getConfig() as { layers: { config: { layer: Config } }[] };
  expect(layers[1]!.config.layer).toMatchObject({ module: 'keras', class_name: 'Sequential', registered_name: null });
  const loaded = await loadModel(await saveModel(model));
  const [x, y] = [ones([2, 4, 3]), zeros([2, 4, 2])];
  for (const one of [model, loaded]) await one.trainOnBatch(x, y);
  const [ours, theirs] = await Promise.all([model, loaded].map((one) => one.predict<Tensor>(x)));
  expect(theirs!.dataSync()).toEqual(ours!.dataSync());
});
