import { describe, expect, test } from 'vitest';
import type { Experiment } from '../src/experiment/experiment.js';
import { describeModel } from '../src/model/describe.js';
import { inputShapeOf } from '../src/model/keras-model.js';
import { shapeImages } from '../src/model/shape-images.js';
import { tinyDataset } from './support/tiny-dataset.js';

type Model = Experiment['model'];

const layer = (class_name: string, config: object = {}) => ({ class_name, config });
const sequential = (...layers: unknown[]): Model => ({ class_name: 'Sequential', config: { layers } });
const functional = (input_layers: unknown, ...layers: unknown[]): Model => {
  return { class_name: 'Functional', config: { layers, input_layers } } as Model;
};
const input = (...shape: unknown[]) => layer('InputLayer', { name: 'in', batch_shape: [null, ...shape] });
const dense = layer('Dense', { units: 10, activation: 'softmax' });

test.each<[string, Model, number[] | null]>([
  ["the lesson's network takes what comes", { units: 8 }, null],
  ['an input layer says it', sequential(input(28, 28, 1), dense), [28, 28, 1]],
  ['an input layer of Keras 2, too', sequential(layer('InputLayer', { batch_input_shape: [null, 4] })), [4]],
  ['the first layer may', sequential(layer('Dense', { batch_input_shape: [null, 16], units: 1 })), [16]],
  ['a model inside may', sequential(sequential(input(3, 3)), dense), [3, 3]],
  ['a functional model names its input', functional([['in', 0, 0]], dense, input(5, 2)), [5, 2]],
  ['by itself', functional(['in', 0, 0], dense, input(5, 2)), [5, 2]],
  ['or in an object', functional({ a: ['in', 0, 0] }, dense, input(5, 2)), [5, 2]],
  ['unknown sizes say nothing', sequential(input(null, 4)), null],
  ['neither does no shape', sequential(dense), null],
])('input shape: %s', (_, model, shape) => {
  expect(inputShapeOf(model)).toEqual(shape);
});

test.each<[Model, string]>([
  [{ units: 8 }, 'SimpleDense(8) → Dense(4, softmax)'],
  [
    sequential(input(4, 4, 1), layer('Conv2D', { filters: 3, activation: 'relu' }), layer('Flatten'), dense),
    'Conv2D(3, relu) → Flatten → Dense(10, softmax)',
  ],
  [
    sequential(layer('Dropout', { rate: 0.5 }), layer('Dense', { units: 1, activation: 'linear' })),
    'Dropout(0.5) → Dense(1)',
  ],
  [{ ...sequential(dense), file: 'my/model.keras' }, 'Dense(10, softmax), weights from model.keras'],
  [
    sequential(...Array(12).fill(layer('ReLU')), dense),
    'ReLU → ReLU → ReLU → ReLU → ReLU → ReLU → … 6 more … → Dense(10, softmax)',
  ],
])('a model in one line: %#', (model, text) => expect(describeModel(model, 4)).toBe(text));

describe('images', () => {
  const dataset = tinyDataset(8, 4);

  test('take the shape that the model asks for, without a copy', () => {
    const shaped = shapeImages(dataset, sequential(input(4, 4, 1), dense));
    expect([shaped.train.images.shape, shaped.test.images.shape]).toEqual([
      [8, 4, 4, 1],
      [4, 4, 4, 1],
    ]);
    expect(shaped.train.images.data).toBe(dataset.train.images.data);
    expect(shapeImages(dataset, { units: 3 })).toBe(dataset);
  });

  test('of another size are refused', () => {
    const refused = () => shapeImages(dataset, sequential(input(28, 28, 1)));
    expect(refused).toThrow(
      /\/model: must take inputs of 16 values, as the images have \(\[16\]\). Received: \[28, ?28, ?1\]/,
    );
  });
});
