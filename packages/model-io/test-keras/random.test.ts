import { useBackend } from '@descent/backend';
import type { Model } from '@descent/trainer';
import { memory, type Tensor } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel, saveModel } from '../src/index.js';
import { Keras, toTensor } from './keras.js';
import { expectNear, expectSame, nextPath, stateOf } from './travel.js';

/** `RANDOM_MODELS=500 RANDOM_SEED=1000 npm run test:keras -- random` for more, or others. */
const COUNT = Number(process.env.RANDOM_MODELS ?? 50);
const FIRST = Number(process.env.RANDOM_SEED ?? 0);

let keras: Keras;
beforeAll(async () => {
  await useBackend('cpu');
  keras = await Keras.start();
});
afterAll(() => keras.stop());

describe('random models, Keras → TypeScript → Keras', () => {
  it.each(Array.from({ length: COUNT }, (_, i) => FIRST + i))('%i', async (seed) => {
    const before = memory().numTensors;
    const { inputs, targets } = await keras.random(seed);
    await keras.train(inputs, targets, 1);
    const theirs = nextPath();
    await keras.save(theirs);
    const model = await loadModel(theirs);
    const [x, y] = [inputs.map(toTensor), targets.map(toTensor)];
    const samePredictions = async (one: Model) => {
      const outputs = await one.predict<Tensor | Tensor[]>(x);
      const wanted = await keras.predict(inputs);
      (Array.isArray(outputs) ? outputs : [outputs]).forEach((output, i) => {
        expectNear(Array.from(output.dataSync()), wanted[i]!.value, `output ${i}`);
        output.dispose();
      });
    };
    expectSame(stateOf(model), await keras.state());
    await samePredictions(model);
    const evaluated = (await model.evaluate(x, y, { batchSize: 4 })) as Record<string, number>;
    const score = await keras.evaluate(inputs, targets);
    expect(Object.keys(evaluated).sort()).toEqual(Object.keys(score).sort());
    for (const [name, [value]] of Object.entries(score)) expectNear([evaluated[name]!], [value!], name);
    const losses: number[] = [];
    for (let i = 0; i < 3; i++) losses.push((await model.trainOnBatch(x, y)).loss!);
    expectNear(losses, await keras.train(inputs, targets, 3), 'losses');
    const ours = nextPath();
    await saveModel(model, ours);
    await keras.open(ours);
    expectSame(stateOf(model), await keras.state());
    await samePredictions(model);
    expectNear([(await model.trainOnBatch(x, y)).loss!], await keras.train(inputs, targets, 1), 'loss');
    model.dispose();
    for (const tensor of [...x, ...y]) tensor.dispose();
    expect(memory().numTensors).toBe(before);
  });
});
