import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { useBackend } from '@descent/backend';
import { loadDataset, toFloat32, type Uint8Images } from '@descent/datasets';
import { Dense, Input, SimpleDense } from '@descent/layers';
import { RMSprop } from '@descent/optimizers';
import { setRandomSeed } from '@descent/random';
import { Sequential } from '@descent/trainer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel, saveModel } from '../src/index.js';
import { Keras } from './keras.js';
import { customObjects, expectSame, nextPath, stateOf } from './travel.js';

const folder = process.env.DESCENT_MNIST ?? fileURLToPath(new URL('../../../../shared/mnist', import.meta.url));
const hasMnist = existsSync(folder);

let keras: Keras;
beforeAll(async () => {
  await useBackend('wasm');
  keras = await Keras.start();
});
afterAll(async () => {
  keras.stop();
  await useBackend('cpu');
});

describe('the lesson', () => {
  it('trained here on MNIST, scored in Python: the same accuracy to the digit', async (test) => {
    if (!hasMnist) return test.skip('MNIST is not there: DESCENT_MNIST names the folder of its four idx files.');
    const { train, test: unseen } = await loadDataset(folder);
    const rows = (images: Uint8Images) => ({ data: toFloat32(images), shape: [images.shape[0], 784] });
    setRandomSeed(42);
    const model = new Sequential([
      Input({ shape: [784] }),
      new SimpleDense({ units: 512 }),
      new Dense({ units: 10, activation: 'softmax' }),
    ]);
    model.compile({
      optimizer: new RMSprop({ learningRate: 1e-4 }),
      loss: 'sparse_categorical_crossentropy',
      metrics: ['accuracy'],
    });
    await model.fit(rows(train.images), train.labels, { epochs: 1, batchSize: 128 });
    const path = nextPath();
    await saveModel(model, path);
    const here = await model.evaluate(rows(unseen.images), unseen.labels, { batchSize: 1000 });
    await keras.open(path);
    const there = await keras.scoreDigits(folder);
    expect(here.accuracy).toBeGreaterThan(0.88);
    expect(there.accuracy!.toFixed(4)).toBe(here.accuracy!.toFixed(4));
    expect(Math.abs(there.loss! - here.loss!)).toBeLessThan(1e-5);
    const back = nextPath();
    await keras.save(back);
    const returned = await loadModel(back, { customObjects });
    expectSame(stateOf(returned), stateOf(model));
    for (const one of [model, returned]) one.dispose();
  });
});
