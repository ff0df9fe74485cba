import { CosineDecay, type Optimizer, type OptimizerFactory } from '@descent/optimizers';
import * as tf from '@tensorflow/tfjs-core';
import { type ConformanceCase, ConformanceError } from '../conformance-case.js';
import { isRule, makeOptimizer, type OptimizerConfig } from './setups.js';

/** With what an optimizer finds a minimum. */
export interface MinimumOptions {
  /** The learning rate is `learning_rate`; by default it falls along a cosine. */
  readonly config: OptimizerConfig;
  /** Whether the learning rate stays what it is. */
  readonly constantRate?: boolean;
}

interface Problem {
  readonly name: string;
  readonly start: readonly number[];
  readonly shape: [number, number];
  readonly steps: number;
  readonly value: (point: readonly number[]) => number;
  readonly gradient: (point: readonly number[]) => number[];
  /** What the value has to come below: with options that were chosen for it, and without. */
  readonly below: { readonly chosen: number; readonly any: number };
}

const CENTER = [0.5, -1, 2, 0.25, -0.75, 1];
const RATES = [0.1, 0.01, 0.001, 0.3, 0.03, 1];

const PARABOLA: Problem = {
  name: 'finds the minimum of a parabola',
  start: [1, 1, 1, 1, 1, 1],
  shape: [3, 2],
  steps: 1000,
  value: (point) => Math.max(...CENTER.map((center, i) => Math.abs((point[i] ?? Number.NaN) - center))),
  gradient: (point) => CENTER.map((center, i) => 20 * ((point[i] ?? Number.NaN) - center)),
  below: { chosen: 0.05, any: 0.05 },
};

/** (1 − x)² + 100 (y − x²)²: 91 at the start, in a bent valley. */
const ROSENBROCK: Problem = {
  name: "gets down the valley of Rosenbrock's function",
  start: [-0.5, 1.2],
  shape: [2, 1],
  steps: 3000,
  value: ([x = Number.NaN, y = Number.NaN]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2,
  gradient: ([x = Number.NaN, y = Number.NaN]) => [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
  below: { chosen: 0.02, any: 1 },
};

/** That it descends: with the options given, or with some usual learning rate. */
export function minimumCases(factory: OptimizerFactory, options?: MinimumOptions): Omit<ConformanceCase, 'group'>[] {
  if (options === undefined && !isRule(factory)) return [];
  return [PARABOLA, ROSENBROCK].map((problem) => ({
    name: problem.name,
    async run() {
      const tried: string[] = [];
      for (const one of options === undefined ? usual() : [options]) {
        const limit = options === undefined ? problem.below.any : problem.below.chosen;
        const value = await descend(makeFor(factory, one, problem.steps), problem);
        if (value < limit) return;
        tried.push(`${value.toPrecision(3)} with ${JSON.stringify(one)}`);
      }
      const { chosen, any } = problem.below;
      throw new ConformanceError(
        `${factory.className} ends ${problem.steps} steps at ${tried.join(', ')}; ` +
          `below ${options === undefined ? any : chosen} is expected`,
      );
    },
  }));
}

const usual = (): MinimumOptions[] =>
  [false, true].flatMap((constantRate) => RATES.map((rate) => ({ config: { learning_rate: rate }, constantRate })));

function makeFor(factory: OptimizerFactory, { config, constantRate }: MinimumOptions, steps: number): Optimizer {
  const optimizer = makeOptimizer(factory, config);
  const { learning_rate: rate } = config;
  if (!constantRate && typeof rate === 'number')
    optimizer.learningRate = new CosineDecay({ initialLearningRate: rate, decaySteps: steps });
  return optimizer;
}

/** Follows the gradient, and gives the value at the end. */
async function descend(optimizer: Optimizer, problem: Problem): Promise<number> {
  const { start, shape, steps, gradient, value } = problem;
  const variable = tf.tidy(() => tf.variable(tf.tensor2d([...start], shape)));
  const target = { variable, name: 'point', path: 'point' };
  for (let step = 0; step < steps; step++) {
    const scale = await scaleOf(optimizer);
    const numbers = gradient(Array.from(await variable.data())).map((one) => one * scale);
    const tensor = tf.tensor2d(numbers, shape);
    await optimizer.applyAsync([tensor], [target]);
    tensor.dispose();
  }
  const end = value(Array.from(await variable.data()));
  optimizer.dispose();
  variable.dispose();
  return end;
}

/** By what it wants the loss, and so the gradient, multiplied. */
async function scaleOf(optimizer: Optimizer): Promise<number> {
  const one = tf.scalar(1);
  const scaled = optimizer.scaleLoss(one);
  const [scale = Number.NaN] = scaled === one ? [1] : await scaled.data();
  tf.dispose([one, scaled]);
  return scale;
}
