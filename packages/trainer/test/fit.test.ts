import { useBackend } from '@descent/backend';
import { Dense, Input } from '@descent/layers';
import { setRandomSeed } from '@descent/random';
import { Callback, type FitOptions, Sequential } from '@descent/trainer';
import { memory, tensor1d, tensor2d } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';

beforeAll(() => useBackend('cpu'));

const SAMPLES = 60;
const x = { data: Float32Array.from({ length: SAMPLES * 4 }, (_, i) => Math.sin(i)), shape: [SAMPLES, 4] };
const y = Int32Array.from({ length: SAMPLES }, (_, i) => i % 3);

function classifier(): Sequential {
  setRandomSeed(3);
  const model = new Sequential([
    Input({ shape: [4] }),
    new Dense({ units: 8, activation: 'relu' }),
    new Dense({ units: 3, activation: 'softmax' }),
  ]);
  model.compile({ optimizer: 'adam', loss: 'sparse_categorical_crossentropy', metrics: ['accuracy'] });
  return model;
}

describe('memory', () => {
  it('is the same after every epoch, with validation and callbacks that look', async () => {
    const before = memory().numTensors;
    const model = classifier();
    const counts: number[] = [];
    const onEpochEnd = () => void counts.push(memory().numTensors);
    const onTrainBatchEnd = (_: number, logs: object) => void Object.values(logs);
    await model.fit(x, y, {
      epochs: 4,
      batchSize: 7,
      validationSplit: 0.2,
      callbacks: [{ onEpochEnd, onTrainBatchEnd }],
    });
    expect(new Set(counts).size).toBe(1);
    model.dispose();
    expect(memory().numTensors).toBe(before);
  });

  it('is given back by every call', async () => {
    const model = classifier();
    await model.trainOnBatch(x, y);
    const before = memory().numTensors;
    await model.trainOnBatch(x, y);
    await model.testOnBatch(x, y);
    await model.evaluate(x, y, { batchSize: 9 });
    (await model.predict(x)).dispose();
    await model.fit(x, y, { batchSize: 16, signal: AbortSignal.abort() });
    expect(memory().numTensors).toBe(before);
    model.dispose();
  });

  it('is given back when a step fails', async () => {
    const model = classifier();
    await model.trainOnBatch(x, y);
    const before = memory().numTensors;
    const onTrainBatchEnd = () => {
      throw new Error('enough');
    };
    await expect(model.fit(x, y, { callbacks: [{ onTrainBatchEnd }] })).rejects.toThrow('enough');
    expect(memory().numTensors).toBe(before);
    model.dispose();
  });
});

