import type { Optimizer, TrainableVariable } from '@descent/optimizers';
import { fillNormal, SeedGenerator } from '@descent/random';
import * as tf from '@tensorflow/tfjs-core';

const SHAPES: readonly [path: string, shape: number[]][] = [
  ['dense/kernel', [4, 3]],
  ['dense/bias', [3]],
  ['scale/gain', []],
];

/** A matrix, a vector and a scalar, the same for the same seed. */
export function makeVariables(seed: number): TrainableVariable[] {
  const random = new SeedGenerator(seed);
  return SHAPES.map(([path, shape]) => {
    const start = tf.tensor(valuesFor(random, shape), shape);
    const variable = tf.variable(start);
    start.dispose();
    return { path, name: path.split('/')[1] ?? path, variable };
  });
}

type Step = (optimizer: Optimizer, gradients: tf.Tensor[], targets: readonly TrainableVariable[]) => unknown;

/** Takes steps with gradients that are the same for the same seed. */
export async function takeSteps(
  optimizer: Optimizer,
  targets: readonly TrainableVariable[],
  seed: number,
  count: number,
  step: Step = (one, gradients) => one.applyAsync(gradients, targets),
): Promise<void> {
  const random = new SeedGenerator(seed);
  for (let i = 0; i < count; i++) {
    const gradients = targets.map(({ variable }) => tf.tensor(valuesFor(random, variable.shape), variable.shape));
    await step(optimizer, gradients, targets);
    tf.dispose(gradients);
  }
}

/** Copies of the values of variables. */
export async function readVariables(targets: readonly TrainableVariable[]): Promise<Float32Array[]> {
  const read: Float32Array[] = [];
  for (const { variable } of targets) read.push(Float32Array.from(await variable.data<tf.NumericDataType>()));
  return read;
}

/** Frees optimizers and variables. */
export function free(optimizers: readonly Optimizer[], ...targets: (readonly TrainableVariable[])[]): void {
  for (const optimizer of optimizers) optimizer.dispose();
  for (const { variable } of targets.flat()) variable.dispose();
}

function valuesFor(random: SeedGenerator, shape: readonly number[]): Float32Array {
  const values = new Float32Array(tf.util.sizeFromShape([...shape]));
  fillNormal(values, random.next());
  return values;
}
