import { useBackend } from '@descent/backend';
import { BatchNormalization, clearSession, Dense, Dropout, Input, LSTM } from '@descent/layers';
import * as optimizers from '@descent/optimizers';
import { fillNormal, getRandomState, setRandomSeed } from '@descent/random';
import { DescentError } from '@descent/spec';
import { readDocument } from '@descent/spec/validate';
import { Model, Sequential, serializeWeights, type Trainer } from '@descent/trainer';
import { memory, tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type FinderData, findLearningRate } from '../src/find/find-learning-rate.js';
import type { FinderOptions, FinderStep } from '../src/find/options.js';

beforeAll(() => useBackend('cpu'));

const SAMPLES = 48;
const FEATURES = 6;

/** Two blobs that a line can tell apart, nearly. */
function blobs() {
  const y = Uint8Array.from({ length: SAMPLES }, (_, i) => i % 2);
  const noise = new Float32Array(SAMPLES * FEATURES);
  fillNormal(noise, [3, 0]);
  const x = noise.map((value, i) => value + (y[Math.floor(i / FEATURES)] === 1 ? 1 : -1));
  return [{ data: x, shape: [SAMPLES, FEATURES] }, y] as const;
}

const [X, LABELS] = blobs();
const DATA: FinderData = [X, LABELS];
const RANGE: FinderOptions = { steps: 12, min: 1e-4, max: 0.1 };
const SHORT: FinderOptions = { ...RANGE, batchSize: 16 };

interface Setup {
  readonly optimizer?: unknown;
  readonly built?: boolean;
  readonly seed?: number;
}

/** A model with everything that training moves: weights, moving statistics, masks with and without a seed, metrics. */
function modelOf({ optimizer = 'adam', built = true, seed = 5 }: Setup = {}): Sequential {
  clearSession();
  setRandomSeed(seed);
  const model = new Sequential([
    new Dense({ units: 5, activation: 'relu', name: 'a' }),
    new BatchNormalization({ name: 'b' }),
    new Dropout({ rate: 0.2, name: 'c' }),
    new Dropout({ rate: 0.2, seed: 8, name: 'd' }),
    new Dense({ units: 2, activation: 'softmax', name: 'e' }),
  ]);
  model.compile({
    optimizer: optimizers.get(optimizer as string),
    loss: 'sparse_categorical_crossentropy',
    metrics: ['accuracy'],
  });
  if (built) model.build([null, FEATURES]);
  return model;
}

/** Every bit that training depends on or moves. */
function stateOf(model: Trainer) {
  const compiled = model.requireCompiled('test');
  const { optimizer } = compiled;
  return {
    weights: Buffer.from(serializeWeights(model as Sequential)).toString('base64'),
    optimizer: optimizer.saveOwnVariables(),
    iterations: optimizer.rawIterations,
    learningRate: optimizer.learningRate,
    built: optimizer.built,
    random: [getRandomState(), ...model.generators.map((generator) => generator.getState())],
    metrics: compiled.logged.map(({ name, metric }) => [
      name,
      ...metric.variables.map(({ variable }) => [...variable.dataSync()]),
    ]),
    history: model.history,
    stopTraining: model.stopTraining,
  };
}

const warmUp = (model: Trainer) => model.fit(X, LABELS, { batchSize: 10, epochs: 2 });

/** What real training needs of an optimizer, by class. */
const CLASSES = [...optimizers.optimizerClasses.values()]
  .map(({ className }) => className)
  .filter((name) => name !== 'MultiOptimizer');

