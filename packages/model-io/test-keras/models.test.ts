import { useBackend } from '@descent/backend';
import {
  Add,
  BatchNormalization,
  Concatenate,
  Conv2D,
  Dense,
  Dropout,
  Flatten,
  Input,
  type KerasTensor,
  LSTM,
  MaxPooling2D,
  SimpleDense,
} from '@descent/layers';
import { Adam, ExponentialDecay } from '@descent/optimizers';
import { writePythonJson } from '@descent/spec';
import { Model, Sequential } from '@descent/trainer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel, loadWeights, saveWeights } from '../src/index.js';
import { Keras, type WireTensor } from './keras.js';
import { Residual } from './residual.js';
import { customObjects, expectSame, nextPath, stateOf, travel } from './travel.js';

let keras: Keras;
beforeAll(async () => {
  await useBackend('cpu');
  keras = await Keras.start();
});
afterAll(() => keras.stop());

function wave(shape: number[], frequency = 1): WireTensor {
  const size = shape.reduce((product, axis) => product * axis, 1);
  return {
    shape,
    dtype: 'float32',
    value: Array.from({ length: size }, (_, i) => Math.round(1000 * Math.sin(frequency * i + 1)) / 1000),
  };
}

const classes = (count: number, batch: number): WireTensor => {
  return { shape: [batch], dtype: 'int32', value: Array.from({ length: batch }, (_, i) => i % count) };
};

interface Case {
  readonly make: () => Model;
  readonly inputs: readonly WireTensor[];
  readonly targets: readonly WireTensor[];
}

const MODELS: Readonly<Record<string, Case>> = {
  'Sequential with a schedule': {
    make() {
      const model = new Sequential([
        Input({ shape: [4] }),
        new Dense({ units: 6, activation: 'relu' }),
        new Dense({ units: 3, activation: 'softmax' }),
      ]);
      const learningRate = new ExponentialDecay({ initialLearningRate: 0.01, decaySteps: 2, decayRate: 0.5 });
      model.compile({
        optimizer: new Adam({ learningRate }),
        loss: 'sparse_categorical_crossentropy',
        metrics: ['accuracy'],
      });
      return model;
    },
    inputs: [wave([6, 4])],
    targets: [classes(3, 6)],
  },
  'convolutions with moving statistics': {
    make() {
      const model = new Sequential([
        Input({ shape: [8, 8, 2] }),
        new Conv2D({ filters: 4, kernelSize: 3, padding: 'same', useBias: false }),
        new BatchNormalization(),
        new MaxPooling2D(),
        new Flatten(),
        new Dense({ units: 3, activation: 'softmax' }),
      ]);
      model.compile({ optimizer: 'rmsprop', loss: 'sparse_categorical_crossentropy', metrics: ['accuracy'] });
      return model;
    },
    inputs: [wave([4, 8, 8, 2])],
    targets: [classes(3, 4)],
  },
  'two inputs, a shared layer, two outputs': {
    make() {
      const [a, b] = [Input({ shape: [4], name: 'a' }), Input({ shape: [4], name: 'b' })];
      const shared = new Dense({ units: 5, activation: 'tanh', name: 'shared' });
      const joined = new Concatenate().apply([shared.apply(a), shared.apply(b)]);
      const outputs = [
        new Dense({ units: 1, name: 'left' }).apply(joined),
        new Dense({ units: 2, name: 'right' }).apply(joined),
      ];
      const model = new Model({ inputs: [a, b], outputs });
      model.compile({ optimizer: 'adamw', loss: ['mse', 'mae'], lossWeights: [1, 0.5] });
      return model;
    },
    inputs: [wave([5, 4]), wave([5, 4], 2)],
    targets: [wave([5, 1], 3), wave([5, 2], 4)],
  },
  'models inside models': {
    make() {
      const inner = new Sequential(
        [Input({ shape: [4] }), new Dense({ units: 4, activation: 'relu' }), new Dense({ units: 4 })],
        { name: 'inner' },
      );
      const z = Input({ shape: [4] });
      const middle = new Model({
        inputs: z,
        outputs: new Add().apply([inner.apply(z) as KerasTensor, z]),
        name: 'middle',
      });
      const x = Input({ shape: [4] });
      const model = new Model({
        inputs: x,
        outputs: new Dense({ units: 1 }).apply(middle.apply(middle.apply(x) as KerasTensor) as KerasTensor),
      });
      model.compile({ optimizer: 'nadam', loss: 'mse', metrics: ['mae'] });
      return model;
    },
    inputs: [wave([5, 4])],
    targets: [wave([5, 1])],
  },
  'a Sequential called twice, its output an output': {
    make() {
      const inner = new Sequential([Input({ shape: [4] }), new Dense({ units: 4, activation: 'tanh' })], {
        name: 'inner',
      });
      const x = Input({ shape: [4] });
      const once = inner.apply(x) as KerasTensor;
      const model = new Model({ inputs: x, outputs: [inner.apply(once) as KerasTensor, once] });
      model.compile({ optimizer: 'sgd', loss: ['mse', 'mae'] });
      return model;
    },
    inputs: [wave([5, 4])],
    targets: [wave([5, 4], 2), wave([5, 4], 3)],
  },
  'custom layers, layers inside them': {
    make() {
      const model = new Sequential([
        Input({ shape: [4] }),
        new Residual({ units: 4 }),
        new SimpleDense({ units: 4 }),
        new Residual({ units: 4 }),
      ]);
      model.compile({ optimizer: 'lamb', loss: 'mse' });
      return model;
    },
    inputs: [wave([5, 4])],
    targets: [wave([5, 4], 2)],
  },
  'frozen layers': {
    make() {
      const frozen = new Dense({ units: 4, activation: 'relu' });
      const model = new Sequential([
        Input({ shape: [4] }),
        frozen,
        new BatchNormalization({ trainable: false }),
        new Dense({ units: 1 }),
      ]);
      frozen.trainable = false;
      model.compile({ optimizer: 'adam', loss: 'mse' });
      return model;
    },
    inputs: [wave([5, 4])],
    targets: [wave([5, 1], 2)],
  },
  'not compiled with dropout': {
    make: () => new Sequential([Input({ shape: [3, 4] }), new LSTM({ units: 3 }), new Dropout({ rate: 0.5, seed: 7 })]),
    inputs: [],
    targets: [],
  },
};

