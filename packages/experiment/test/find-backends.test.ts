import { describeBackends, useBackend } from '@descent/backend';
import { Dense } from '@descent/layers';
import { fillNormal, SeedGenerator, setRandomSeed } from '@descent/random';
import { Sequential, serializeWeights } from '@descent/trainer';
import { expect, test } from 'vitest';
import { findLearningRate } from '../src/find/find-learning-rate.js';

const available = (await describeBackends()).filter(({ status }) => status.available).map(({ name }) => name);

test.each(available)('the test leaves no trace on %s', async (backend) => {
  await useBackend(backend);
  const generator = new SeedGenerator(1);
  const x = Array.from({ length: 64 }, () => {
    const row = new Float32Array(20);
    fillNormal(row, generator.next());
    return Array.from(row);
  });
  const y = x.map(([first = 0]) => [first]);
  setRandomSeed(2);
  const model = new Sequential([new Dense({ units: 30, activation: 'tanh' }), new Dense({ units: 1 })]);
  model.compile({ optimizer: 'adam', loss: 'mse' });
  await model.fit(x, y, { epochs: 2 });
  const before = serializeWeights(model);
  const { points, suggestion } = await findLearningRate(model, [x, y], { min: 1e-5, max: 10 });
  expect(points.loss.length).toBeGreaterThan(20);
  expect(suggestion).not.toBeNull();
  expect(Buffer.compare(serializeWeights(model), before)).toBe(0);
  model.dispose();
});