describe('everything is as it was, bit by bit,', () => {
  const inner = { class_name: 'Nadam', config: {} };
  test.each<[string, unknown]>([
    ...CLASSES.map((name): [string, unknown] => [
      name,
      name === 'LossScaleOptimizer' ? { class_name: name, config: { inner_optimizer: inner } } : name,
    ]),
    ['SGD with momentum, decay, averages', sgd({ momentum: 0.9, weight_decay: 0.01, use_ema: true })],
    ['SGD that accumulates', sgd({ gradient_accumulation_steps: 4 })],
  ])('with %s', async (_, optimizer) => {
    const [model, control] = [modelOf({ optimizer }), modelOf({ optimizer })];
    setRandomSeed(6);
    await warmUp(model);
    const random = getRandomState();
    const before = stateOf(model);
    const finding = await findLearningRate(model, DATA, SHORT);
    expect(finding.points.learningRate.length).toBeGreaterThan(1);
    expect(stateOf(model)).toEqual(before);
    await warmUp(model);
    setRandomSeed(6);
    await warmUp(control);
    expect(getRandomState()).toEqual(random);
    await warmUp(control);
    expect(stateOf(model).weights).toEqual(stateOf(control).weights);
    expect(model.history?.history).toEqual(control.history?.history);
    model.dispose();
    control.dispose();
  });

  test('of a model that was never trained, nor built', async () => {
    const [model, control] = [modelOf({ built: false }), modelOf({ built: false })];
    setRandomSeed(6);
    await findLearningRate(model, DATA, SHORT);
    expect(model.optimizer).toMatchObject({ built: false, rawIterations: 0 });
    await warmUp(model);
    setRandomSeed(6);
    await warmUp(control);
    expect(stateOf(model).weights).toEqual(stateOf(control).weights);
  });

  test('with the states of stateful layers', async () => {
    const input = Input({ batchShape: [4, 3, 2] });
    const layer = new LSTM({ units: 3, stateful: true });
    const model = new Model({ inputs: input, outputs: new Dense({ units: 1 }).apply(layer.apply(input)) });
    model.compile({ optimizer: 'sgd', loss: 'mse' });
    const data = [{ data: new Float32Array(48).fill(0.5), shape: [8, 3, 2] }, new Float32Array(8).fill(1)] as const;
    await model.fit(...data, { batchSize: 4 });
    const states = () => layer.states?.map((state) => [...state.dataSync()]);
    const before = states();
    await findLearningRate(model, data, { ...SHORT, batchSize: 4 });
    expect(before?.flat().some((value) => value !== 0)).toBe(true);
    expect(states()).toEqual(before);
  });

  test.each<[string, FinderOptions | (() => FinderOptions), string | RegExp]>([
    ['the test diverges', { min: 1, max: 1e30, steps: 60 }, 'diverged'],
    ['it is aborted', abortAt(5), 'aborted'],
    ['it was aborted before', { signal: AbortSignal.abort() }, 'aborted'],
    ['a listener throws', { onStep: throwAt(4) }, /from the listener/],
    ['the data do not fit', { sampleWeight: new Float32Array(1) }, /as many samples/],
  ])('after %s', async (_, given, outcome) => {
    const model = modelOf();
    await warmUp(model);
    const before = stateOf(model);
    const options = typeof given === 'function' ? given() : given;
    const testing = findLearningRate(model, DATA, { ...SHORT, ...options });
    if (typeof outcome === 'string') expect((await testing).status).toBe(outcome);
    else await expect(testing).rejects.toThrow(outcome);
    expect(stateOf(model)).toEqual(before);
  });

  test('and no tensors are left', async () => {
    const model = modelOf();
    await findLearningRate(model, DATA, SHORT);
    const { numTensors } = memory();
    await findLearningRate(model, DATA, SHORT);
    await findLearningRate(model, DATA, { ...SHORT, ...abortAt(3)() });
    await expect(findLearningRate(model, DATA, { ...SHORT, onStep: throwAt(2) })).rejects.toThrow();
    expect(memory().numTensors).toBe(numTensors);
  });
});

