import { describeBackends, useBackend } from '@descent/backend';
import { Dense, Embedding, GlobalAveragePooling1D, Input, LSTM } from '@descent/layers';
import { setRandomSeed } from '@descent/random';
import { IndexError } from '@descent/spec';
import { Sequential } from '@descent/trainer';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';

const WORDS = 10_000;
const BATCH = 64;
/** A step takes some tens of milliseconds; a pass over all data for each word took minutes. */
const LIMIT_MS = 8000;
const found = await describeBackends();

const words = (rows: number, time: number) => ({
  data: Int32Array.from({ length: rows * time }, (_, i) => (i * 7919) % WORDS),
  shape: [rows, time],
});
const labels = (rows: number) => ({ data: Float32Array.from({ length: rows }, (_, i) => i % 2), shape: [rows, 1] });

function compiled(time: number, recurrent: boolean): Sequential {
  setRandomSeed(1);
  const model = new Sequential([
    Input({ shape: [time] }),
    new Embedding({ inputDim: WORDS, outputDim: 64, name: 'words' }),
    recurrent ? new LSTM({ units: 16 }) : new GlobalAveragePooling1D(),
    new Dense({ units: 1, activation: 'sigmoid' }),
  ]);
  model.compile({ optimizer: 'adam', loss: 'binary_crossentropy' });
  return model;
}

for (const { name, status } of found) {
  const why = status.available ? '' : ` (not run: ${status.reason})`;
  describe.skipIf(!status.available)(`Embedding on ${name}${why}`, () => {
    beforeAll(() => useBackend(name));

    it.each([
      ['pooled, 80 words a sample', 80, false],
      ['through an LSTM, 8 words a sample', 8, true],
    ])(`trains on ${WORDS} words within ${LIMIT_MS} ms a step: %s`, async (_, time, recurrent) => {
      const model = compiled(time, recurrent);
      await model.fit(words(BATCH, time), labels(BATCH), { epochs: 1, batchSize: BATCH });
      const started = performance.now();
      await model.fit(words(2 * BATCH, time), labels(2 * BATCH), { epochs: 1, batchSize: BATCH });
      expect((performance.now() - started) / 2).toBeLessThan(LIMIT_MS);
      model.dispose();
    });

    it('reads negative indices from the end and cuts fractions off, as Keras does', () => {
      const layer = new Embedding({ inputDim: 5, outputDim: 2 });
      layer.build();
      layer.setWeights([tf.tensor2d([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [5, 2])]);
      const read = (x: tf.Tensor) => tf.tidy(() => Array.from(layer.apply<tf.Tensor>(x).dataSync()));
      expect(read(tf.tensor2d([[0, 4, -1, -5]], undefined, 'int32'))).toEqual([0, 1, 8, 9, 8, 9, 0, 1]);
      expect(read(tf.tensor2d([[1.7, -0.5, -1.5]]))).toEqual([2, 3, 0, 1, 8, 9]);
      const gradient = tf.tidy(() => {
        const loss = () => tf.sum(layer.apply<tf.Tensor>(tf.tensor2d([[-1, 4, 0]], undefined, 'int32'))) as tf.Scalar;
        const { grads } = tf.variableGrads(loss, [layer.embeddings]);
        return Array.from((Object.values(grads)[0] as tf.Tensor).dataSync());
      });
      expect(gradient).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 2, 2]);
      layer.dispose();
    });

    it.each([5, -6, Number.NaN, 2 ** 32, Number.NEGATIVE_INFINITY])('refuses the index %s', (index) => {
      const layer = new Embedding({ inputDim: 5, outputDim: 2, name: 'words' });
      layer.build();
      const read = () => tf.tidy(() => layer.apply<tf.Tensor>(tf.tensor2d([[0, index]])).dataSync());
      expect(read).toThrow(IndexError);
      expect(read).toThrow(`words: there is no row ${index}: rows are 0 … 4, or -5 … -1 counted from the end.`);
      layer.dispose();
    });

    it('refuses one in the middle of an epoch, and in predict', async () => {
      const model = compiled(4, false);
      const bad = words(12 * 8, 4);
      bad.data[10 * 8 * 4 + 3] = WORDS;
      await expect(model.fit(bad, labels(12 * 8), { epochs: 1, batchSize: 8, shuffle: false })).rejects.toThrow(
        `words: there is no row ${WORDS}`,
      );
      await expect((async () => model.predict(bad, { batchSize: 8 }))()).rejects.toThrow(IndexError);
      model.dispose();
    });
  });
}