describe('models', () => {
  for (const [name, { make, inputs, targets }] of Object.entries(MODELS).filter(([, { inputs: x }]) => x.length > 0)) {
    it(`${name}: .keras`, () => travel(keras, { make, inputs, targets }));
    it.each(['weights.h5', 'h5'] as const)(`${name}: .%s`, async (format) => {
      const path = nextPath().replace(/\.keras$/, `.${format}`);
      const model = make();
      await model.trainOnBatch(inputs.map(tensorless), targets.map(tensorless));
      await keras.build(writePythonJson(make().toJSON()));
      await saveWeights(model, path);
      await keras.loadWeights(path);
      const theirs = await keras.state();
      const optimizer = format === 'h5' ? [] : stateOf(model).optimizer;
      expectSame(
        { weights: stateOf(model).weights, optimizer },
        { weights: theirs.weights, optimizer: format === 'h5' ? [] : theirs.optimizer },
      );
      const back = nextPath().replace(/\.keras$/, `.${format}`);
      await keras.train(inputs, targets, 1);
      await keras.save(back);
      const trained = await keras.state();
      if (format === 'weights.h5') {
        const other = make();
        await loadWeights(other, back);
        expectSame(stateOf(other), trained);
      } else {
        const other = await loadModel(back, { customObjects });
        expectSame(stateOf(other), trained);
      }
    });
  }

  it('is not compiled when it was not', async () => {
    const { make } = MODELS['not compiled with dropout']!;
    const path = nextPath();
    await keras.build(writePythonJson(make().toJSON()));
    await keras.save(path);
    const model = await loadModel(path);
    expect(model.compiled).toBe(false);
    expectSame(stateOf(model), await keras.state());
  });
});

function tensorless({ value, shape }: WireTensor): { data: Float32Array; shape: number[] } {
  return { data: Float32Array.from(value), shape };
}
