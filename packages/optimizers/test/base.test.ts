import { useBackend } from '@descent/backend';
import '@descent/backend-cpu';
import { ConfigError, DescentError, ShapeError, UnknownNameError, UnsupportedError } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Adam, AdamW, Ftrl, LossScaleOptimizer, MultiOptimizer, Muon, type Optimizer, SGD } from '../src/index.js';

beforeAll(async () => {
  await useBackend('cpu');
});

const made: tf.Variable[] = [];
afterEach(() => {
  for (const variable of made.splice(0)) variable.dispose();
});

function variable(path: string, values: number[] = [1, 1]) {
  const start = tf.tensor1d(values);
  const value = tf.variable(start);
  start.dispose();
  made.push(value);
  return { variable: value, path, name: path.slice(path.lastIndexOf('/') + 1) };
}
const weightsOf = (target: { variable: tf.Variable }) => [...target.variable.dataSync()];
const step = (optimizer: Optimizer, gradient: number[], target: ReturnType<typeof variable>) =>
  tf.tidy(() => optimizer.apply([tf.tensor1d(gradient)], [target]));

describe('apply', () => {
  it('refuses what it cannot pair, with a typed error', () => {
    const [w, other] = [variable('w'), variable('other')];
    const optimizer = new SGD();
    expect(() => optimizer.apply([tf.tensor1d([1, 1])])).toThrow(DescentError);
    optimizer.build([w]);
    expect(() => optimizer.apply([null])).toThrow(/no gradients/);
    expect(() => step(optimizer, [1, 1], other)).toThrow(/unknown variable "other"/);
    expect(() => step(optimizer, [1, 1, 1], w)).toThrow(ShapeError);
    expect(() => optimizer.apply([null, null])).toThrow(/expected 1 gradients/);
    expect(optimizer.rawIterations).toBe(0);
  });

  it('does nothing, and counts nothing, without gradients', () => {
    const optimizer = new SGD();
    optimizer.apply([], []);
    expect([optimizer.iterations, optimizer.built]).toEqual([0, false]);
  });

  it('leaves a clone of the weight, and values read from it, as they were', () => {
    const w = variable('w');
    const optimizer = new SGD({ learningRate: 0.5 });
    step(optimizer, [1, 1], w);
    const clone = w.variable.clone();
    const before = w.variable.dataSync();
    step(optimizer, [1, 1], w);
    expect([...clone.dataSync(), ...before]).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(weightsOf(w)).toEqual([0, 0]);
    clone.dispose();
  });

  it('never disposes or changes a gradient', () => {
    const w = variable('w');
    const gradient = tf.tensor1d([4, 3]);
    new Adam({ clipnorm: 1, lossScaleFactor: 2, weightDecay: 0.1 }).apply([gradient], [w]);
    expect([...gradient.dataSync()]).toEqual([4, 3]);
    gradient.dispose();
  });

  it('takes plain tfjs variables', () => {
    const w = tf.variable(tf.tensor1d([1]), true, 'layer/plain');
    made.push(w);
    const optimizer = new SGD({ learningRate: 0.5, momentum: 0.9 });
    tf.tidy(() => optimizer.apply([tf.tensor1d([1])], [w]));
    expect(w.dataSync()[0]).toBe(0.5);
    expect(optimizer.variables.at(-1)?.path).toBe('sgd/layer_plain_momentum');
  });
});

describe('the learning rate', () => {
  it('is kept as float32, and can be set', () => {
    const optimizer = new SGD({ learningRate: 0.1 });
    expect(optimizer.learningRate).toBe(Math.fround(0.1));
    optimizer.learningRate = 0.25;
    expect(optimizer.learningRate).toBe(0.25);
  });

  it('may be a function, called anew at every step', () => {
    const w = variable('w');
    let rate = 0.5;
    const optimizer = new SGD({ learningRate: () => rate });
    step(optimizer, [1, 0], w);
    rate = 0.25;
    step(optimizer, [0, 1], w);
    expect(weightsOf(w)).toEqual([0.5, 0.75]);
    expect(() => {
      optimizer.learningRate = 1;
    }).toThrow(/governed by a function/);
  });

  it.each([['0.1'], [null], [true], [{}]])('cannot be %j', (rate) => {
    expect(() => new SGD({ learningRate: rate as unknown as number })).toThrow(ConfigError);
  });
});

