import { useBackend } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { deserializeLayer, GlobalAveragePooling1D, Rescaling, serializeLayer } from '../src/index.js';

beforeAll(() => useBackend('cpu'));

it('a mean over nothing is NaN and moves no input', () => {
  const layer = new GlobalAveragePooling1D();
  const mask = tf.tensor2d([[false, false]], undefined, 'bool');
  const mean = (x: tf.Tensor) => layer.apply<tf.Tensor>(x, { mask });
  const x = tf.ones([1, 2, 1]);
  expect(Array.from(mean(x).dataSync())).toEqual([Number.NaN]);
  expect(Array.from(tf.grad(mean)(x).dataSync())).toEqual([0, 0]);
});

it('arrays of NumPy in configs are lists', () => {
  const config = { scale: { class_name: '__numpy__', config: { value: [1, 2], dtype: 'float64' } }, offset: 0 };
  const layer = deserializeLayer({ module: 'keras.layers', class_name: 'Rescaling', config, registered_name: null });
  expect(layer).toBeInstanceOf(Rescaling);
  expect(serializeLayer(layer).config).toMatchObject({ scale: [1, 2] });
});
