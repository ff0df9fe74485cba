import type { BackendAdapter } from '@descent/backend';
import { SGD } from '@descent/optimizers';
import * as tf from '@tensorflow/tfjs-core';
import { type ConformanceCase, expectThat } from '../conformance-case.js';
import { expectNear } from '../differences.js';
import { leakFree } from './leak-free.js';

const SIZES = [60, 100, 5000, 40_000];

/** What looks at the data of a tensor: each may share its memory with it. */
const LOOKS: Readonly<Record<string, (x: tf.Tensor) => tf.Tensor>> = {
  clone: (x) => tf.clone(x),
  reshape: (x) => tf.reshape(x, [2, -1]),
  slice: (x) => tf.slice(x, [5], [20]),
  split: (x) => tf.split(x, 2)[1] ?? x,
  unstack: (x) => tf.unstack(tf.reshape(x, [2, -1]))[1] ?? x,
  'slice of a slice': (x) => tf.slice(tf.slice(x, [3], [30]), [2], [10]),
  squeeze: (x) => tf.squeeze(tf.slice(tf.reshape(x, [1, -1]), [0, 4], [1, 8])),
  cast: (x) => tf.cast(x, 'float32'),
};

/** That memory which is used again, or written in place, is nobody else's. */
export function valueCases(adapter: BackendAdapter): ConformanceCase[] {
  const one = (name: string, run: () => Promise<void>) => leakFree(adapter, 'values stay what they were', name, run);
  return SIZES.flatMap((size) => {
    const start = Float32Array.from({ length: size }, (_, i) => i % 1000);
    return [
      ...Object.entries(LOOKS).flatMap(([what, look]) => [
        one(`a ${what} of ${size} numbers, when the tensor is gone`, () => outlives(what, look, start)),
        one(`a ${what} of a weight of ${size} numbers, when the weight is trained`, () => staysOf(what, look, start)),
      ]),
      one(`values read of ${size} numbers, when the tensor is gone`, () => valuesOutlive(start)),
    ];
  });
}

async function outlives(what: string, look: (x: tf.Tensor) => tf.Tensor, start: Float32Array): Promise<void> {
  const sum = tf.tidy(() => tf.add(tf.tensor1d(start), tf.ones([start.length])));
  const seen = tf.tidy(() => look(sum));
  const wanted = await copyOf(tf.tidy(() => look(tf.tensor1d(start.map((value) => value + 1)))));
  sum.dispose();
  for (let round = 0; round < 3; round++) useMemory(start.length);
  expectNear(`the ${what}`, await copyOf(seen), wanted);
}

async function valuesOutlive(start: Float32Array): Promise<void> {
  const sum = tf.tidy(() => tf.add(tf.tensor1d(start), tf.ones([start.length])));
  const values = await sum.data();
  sum.dispose();
  for (let round = 0; round < 3; round++) useMemory(start.length);
  expectNear(
    'the values',
    values,
    start.map((value) => value + 1),
  );
}

async function staysOf(what: string, look: (x: tf.Tensor) => tf.Tensor, start: Float32Array): Promise<void> {
  const weight = tf.tidy(() => tf.variable(tf.tensor1d(start)));
  const optimizer = new SGD({ learningRate: 1, momentum: 0.5 });
  const gradient = tf.ones([start.length]);
  for (let step = 1; step < 4; step++) {
    const seen = tf.tidy(() => look(weight));
    const values = await seen.data();
    const before = values.slice();
    optimizer.apply([gradient], [weight]);
    expectNear(`the ${what}, read before step ${step},`, values, before);
    expectNear(`the ${what}, made before step ${step},`, await copyOf(seen), before);
    const [first = Number.NaN] = await weight.data();
    expectThat(first < (start[0] ?? 0), () => `the weight is ${first} after step ${step}, and has to be below 0`);
  }
  tf.dispose([weight, gradient]);
  optimizer.dispose();
}

async function copyOf(tensor: tf.Tensor): Promise<ArrayLike<number>> {
  const values = await tensor.data<tf.NumericDataType>();
  const copy = Float32Array.from(values);
  tensor.dispose();
  return copy;
}

/** Results of many kernels, to use memory that was given back. */
function useMemory(size: number): void {
  tf.tidy(() => {
    const x = tf.fill([size], 7);
    for (const op of [tf.add, tf.mul, tf.sub]) op(x, x);
    for (const op of [tf.relu, tf.exp, tf.square, tf.neg]) op(x);
    const half = tf.reshape(x, [2, -1]);
    tf.matMul(half, half, false, true);
  });
}
