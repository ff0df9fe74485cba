import {
  LossScaleOptimizer,
  MultiOptimizer,
  type Optimizer,
  optimizerClasses,
  type TrainableVariable,
} from '@descent/optimizers';
import { Generator } from '@descent/random';
import * as tf from '@tensorflow/tfjs-core';

type Options = Readonly<Record<string, unknown>>;

/** Option sets that switch on everything that has state. */
const OF_ALL: readonly Options[] = [
  {},
  { weight_decay: 0.01, clipnorm: 0.5 },
  { use_ema: true, ema_momentum: 0.9, ema_overwrite_frequency: 3 },
  { gradient_accumulation_steps: 2, use_ema: true, global_clipnorm: 1 },
  {
    learning_rate: {
      class_name: 'ExponentialDecay',
      config: { initial_learning_rate: 0.1, decay_steps: 5, decay_rate: 0.7 },
    },
  },
];
const OF_CLASS: Readonly<Record<string, readonly Options[]>> = {
  SGD: [{ momentum: 0.9 }, { momentum: 0.9, nesterov: true }],
  RMSprop: [{ momentum: 0.9 }, { centered: true, momentum: 0.5 }],
  Adam: [{ amsgrad: true }],
  AdamW: [{ amsgrad: true }],
  Muon: [{ exclude_layers: ['kernel'] }, { nesterov: false, rms_rate: null }],
  ScheduleFreeAdamW: [{ warmup_steps: 4 }],
};

export interface OptimizerCase {
  readonly label: string;
  make(): Optimizer;
}

/** Every class with every set of options; wrappers around some of them. */
export function optimizerCases(): OptimizerCase[] {
  const cases: OptimizerCase[] = [];
  for (const factory of optimizerClasses.values()) {
    const { className } = factory;
    if (className === 'LossScaleOptimizer' || className === 'MultiOptimizer') continue;
    for (const options of [...OF_ALL, ...(OF_CLASS[className] ?? [])]) {
      cases.push({ label: `${className} ${JSON.stringify(options)}`, make: () => factory.fromConfig(options) });
    }
    cases.push({
      label: `LossScaleOptimizer of ${className}`,
      make: () => new LossScaleOptimizer(factory.fromConfig({}), { initialScale: 8, dynamicGrowthSteps: 3 }),
    });
  }
  const of = (name: string) => optimizerClasses.get(name)?.fromConfig({ use_ema: true }) as Optimizer;
  cases.push({
    label: 'MultiOptimizer',
    make: () => new MultiOptimizer({ defaultOptimizer: of('adam'), optimizerMap: { '.*/bias': of('nadam') } }),
  });
  return cases;
}

/** A matrix, a vector and a scalar, the same for the same seed. */
export function makeVariables(seed: number): TrainableVariable[] {
  const random = new Generator(seed);
  const shapes: [string, number[]][] = [
    ['dense/kernel', [4, 3]],
    ['dense/bias', [3]],
    ['scale/gain', []],
  ];
  return shapes.map(([path, shape]) => {
    const start = tf.tensor(valuesFor(random, shape), shape);
    const variable = tf.variable(start);
    start.dispose();
    return { path, name: path.split('/')[1] as string, variable };
  });
}

/** Takes steps with gradients that are the same for the same seed. */
export function takeSteps(
  optimizer: Optimizer,
  targets: readonly TrainableVariable[],
  seed: number,
  count: number,
): void {
  const random = new Generator(seed);
  for (let step = 0; step < count; step++) {
    tf.tidy(() => {
      const gradients = targets.map(({ variable }) => tf.tensor(valuesFor(random, variable.shape), variable.shape));
      optimizer.apply(gradients, targets);
    });
  }
}

function valuesFor(random: Generator, shape: readonly number[]): Float32Array {
  return Float32Array.from({ length: tf.util.sizeFromShape([...shape]) }, () => random.normal());
}
