import { describeBackends, programCounts, resetProgramCounts, useBackend } from '@descent/backend';
import {
  CosineDecay,
  deserialize,
  LossScaleOptimizer,
  MultiOptimizer,
  type Optimizer,
  optimizerClasses,
  type TrainableVariable,
} from '@descent/optimizers';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeVariables, optimizerCases, takeSteps } from './optimizer-cases.js';

const backends = await describeBackends();
const classNames = [...optimizerClasses.values()].map(({ className }) => className);

/** A start rate that suits both test functions, and options without which a class hardly moves there. */
const SETTINGS: Readonly<Record<string, { rate: number; constant?: true; options?: object }>> = {
  Adadelta: { rate: 0.2, options: { epsilon: 1e-4 } },
  Adafactor: { rate: 0.03 },
  Adagrad: { rate: 0.5 },
  Adam: { rate: 0.3 },
  AdamW: { rate: 0.5, options: { weight_decay: 1e-4 } },
  Adamax: { rate: 0.5 },
  Ftrl: { rate: 0.5, constant: true },
  Lamb: { rate: 0.03 },
  Lion: { rate: 0.01 },
  Muon: { rate: 0.03, options: { weight_decay: null } },
  Nadam: { rate: 0.3 },
  RMSprop: { rate: 0.01 },
  ScheduleFreeAdamW: { rate: 0.3, constant: true },
  SGD: { rate: 0.001, options: { momentum: 0.9 } },
};

function makeFor(className: string, steps: number): Optimizer {
  if (className === 'LossScaleOptimizer') return new LossScaleOptimizer(makeFor('Adam', steps));
  if (className === 'MultiOptimizer') {
    return new MultiOptimizer({
      defaultOptimizer: makeFor('Adam', steps),
      optimizerMap: { x: makeFor('Nadam', steps) },
    });
  }
  const { rate, constant, options } = SETTINGS[className]!;
  const optimizer = deserialize({ class_name: className, config: { ...options, learning_rate: rate } });
  if (!constant) optimizer.learningRate = new CosineDecay({ initialLearningRate: rate, decaySteps: steps });
  return optimizer;
}

/** Follows a gradient from a start, and gives the last point. */
function minimize(
  optimizer: Optimizer,
  start: readonly number[],
  shape: [number, number],
  steps: number,
  gradientAt: (point: ArrayLike<number>) => number[],
): number[] {
  const variable = tf.variable(tf.tensor2d([...start], shape));
  const target: TrainableVariable = { variable, name: 'point', path: 'point' };
  const scale = () => tf.tidy(() => optimizer.scaleLoss(tf.scalar(1)).dataSync()[0] as number);
  for (let step = 0; step < steps; step++) {
    const gradient = tf.tensor2d(
      gradientAt(variable.dataSync()).map((g) => g * scale()),
      shape,
    );
    optimizer.apply([gradient], [target]);
    gradient.dispose();
  }
  const point = [...variable.dataSync()];
  optimizer.dispose();
  variable.dispose();
  return point;
}

it('has settings for every class', () => {
  expect([...Object.keys(SETTINGS), 'LossScaleOptimizer', 'MultiOptimizer'].sort()).toEqual([...classNames].sort());
});

describe.each(backends.filter(({ status }) => status.available))('optimizers on $name', ({ name }) => {
  beforeAll(async () => {
    await useBackend(name);
  });

  it.each(optimizerCases())('$label: keeps shapes and dtypes, leaks nothing in 100 steps', ({ make }) => {
    const targets = makeVariables(7);
    const shapes = targets.map(({ variable }) => [variable.shape, variable.dtype]);
    const optimizer = make();
    optimizer.build(targets);
    const { numTensors } = tf.memory();
    const ofState = () => optimizer.variables.map(({ shape, dtype }) => [[...shape], dtype]);
    const before = ofState();
    takeSteps(optimizer, targets, 8, 100);
    expect(tf.memory().numTensors).toBe(numTensors);
    expect(ofState()).toEqual(before);
    expect(targets.map(({ variable }) => [variable.shape, variable.dtype])).toEqual(shapes);
    for (const { variable } of targets) {
      for (const value of variable.dataSync()) expect(Number.isFinite(value)).toBe(true);
    }
    optimizer.dispose();
    for (const { variable } of targets) variable.dispose();
    expect(tf.memory().numTensors).toBeLessThan(numTensors);
  });

  it.each(classNames)('%s finds the minimum of a parabola', (className) => {
    const minimum = [0.5, -1, 2, 0.25, -0.75, 1];
    const steps = 1000;
    const point = minimize(makeFor(className, steps), [1, 1, 1, 1, 1, 1], [3, 2], steps, (p) =>
      minimum.map((m, i) => 20 * ((p[i] as number) - m)),
    );
    for (const [i, m] of minimum.entries()) expect(Math.abs((point[i] as number) - m)).toBeLessThan(0.05);
  });

  it.each(classNames)("%s finds the minimum of Rosenbrock's function", (className) => {
    const steps = 3000;
    const point = minimize(makeFor(className, steps), [-0.5, 1.2], [2, 1], steps, (p) => {
      const [x, y] = [p[0] as number, p[1] as number];
      return [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)];
    });
    const [x, y] = point as [number, number];
    expect((1 - x) ** 2 + 100 * (y - x * x) ** 2).toBeLessThan(0.02);
  });

  it('runs its rules in one pass over memory', () => {
    resetProgramCounts();
    const targets = makeVariables(1);
    const optimizer = deserialize('adam');
    takeSteps(optimizer, targets, 2, 1);
    expect(programCounts()).toEqual({ fused: targets.length, reference: 0 });
    optimizer.dispose();
    for (const { variable } of targets) variable.dispose();
  });
});
