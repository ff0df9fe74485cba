import { readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { makeDefaultSeed, setRandomSeed } from '@descent/random';
import { type Tensor, tensor } from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { deserializeLayer } from '../src/index.js';

interface Leading {
  readonly shape: number[];
  readonly first: number[];
  readonly sum: number;
}

interface Start {
  readonly python: string;
  readonly shape: number[] | number[][];
  readonly serialized: object;
  readonly after_making: number;
  readonly weights: readonly Leading[];
  readonly outputs: readonly Leading[];
  readonly after_calls: number;
}

const recorded: { readonly seed: number; readonly cases: readonly Start[] } = JSON.parse(
  readFileSync(new URL('recorded/starts.json', import.meta.url), 'utf8'),
);

beforeAll(() => useBackend('cpu'));

const isList = (shape: number[] | number[][]): shape is number[][] => Array.isArray(shape[0]);

function dataOf(shape: readonly number[], isIndices: boolean): Tensor {
  const size = shape.reduce((product, axis) => product * axis, 1);
  const values = Float32Array.from({ length: size }, (_, i) => (isIndices ? i % 6 : ((i % 5) + 1) / 4));
  return tensor(values, [...shape], isIndices ? 'int32' : 'float32');
}

function expectLeading(received: Tensor, wanted: Leading): void {
  expect(received.shape).toEqual(wanted.shape);
  const values = Array.from(received.dataSync());
  wanted.first.forEach((value, i) => {
    expect(Math.abs(values[i]! - value)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
  });
  const sum = values.reduce((total, value) => total + Math.abs(value), 0);
  expect(Math.abs(sum - wanted.sum)).toBeLessThanOrEqual(2e-6 * Math.max(1, wanted.sum));
}

it.each(recorded.cases)('$python starts and draws as in Keras', (wanted) => {
  const { serialized, shape, outputs, weights } = wanted;
  setRandomSeed(recorded.seed);
  deserializeLayer(serialized);
  expect(makeDefaultSeed()).toBe(wanted.after_making);

  setRandomSeed(recorded.seed);
  const layer = deserializeLayer(serialized);
  const isIndices = wanted.python.includes('Embedding');
  const x = isList(shape) ? shape.map((one) => dataOf(one, false)) : dataOf(shape, isIndices);
  const called = outputs.map(() => layer.apply<Tensor>(x, { training: true }));
  expect(layer.weights.map(({ shape }) => shape)).toEqual(weights.map(({ shape }) => shape));
  layer.weights.forEach(({ variable }, i) => {
    expectLeading(variable, weights[i]!);
  });
  called.forEach((output, i) => {
    expectLeading(output, outputs[i]!);
  });
  expect(makeDefaultSeed()).toBe(wanted.after_calls);
});