describe('options', () => {
  it('unknown ones are errors that name the nearest', () => {
    expect(() => new SGD({ momentun: 0.9 } as never)).toThrow(UnknownNameError);
    expect(() => new SGD({ momentun: 0.9 } as never)).toThrow(/momentum/);
    expect(() => new LossScaleOptimizer(new SGD(), { scale: 1 } as never)).toThrow(UnknownNameError);
  });

  it.each<[string, () => Optimizer]>([
    ['two ways of clipping', () => new SGD({ clipnorm: 1, clipvalue: 1 })],
    ['an accumulation of one', () => new SGD({ gradientAccumulationSteps: 1 })],
    ['a momentum of the average beyond 1', () => new SGD({ useEma: true, emaMomentum: 1.5 })],
    ['a name with a slash', () => new SGD({ name: 'a/b' })],
    ['a momentum beyond 1', () => new SGD({ momentum: 1.5 })],
    ['AdamW without weight decay', () => new AdamW({ weightDecay: null })],
    ['a positive power', () => new Ftrl({ learningRatePower: 0.5 })],
    ['a pattern that is none', () => new Muon({ excludeLayers: ['('] })],
    [
      'a key that is no pattern',
      () => new MultiOptimizer({ defaultOptimizer: new SGD(), optimizerMap: { '(': new SGD() } }),
    ],
    ['no inner optimizer', () => new LossScaleOptimizer(undefined as unknown as Optimizer)],
    ['no default optimizer', () => new MultiOptimizer({} as never)],
  ])('refuses %s', (_label, make) => {
    expect(make).toThrow(ConfigError);
  });
});

describe('weight decay', () => {
  // recorded from Keras 3.15.1 on TensorFlow: patterns are searched in `path:0`, by Muon in the name alone
  it.each<[string, string, boolean]>([
    ['SGD', 'hidden', true],
    ['SGD', '^bias$', false],
    ['SGD', 'bias:0', true],
    ['Muon', 'hidden', false],
    ['Muon', '^bias$', true],
    ['Muon', 'bias:0', false],
  ])('%s leaves hidden/bias out by %s: %s', (className, pattern, excluded) => {
    const options = { learningRate: 0.1, weightDecay: 0.5 };
    const optimizer = className === 'SGD' ? new SGD(options) : new Muon({ ...options, adamWeightDecay: 0.5 });
    const bias = variable('hidden/bias');
    optimizer.excludeFromWeightDecay({ names: [pattern] });
    step(optimizer, [0, 0], bias);
    expect(weightsOf(bias)[0]).toBeCloseTo(excluded ? 1 : 0.95, 6);
  });

  it('leaves out a variable that is given itself', () => {
    const w = variable('w');
    const optimizer = new SGD({ learningRate: 0.1, weightDecay: 0.5 });
    optimizer.excludeFromWeightDecay({ variables: [w] });
    step(optimizer, [0, 0], w);
    expect(weightsOf(w)).toEqual([1, 1]);
  });
});

describe('wrappers', () => {
  it('LossScaleOptimizer scales the loss and leaves out a step that is not finite', () => {
    const w = variable('w');
    const optimizer = new LossScaleOptimizer(new SGD({ learningRate: 0.5 }), {
      initialScale: 4,
      dynamicGrowthSteps: 2,
    });
    const loss = tf.tidy(() => optimizer.scaleLoss(tf.scalar(3)).dataSync()[0]);
    expect(loss).toBe(12);
    step(optimizer, [4, Number.NaN], w);
    expect([weightsOf(w), optimizer.dynamicScale, optimizer.iterations]).toEqual([[1, 1], 2, 0]);
    step(optimizer, [2, 0], w);
    step(optimizer, [2, 0], w);
    expect([weightsOf(w), optimizer.dynamicScale, optimizer.iterations]).toEqual([[0, 1], 4, 2]);
  });

  it('MultiOptimizer has no learning rate, and takes no wrapper inside', () => {
    const optimizer = new MultiOptimizer({ defaultOptimizer: new SGD() });
    expect(() => optimizer.learningRate).toThrow(UnsupportedError);
    expect(() => new MultiOptimizer({ defaultOptimizer: optimizer })).toThrow(UnsupportedError);
    expect(() => new MultiOptimizer({ defaultOptimizer: new LossScaleOptimizer(new SGD()) })).toThrow(UnsupportedError);
  });

  it('MultiOptimizer refuses a variable that two keys match', () => {
    const map = { defaultOptimizer: new SGD(), optimizerMap: { 'a.*': new SGD(), '.*b': new SGD() } };
    expect(() => new MultiOptimizer(map).build([variable('ab')])).toThrow(/matches 2 keys/);
  });
});
