import { useBackend } from '@descent/backend';
import { type Config, Dense, Dropout, Input } from '@descent/layers';
import * as optimizers from '@descent/optimizers';
import { Model, Sequential } from '@descent/trainer';
import { tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeArchive } from '../src/archive/write-archive.js';
import { writeHdf5 } from '../src/hdf5/write.js';
import { inspectModel, loadModel } from '../src/index.js';
import { valuesOf } from './weight-values.js';

/**
 * Which of an optimizer's variables Keras 2.12 to 2.15 saved, in its order: `_variables` as each class's `build` fills it
 * (keras/optimizers/*.py of Keras 2.15). `*` stands for each weight.
 */
const SAVED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  SGD: [['momentum']],
  RMSprop: [['velocity'], ['momentum'], ['average_gradient']],
  Adagrad: [['accumulator']],
  Adadelta: [['accumulated_grad', 'accumulated_delta_var']],
  Adam: [['momentum', 'velocity'], ['velocity_hat']],
  AdamW: [['momentum', 'velocity'], ['velocity_hat']],
  Adamax: [['momentum', 'norm']],
  Nadam: [['momentum', 'velocity']],
  Ftrl: [['accumulator', 'linear']],
  Lion: [['momentum']],
};

const CASES: [name: string, make: () => optimizers.Optimizer][] = [
  ['SGD', () => new optimizers.SGD({ learningRate: 0.1, momentum: 0.9 })],
  ['SGD without momentum', () => new optimizers.SGD({ learningRate: 0.1 })],
  ['RMSprop', () => new optimizers.RMSprop({ learningRate: 0.01 })],
  ['RMSprop of every slot', () => new optimizers.RMSprop({ learningRate: 0.01, momentum: 0.5, centered: true })],
  ['Adagrad', () => new optimizers.Adagrad({ learningRate: 0.1 })],
  ['Adadelta', () => new optimizers.Adadelta({ learningRate: 1 })],
  ['Adam', () => new optimizers.Adam({ learningRate: 0.01 })],
  ['Adam with amsgrad', () => new optimizers.Adam({ learningRate: 0.01, amsgrad: true })],
  ['AdamW', () => new optimizers.AdamW({ learningRate: 0.01 })],
  ['Adamax', () => new optimizers.Adamax({ learningRate: 0.01 })],
  ['Nadam', () => new optimizers.Nadam({ learningRate: 0.01 })],
  ['Ftrl', () => new optimizers.Ftrl({ learningRate: 0.1 })],
  ['Lion', () => new optimizers.Lion({ learningRate: 0.01 })],
  [
    'Adam on a schedule',
    () =>
      new optimizers.Adam({
        learningRate: new optimizers.ExponentialDecay({ initialLearningRate: 0.1, decaySteps: 5, decayRate: 0.5 }),
      }),
  ],
];

beforeAll(() => useBackend('cpu'));

const x = () => tensor([0.1, -0.4, 0.3, 0.9, -0.2, 0.5], [2, 3]);
const y = () => tensor([0.2, -0.3], [2, 1]);

/** A trained model as Keras 2.15 would have saved it. */
async function oldFile(model: Model): Promise<Uint8Array> {
  const { optimizer } = model;
  const envelope = JSON.parse(JSON.stringify(model)) as Config & {
    config: { layers: (Config & { config: Config })[] };
  };
  for (const layer of envelope.config.layers) {
    layer.config.dtype = 'float32';
    if (layer.class_name !== 'InputLayer') continue;
    layer.config = {
      batch_input_shape: [null, 3],
      dtype: 'float32',
      sparse: false,
      ragged: false,
      name: layer.config.name,
    };
  }
  const written = optimizers.serialize(optimizer, { target: 'keras-2' });
  const loss = {
    module: 'keras.losses',
    class_name: 'MeanSquaredError',
    config: { reduction: 'auto', name: 'mean_squared_error', fn: 'mean_squared_error' },
    registered_name: null,
  };
  const config = {
    ...envelope,
    compile_config: { optimizer: written, loss, metrics: null, is_legacy_optimizer: false },
  };
  const weights = await writeHdf5((file) => {
    let count = 0;
    for (const layer of model.layers.filter((one) => one instanceof Dense)) {
      // Every layer with weights is met twice there.
      const name = count === 0 ? 'dense' : `dense_${count}`;
      count += 2;
      for (const [i, weight] of layer.weights.entries()) {
        file.dataset(`_layer_checkpoint_dependencies/${name}/vars/${i}`, valuesOf(weight));
      }
    }
    const saved = optimizer.saveOwnVariables();
    const order = [saved[0]!];
    for (const group of SAVED[optimizer.className]!) {
      for (const { path } of model.trainableWeights) {
        for (const slot of group) {
          const found = saved.find((one) => one.path === `${optimizer.name}/${path.replaceAll('/', '_')}_${slot}`);
          if (found !== undefined) order.push(found);
        }
      }
    }
    const unused = optimizer.className === 'SGD' && order.length === 1 ? model.trainableWeights.map(valuesOf) : [];
    for (const [i, { shape, values }] of [...order, ...unused].entries()) {
      file.dataset(`optimizer/vars/${i}`, { shape, values });
    }
  });
  const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  return writeArchive({
    'metadata.json': text({ keras_version: '2.15.0', date_saved: '2023-11-27@10:00:00' }),
    'config.json': text(config),
    'model.weights.h5': weights,
  });
}

describe('.keras of Keras 2.12 to 2.15', () => {
  it.each(CASES)('trains on with %s', async (_, make) => {
    const input = Input({ shape: [3] });
    const hidden = new Dropout({ rate: 0 }).apply(new Dense({ units: 4, activation: 'tanh', name: 'b' }).apply(input));
    const model = new Model({ inputs: input, outputs: new Dense({ units: 1, name: 'a' }).apply(hidden) });
    model.compile({ optimizer: make(), loss: 'mean_squared_error' });
    for (let i = 0; i < 3; i++) await model.trainOnBatch(x(), y());
    const bytes = await oldFile(model);
    const old = await loadModel(bytes, { onWarning: (warning) => expect.fail(warning) });
    expect(old.optimizer.iterations).toBe(3);
    expect(old.getWeights()).toEqual(model.getWeights());
    for (let i = 0; i < 3; i++) {
      const wanted = (await model.trainOnBatch(x(), y())).loss!;
      expect((await old.trainOnBatch(x(), y())).loss).toBeCloseTo(wanted, 6);
    }
    const inspection = await inspectModel(bytes);
    expect(inspection).toMatchObject({ problems: [], leftOut: [], kerasVersion: '2.15.0' });
    expect(inspection.layers.map(({ parameters }) => parameters)).toEqual([0, 16, 0, 5]);
    for (const one of [model, old]) one.dispose();
  });

  it('hard_sigmoid is what it was', async () => {
    const model = new Sequential([
      Input({ shape: [3] }),
      new Dense({ units: 1, activation: 'hard_sigmoid', name: 'd' }),
    ]);
    model.compile({ optimizer: 'sgd', loss: 'mse' });
    const old = await loadModel(await oldFile(model));
    const [kernel] = old.getWeights();
    const sum = kernel!.values[0]! * 0.5;
    const received = old.apply(tensor([0.5, 0, 0], [1, 3])).dataSync()[0]!;
    expect(received).toBeCloseTo(Math.min(1, Math.max(0, 0.2 * sum + 0.5)), 6);
    for (const one of [model, old]) one.dispose();
  });
});