describe('the ramp', () => {
  test.each<[FinderOptions['ramp'], (previous: number, next: number) => number]>([
    ['exponential', (previous, next) => next / previous],
    ['linear', (previous, next) => next - previous],
  ])('is %s from min to max', async (ramp, stepOf) => {
    const { points } = await findLearningRate(modelOf(), DATA, { ...SHORT, ramp });
    const rates = points.learningRate;
    expect(rates).toHaveLength(12);
    expect([rates[0], rates.at(-1)]).toEqual([1e-4, 0.1]);
    const [first = 0, ...others] = rates.slice(1).map((rate, i) => stepOf(rates[i] as number, rate));
    for (const other of others) expect(other / first).toBeCloseTo(1, 5);
  });

  test('is what the optimizer runs at, one rate per update, however many batches an update takes', async () => {
    for (const accumulation of [1, 3]) {
      const optimizer = sgd(accumulation === 1 ? {} : { gradient_accumulation_steps: accumulation });
      const model = modelOf({ optimizer });
      const applied: number[] = [];
      const apply = model.optimizer.apply.bind(model.optimizer);
      model.optimizer.apply = (...args) => {
        applied.push(model.optimizer.learningRate);
        apply(...args);
      };
      const { points } = await findLearningRate(model, DATA, { ...SHORT, steps: 5 });
      const wanted = points.learningRate.flatMap((rate) => Array(accumulation).fill(Math.fround(rate)));
      expect(applied).toEqual(wanted);
    }
  });

  test('has the loss of each batch alone, smoothed without a pull to zero', async () => {
    const seen: FinderStep[] = [];
    const { points } = await findLearningRate(modelOf(), DATA, {
      ...SHORT,
      smoothing: 0.5,
      onStep: (s) => seen.push(s),
    });
    expect(seen.map(({ step }) => step)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    expect(seen.map(({ loss }) => loss)).toEqual(points.loss);
    let [average, weight] = [0, 0];
    points.loss.forEach((loss, i) => {
      average = average * 0.5 + (loss as number) * 0.5;
      weight = weight * 0.5 + 0.5;
      expect(points.smoothed[i]).toBeCloseTo(average / weight, 12);
    });
    expect(new Set(points.loss).size).toBe(12);
  });
});

test.each<[string, () => FinderData]>([
  ['tensors', () => [tensor(X.data, [SAMPLES, FEATURES]), tensor([...LABELS], undefined, 'int32')]],
  [
    'batches from a function',
    () =>
      function* () {
        yield [X, LABELS];
      },
  ],
])('takes %s', async (_, data) => {
  const { status, points } = await findLearningRate(modelOf(), data(), RANGE);
  expect({ status, count: points.loss.length }).toEqual({ status: 'completed', count: 12 });
});

test('says so when the data end', async () => {
  const batches = (function* () {
    for (let i = 0; i < 3; i++) yield [X, LABELS] as const;
  })();
  const { status, points } = await findLearningRate(modelOf(), batches, RANGE);
  expect({ status, count: points.loss.length }).toEqual({ status: 'exhausted', count: 3 });
});

test('gives a document that satisfies its schema, and is JSON', async () => {
  const finding = await findLearningRate(modelOf(), DATA, { ...SHORT, max: 1e30, steps: 40 });
  expect(finding.status).toBe('diverged');
  expect(readDocument('learning-rate-finder', JSON.parse(JSON.stringify(finding)))).toEqual(finding);
});

const cosine = {
  module: 'keras.optimizers.schedules',
  class_name: 'CosineDecay',
  config: { initial_learning_rate: 0.1, decay_steps: 100 },
  registered_name: null,
};

test.each<[string, () => Trainer, FinderOptions, RegExp]>([
  ['a schedule', () => modelOf({ optimizer: sgd({ learning_rate: cosine }) }), {}, /SGD follows a CosineDecay/],
  [
    'a function',
    () => modelOf({ optimizer: new optimizers.SGD({ learningRate: () => 0.1 }) }),
    {},
    /follows a function/,
  ],
  [
    'a schedule inside a loss scale',
    () =>
      modelOf({
        optimizer: { class_name: 'LossScaleOptimizer', config: { inner_optimizer: sgd({ learning_rate: cosine }) } },
      }),
    {},
    /SGD follows a CosineDecay/,
  ],
  [
    'several optimizers',
    () => modelOf({ optimizer: new optimizers.MultiOptimizer({ defaultOptimizer: new optimizers.SGD() }) }),
    {},
    /MultiOptimizer has several learning rates/,
  ],
  ['a model that is not compiled', () => new Sequential([new Dense({ units: 1 })]), {}, /call compile\(\) before/],
  ['a min of 0', modelOf, { min: 0 }, /\/min.*> 0/],
  ['a max below min', modelOf, { min: 1, max: 0.1 }, /\/max.*> min, 1/],
  ['half a step', modelOf, { steps: 10.5 }, /\/steps.*integer/],
  ['one step', modelOf, { steps: 1 }, /\/steps.*from 2/],
  ['an unknown ramp', modelOf, { ramp: 'cubic' as never }, /\/ramp.*'linear'/],
  ['a smoothing of 1', modelOf, { smoothing: 1 }, /\/smoothing.*< 1/],
  ['a divergence of 1', modelOf, { divergence: 1 }, /\/divergence.*> 1/],
  ['an unknown option', modelOf, { mim: 1 } as never, /Unknown option.*Did you mean "min"/],
])('%s is refused', async (_, model, options, message) => {
  const refused = findLearningRate(model(), DATA, options);
  await expect(refused).rejects.toThrow(message);
  await expect(refused).rejects.toBeInstanceOf(DescentError);
});

function sgd(config: object) {
  return { class_name: 'SGD', config };
}

function throwAt(at: number) {
  return ({ step }: FinderStep) => {
    if (step === at) throw new Error('from the listener');
  };
}

function abortAt(at: number): () => FinderOptions {
  return () => {
    const controller = new AbortController();
    return { signal: controller.signal, onStep: ({ step }) => step === at && controller.abort() } as FinderOptions;
  };
}
