import { describeBackends, useBackend } from '@descent/backend';
import { Dense } from '@descent/layers';
import { SGD } from '@descent/optimizers';
import { Sequential } from '@descent/trainer';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';

const SIZES = [60, 100, 5000, 40_000];
const found = await describeBackends();

/** What looks at the data of a tensor: each may share its memory with it. */
const LOOKS: Record<string, (x: tf.Tensor) => tf.Tensor> = {
  clone: (x) => tf.clone(x),
  reshape: (x) => tf.reshape(x, [2, -1]),
  slice: (x) => tf.slice(x, [5], [20]),
  split: (x) => tf.split(x, 2)[1] as tf.Tensor,
  unstack: (x) => tf.unstack(tf.reshape(x, [2, -1]))[1] as tf.Tensor,
  'slice of a slice': (x) => tf.slice(tf.slice(x, [3], [30]), [2], [10]),
  squeeze: (x) => tf.squeeze(tf.slice(tf.reshape(x, [1, -1]), [0, 4], [1, 8])),
  cast: (x) => tf.cast(x, 'float32'),
  values: (x) => tf.tensor(x.dataSync(), x.shape),
};

/** Results of many kernels, to use memory that was given back. */
function busy(size: number): void {
  tf.tidy(() => {
    const x = tf.fill([size], 7);
    for (const op of [tf.add, tf.mul, tf.sub]) op(x, x);
    for (const op of [tf.relu, tf.exp, tf.square, tf.neg]) op(x);
    const half = tf.reshape(x, [2, -1]);
    tf.matMul(half, half, false, true);
  });
}

for (const { name: backend, status } of found) {
  const why = status.available ? '' : ` (not run: ${status.reason})`;
  describe.skipIf(!status.available)(`${backend}${why}`, () => {
    beforeAll(async () => void (await useBackend(backend)));

    describe.each(SIZES)('of %i numbers', (size) => {
      const start = Float32Array.from({ length: size }, (_, i) => i % 1000);

      it.each(Object.entries(LOOKS))('a %s stays what it was when the tensor is gone', (_, look) => {
        const before = tf.memory().numTensors;
        const sum = tf.tidy(() => tf.add(tf.tensor1d(start), tf.ones([size])));
        const seen = tf.tidy(() => look(sum));
        const copy = tf
          .tidy(() => look(tf.tensor1d(start.map((value) => value + 1))))
          .dataSync()
          .slice();
        sum.dispose();
        for (let round = 0; round < 3; round++) busy(size);
        expect(seen.dataSync()).toEqual(copy);
        seen.dispose();
        tf.disposeVariables();
        expect(tf.memory().numTensors).toBeLessThanOrEqual(before + 1);
      });

      it.each(Object.entries(LOOKS))('a %s of a weight stays what it was when the weight is trained', (_, look) => {
        const weight = tf.variable(tf.tensor1d(start));
        const optimizer = new SGD({ learningRate: 1, momentum: 0.5 });
        const gradient = tf.ones([size]);
        for (let step = 1; step < 4; step++) {
          const seen = tf.tidy(() => look(weight));
          const was = seen.dataSync().slice();
          optimizer.apply([gradient], [weight]);
          expect(seen.dataSync()).toEqual(was);
          expect(weight.dataSync()[0]).toBeLessThan(start[0]!);
          seen.dispose();
        }
        tf.dispose([weight, gradient]);
        optimizer.dispose();
      });
    });

    it('a slice of a batch that somebody keeps, and values read of it, stay what they were', async () => {
      const kept: { seen: tf.Tensor; was: Float32Array; values: Float32Array; were: Float32Array }[] = [];
      class Keeping extends Dense {
        override call(inputs: tf.Tensor) {
          const seen = tf.keep(tf.slice(inputs, [1, 0], [1, 300]));
          const values = inputs.dataSync() as Float32Array;
          kept.push({ seen, was: (seen.dataSync() as Float32Array).slice(), values, were: values.slice() });
          return super.call(inputs);
        }
      }
      const model = new Sequential([new Keeping({ units: 2 })]);
      model.compile({ loss: 'mse' });
      const x = { data: Uint8Array.from({ length: 60 * 300 }, (_, i) => i % 253), shape: [60, 300], scale: 1 / 255 };
      await model.fit(x, { data: new Float32Array(120), shape: [60, 2] }, { batchSize: 10, epochs: 2 });
      expect(kept.length).toBeGreaterThanOrEqual(12);
      for (const { seen, was, values, were } of kept) {
        expect(seen.dataSync()).toEqual(was);
        expect(values).toEqual(were);
      }
      tf.dispose(kept.map(({ seen }) => seen));
      model.dispose();
    });
  });
}