describe('fit', () => {
  it('reads nothing back while nobody looks', async () => {
    const model = classifier();
    let looked = 0;
    const spied = model.requireCompiled('test');
    const read = spied.readLogs.bind(spied);
    spied.readLogs = () => {
      looked += 1;
      return read();
    };
    await model.fit(x, y, { batchSize: 4, epochs: 3, callbacks: [{ onTrainBatchEnd: () => {} }] });
    expect(looked).toBeLessThanOrEqual(4);
    model.dispose();
  });

  it('stops after the step when its signal says so, with the history so far', async () => {
    const model = classifier();
    const told: boolean[] = [];
    class Told extends Callback {
      override onTrainBegin() {
        told.push(this.fitState.interrupted);
      }
      override onTrainEnd() {
        told.push(this.fitState.interrupted);
      }
    }
    expect(() => new Told().fitState).toThrow('only inside fit');
    const controller = new AbortController();
    let steps = 0;
    const onTrainBatchEnd = () => {
      steps += 1;
      if (steps === 13) controller.abort();
    };
    const options: FitOptions = {
      batchSize: 6,
      epochs: 5,
      signal: controller.signal,
      callbacks: [{ onTrainBatchEnd }, new Told()],
    };
    const { history, epoch } = await model.fit(x, y, options);
    expect(steps).toBe(13);
    expect(epoch).toEqual([0]);
    expect(history.loss).toHaveLength(1);
    expect(told).toEqual([false, true]);
    model.dispose();
  });

  it('lets timers through', async () => {
    const model = classifier();
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    const end = performance.now() + 700;
    const onEpochEnd = () => {
      if (performance.now() > end) model.stopTraining = true;
    };
    await model.fit(x, y, { batchSize: 1, epochs: 1_000_000, callbacks: [{ onEpochEnd }] });
    clearInterval(timer);
    expect(ticks).toBeGreaterThanOrEqual(3);
    model.dispose();
  });

  it('takes batches from async and sync iterables, and from a function that makes them', async () => {
    const batches = function* () {
      for (let i = 0; i < 6; i++) {
        const rows = x.data.slice(i * 40, i * 40 + 40);
        yield [tensor2d(rows, [10, 4]), tensor1d(Array.from(y.slice(i * 10, i * 10 + 10)), 'int32')] as const;
      }
    };
    const later = async function* () {
      yield* batches();
    };
    const fromArrays = classifier();
    const wanted = await fromArrays.fit(x, y, { batchSize: 10, epochs: 2, shuffle: false });
    for (const source of [batches, later]) {
      const model = classifier();
      await model.trainOnBatch(x, y);
      const before = memory().numTensors;
      const again = classifier();
      const { history } = await again.fit(source, { epochs: 2, validationData: source });
      expect(history.loss).toEqual(wanted.history.loss);
      expect(history.val_loss).toHaveLength(2);
      again.dispose();
      expect(memory().numTensors).toBe(before);
      model.dispose();
    }
    fromArrays.dispose();
  });

  it('builds a model from the first batch of an iterable', async () => {
    const model = new Sequential([new Dense({ units: 1 })]);
    model.compile({ optimizer: 'sgd', loss: 'mse' });
    const batches = () =>
      [
        { x: [[1, 2, 3]], y: [[1]] },
        { x: [[4, 5, 6]], y: [[2]] },
      ].values();
    await model.fit(batches, { epochs: 2 });
    expect(model.inputs[0]?.shape).toEqual([null, 3]);
    model.dispose();
  });

  it('goes on in an iterable where the last epoch ended', async () => {
    const seen: number[] = [];
    const batches = function* () {
      for (let i = 0; ; i++) {
        seen.push(i);
        yield { x: [[i]], y: [[0]] };
      }
    };
    const model = new Sequential([new Dense({ units: 1 })]);
    model.compile({ optimizer: 'sgd', loss: 'mse' });
    await model.fit(batches(), { epochs: 3, stepsPerEpoch: 2 });
    expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
    model.dispose();
  });

  const bad: [string, object, string][] = [
    ['validationSplit', { validationSplit: 1 }, 'fit at /validationSplit: must be a number in [0, 1). Received: 1.'],
    ['validationSplit of nothing', { validationSplit: 0.999 }, 'must leave samples on both sides: there are 60'],
    ['epochs', { epochs: 1.5 }, 'fit at /epochs: must be an integer >= 0. Received: 1.5.'],
    ['batchSize', { batchSize: 0 }, '/batchSize: must be an integer >= 1. Received: 0.'],
    ['validationFreq', { validationFreq: 0 }, 'fit at /validationFreq'],
    [
      'callbacks',
      { callbacks: [{ onEpochEmd: () => {} }] },
      'Unknown hook of a callback: "onEpochEmd". Did you mean "onEpochEnd"',
    ],
    [
      'classWeight',
      { classWeight: { 1: Number.NaN } },
      'fit at /classWeight/1: must be a finite number. Received: NaN.',
    ],
    [
      'both weights',
      { classWeight: { 1: 2 }, sampleWeight: new Float32Array(60) },
      'must be left out beside sampleWeight',
    ],
  ];
  it.each(bad)('names a bad %s', async (_, options, message) => {
    const model = classifier();
    await expect(model.fit(x, y, options)).rejects.toThrow(message);
    model.dispose();
  });

  it('says that compile was forgotten', async () => {
    const model = new Sequential([new Dense({ units: 1 })], { name: 'm' });
    await expect(model.fit(x, y)).rejects.toThrow('Model "m": call compile() before fit.');
  });
});

describe('compile', () => {
  const cases: [string, object, string][] = [
    ['a loss', { loss: 'mean_square_error' }, 'Unknown loss: "mean_square_error". Did you mean "mean_squared_error"'],
    ['a metric', { loss: 'mse', metrics: ['acuracy'] }, 'Unknown metric: "acuracy". Did you mean "accuracy"'],
    ['an output', { loss: { outt: 'mse' } }, 'compile at /loss/outt: must be an output: out'],
  ];
  it.each(cases)('names an unknown %s', async (_, options, message) => {
    const model = new Sequential([Input({ shape: [4] }), new Dense({ units: 3, name: 'out' })]);
    model.compile({ optimizer: 'sgd', ...options });
    await expect(model.trainOnBatch(x, { data: new Float32Array(180), shape: [60, 3] })).rejects.toThrow(message);
    model.dispose();
  });

  it('names an unknown optimizer at once', () => {
    const model = new Sequential([new Dense({ units: 3 })]);
    expect(() => model.compile({ optimizer: 'adamm' })).toThrow('Did you mean "Adam"');
  });
});
