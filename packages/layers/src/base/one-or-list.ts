import { ConfigError } from '@descent/spec';
import { Tensor } from '@tensorflow/tfjs-core';
import type { KerasTensor } from './graph.js';
import type { Shape } from './shape.js';
import { isPlainObject, type Tree } from './tree.js';

/** The inputs of a layer that takes one tensor or a list of them. @throws ConfigError for anything else */
export function oneOrList<T>(inputs: Tree<T>, isOne: (value: unknown) => value is T, where: string): T | T[] {
  if (isOne(inputs)) return inputs;
  if (Array.isArray(inputs) && inputs.length > 0 && inputs.every(isOne)) return inputs;
  const fix = isPlainObject(inputs)
    ? 'Only functional models take objects of tensors: give a list.'
    : 'Make one with tf.tensor(…).';
  throw new ConfigError(where, '', inputs, 'its input must be a tensor or a list of tensors', fix);
}

export function isTensor(value: unknown): value is Tensor {
  return value instanceof Tensor;
}

export function shapesOf(inputs: Tensor | Tensor[]): Shape | Shape[] {
  return Array.isArray(inputs) ? inputs.map(({ shape }) => [...shape]) : [...inputs.shape];
}

export function oneOrAll(tensors: readonly KerasTensor[]): KerasTensor | KerasTensor[] {
  return tensors.length === 1 ? (tensors[0] as KerasTensor) : [...tensors];
}
