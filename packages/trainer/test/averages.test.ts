import { useBackend } from '@descent/backend';
import { Dense, Input } from '@descent/layers';
import { Adam, MultiOptimizer, type Optimizer, SGD } from '@descent/optimizers';
import { Sequential, SwapEMAWeights } from '@descent/trainer';
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';

beforeAll(() => useBackend('cpu'));

const x = [
  [1, 2],
  [0, 1],
  [3, -1],
  [-2, 1],
];
const y = [[1], [0], [2], [-1]];
const averaged = () => new Adam({ learningRate: 0.1, useEma: true, emaMomentum: 0.5 });
const OPTIMIZERS: Readonly<Record<string, () => Optimizer>> = {
  Adam: averaged,
  'MultiOptimizer with one that averages': () =>
    new MultiOptimizer({ optimizerMap: { '.*/kernel': averaged() }, defaultOptimizer: new SGD() }),
};

it.each(Object.entries(OPTIMIZERS))(
  '%s: averages predict and are evaluated, then the weights are back',
  async (_, make) => {
    const model = new Sequential([Input({ shape: [2] }), new Dense({ units: 1 })]);
    model.compile({ optimizer: make(), loss: 'mse' });
    await model.trainOnBatch(x, y);
    await model.trainOnBatch(x, y);
    const weights = model.getWeights();
    const before = memory().numTensors;
    const [plain, callbacks] = [await model.predict(x), [new SwapEMAWeights()]];
    const swapped = await model.predict(x, { callbacks });
    expect(Array.from(swapped.dataSync())).not.toEqual(Array.from(plain.dataSync()));
    expect(model.getWeights()).toEqual(weights);
    const { loss } = await model.evaluate(x, y, { callbacks });
    expect(loss).not.toBe((await model.evaluate(x, y)).loss);
    expect(model.getWeights()).toEqual(weights);
    for (const tensor of [plain, swapped]) tensor.dispose();
    expect(memory().numTensors).toBe(before);
    model.dispose();
  },
);

it('says when the optimizer keeps no averages', async () => {
  const model = new Sequential([Input({ shape: [2] }), new Dense({ units: 1 })]);
  model.compile({ optimizer: 'adam', loss: 'mse' });
  await expect(model.fit(x, y, { callbacks: [new SwapEMAWeights()] })).rejects.toThrow(
    'SwapEMAWeights at /useEma: the optimizer must keep averages. Received: false. Give Adam useEma: true.',
  );
});
