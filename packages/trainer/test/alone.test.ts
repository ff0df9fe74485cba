import { useBackend } from '@descent/backend';
import { Dense, Input } from '@descent/layers';
import { type Hooks, Sequential } from '@descent/trainer';
import { beforeAll, describe, expect, it } from 'vitest';

beforeAll(() => useBackend('cpu'));

const [x, y] = [
  [[1], [2]],
  [[1], [2]],
];

function compiled(): Sequential {
  const model = new Sequential([Input({ shape: [1] }), new Dense({ units: 1 })], { name: 'm' });
  model.compile({ optimizer: 'sgd', loss: 'mse' });
  return model;
}

/** What changes metrics or weights. */
const CALLS: Readonly<Record<string, (model: Sequential, callbacks?: Hooks[]) => Promise<unknown>>> = {
  fit: (model, callbacks = []) => model.fit(x, y, { epochs: 2, batchSize: 1, callbacks }),
  evaluate: (model, callbacks = []) => model.evaluate(x, y, { batchSize: 1, callbacks }),
  trainOnBatch: (model) => model.trainOnBatch(x, y),
  testOnBatch: (model) => model.testOnBatch(x, y),
};
const pairs = Object.keys(CALLS).flatMap((first) => Object.keys(CALLS).map((second) => [first, second] as const));
const call = (name: string, model: Sequential, callbacks?: Hooks[]) =>
  (CALLS[name] as (model: Sequential, callbacks?: Hooks[]) => Promise<unknown>)(model, callbacks);

describe('a model does one thing at a time', () => {
  it.each(pairs)('%s, and %s before it is done', async (first, second) => {
    const model = compiled();
    const one = call(first, model);
    await expect(call(second, model)).rejects.toThrow(
      `Model "m": ${second} cannot go on while ${first} is at work on it. Await ${first} first.`,
    );
    await one;
    await call(second, model);
    model.dispose();
  });

  it.each(Object.keys(CALLS))('a callback of fit may %s, and wait for it', async (name) => {
    const model = compiled();
    let epochs = 0;
    await call('fit', model, [
      {
        async onEpochEnd() {
          epochs += 1;
          await call(name, model);
        },
      },
    ]);
    expect(epochs).toBe(2);
    model.dispose();
  });

  it('a callback has to wait for what it does', async () => {
    const model = compiled();
    let evaluation: Promise<unknown> | undefined;
    const onEpochEnd = () => {
      evaluation = call('evaluate', model);
    };
    await expect(call('fit', model, [{ onEpochEnd }])).rejects.toThrow('fit cannot go on while evaluate is at work');
    await evaluation;
    await call('fit', model);
    model.dispose();
  });

  it('cannot be compiled meanwhile, and can be asked for predictions', async () => {
    const model = compiled();
    const fit = call('fit', model);
    expect(() => model.compile({ loss: 'mse' })).toThrow('compile cannot go on while fit is at work on it');
    (await model.predict(x)).dispose();
    await fit;
    model.compile({ loss: 'mse' });
    model.dispose();
  });

  it('goes on after a failure', async () => {
    const model = compiled();
    const onEpochBegin = () => {
      throw new Error('no');
    };
    await expect(call('fit', model, [{ onEpochBegin }])).rejects.toThrow('no');
    await call('evaluate', model);
    model.dispose();
  });
});
