import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBackend } from '@descent/backend';
import { clearSession, Dense, deserializeLayer, Input, SimpleDense, serializeLayer } from '@descent/layers';
import * as trainer from '@descent/trainer';
import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GOLDENS, type GoldenTensor, goldenTensor } from '../src/golden-files.js';
import { recordingsIn } from '../src/recordings.js';

beforeAll(() => useBackend('cpu'));
beforeEach(clearSession);

/** How many tensors are left after `body`; what it returns is freed first. */
async function leftBy(body: () => unknown): Promise<number> {
  const before = tf.memory().numTensors;
  tf.dispose((await body()) as tf.TensorContainer);
  return tf.memory().numTensors - before;
}

const LAYER_RECORDINGS = new URL('../../layers/test/', import.meta.url);
const layerFiles = [
  ...recordingsIn('layers').map((file) => new URL(file, GOLDENS)),
  ...recordingsIn('recordings', LAYER_RECORDINGS).map((file) => new URL(file, LAYER_RECORDINGS)),
].map((url) => [url.pathname.split('/').at(-1) as string, url] as const);

interface LayerRecording {
  readonly serialized: object;
  readonly inputs: readonly GoldenTensor[];
}

describe('layers: what a call, a config and a look at shapes, masks and losses leave', () => {
  it.each(layerFiles)('%s', async (_, url) => {
    const { serialized, inputs: given }: LayerRecording = JSON.parse(readFileSync(url, 'utf8'));
    const customObjects = { [SimpleDense.registeredName]: SimpleDense };
    const inputs = given.map(goldenTensor);
    const x = inputs.length > 1 ? inputs : (inputs[0] as tf.Tensor);
    const shape = inputs.length > 1 ? inputs.map((tensor) => tensor.shape) : inputs[0]!.shape;
    const left = await leftBy(async () => {
      const layer = deserializeLayer(serialized, { customObjects });
      layer.build(shape);
      const states = tf.memory().numTensors;
      for (const training of [false, true]) {
        tf.dispose(layer.apply<tf.Tensor | tf.Tensor[]>(x, { training }));
        layer.clearLosses();
        expect(tf.memory().numTensors).toBe(states);
      }
      expect(await leftBy(() => layer.computeOutputShape(shape) && undefined)).toBe(0);
      expect(await leftBy(() => layer.losses)).toBe(0);
      expect(await leftBy(() => void [serializeLayer(layer), layer.getWeights()])).toBe(0);
      expect(await leftBy(() => layer.setWeights(layer.getWeights()))).toBe(0);
      layer.dispose();
    });
    expect(left).toBe(0);
    tf.dispose(inputs);
  });
});

type Update = { readonly arguments: readonly GoldenTensor[]; readonly sample_weight: GoldenTensor | null };
interface Cases {
  readonly cases: readonly {
    readonly case: string;
    readonly serialized: object;
    readonly y_true: GoldenTensor;
    readonly y_pred: GoldenTensor;
    readonly updates: readonly Update[];
  }[];
}
const casesOf = (kind: 'losses' | 'metrics') =>
  recordingsIn(kind)
    .filter((file) => !file.endsWith('names.json'))
    .map((file) => [file, (JSON.parse(readFileSync(new URL(file, GOLDENS), 'utf8')) as Cases).cases[0]!] as const);

describe('losses: what a value, a gradient and a config leave', () => {
  it.each(casesOf('losses'))('%s', async (_, { serialized, y_true, y_pred }) => {
    const loss = trainer.losses.deserialize(serialized as never) as trainer.losses.Loss;
    const [yTrue, yPred] = [goldenTensor(y_true), goldenTensor(y_pred)];
    expect(await leftBy(() => loss.apply(yTrue, yPred))).toBe(0);
    expect(await leftBy(() => tf.grad((x) => tf.sum(loss.apply(yTrue, x)))(yPred))).toBe(0);
    expect(await leftBy(() => void trainer.losses.serialize(loss))).toBe(0);
    tf.dispose([yTrue, yPred]);
  });
});

describe('metrics: what batches, results, a reset and the end leave', () => {
  it.each(casesOf('metrics'))('%s', async (_, { serialized, updates }) => {
    const given = updates.map((update) => update.arguments.map(goldenTensor));
    const left = await leftBy(async () => {
      const metric = trainer.metrics.deserialize(serialized as never);
      const update = () => {
        for (const [first, second] of given) metric.updateState(first as tf.Tensor, second ?? null);
      };
      update();
      expect(await leftBy(update)).toBe(0);
      expect(await leftBy(() => metric.result())).toBe(0);
      expect(await leftBy(() => metric.resetState())).toBe(0);
      metric.dispose();
    });
    expect(left).toBe(0);
    tf.dispose(given);
  });
});

const root = mkdtempSync(join(tmpdir(), 'descent-memory-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Every callback, by its class. */
const CALLBACKS: Readonly<Record<string, () => trainer.Callback>> = {
  BackupAndRestore: () => new trainer.BackupAndRestore(join(root, 'backup'), { doubleCheckpoint: true, saveFreq: 2 }),
  CSVLogger: () => new trainer.CSVLogger(join(root, 'log.csv')),
  Callback: () => new trainer.Callback(),
  EarlyStopping: () => new trainer.EarlyStopping({ patience: 5, restoreBestWeights: true }),
  History: () => new trainer.History(),
  LambdaCallback: () => new trainer.LambdaCallback({ onTrainBatchEnd: (_, logs) => void logs.loss }),
  LearningRateScheduler: () => new trainer.LearningRateScheduler((_, rate) => rate / 2),
  ModelCheckpoint: () => new trainer.ModelCheckpoint(join(root, '{epoch}.safetensors')),
  ProgbarLogger: () => new trainer.ProgbarLogger({ write: () => {} }),
  ReduceLROnPlateau: () => new trainer.ReduceLROnPlateau({ patience: 1 }),
  SwapEMAWeights: () => new trainer.SwapEMAWeights({ swapOnEpoch: true }),
  TensorBoard: () => new trainer.TensorBoard({ logDir: join(root, 'logs'), histogramFreq: 1, updateFreq: 1 }),
  TerminateOnNaN: () => new trainer.TerminateOnNaN(),
};

const x = { data: Float32Array.from({ length: 40 }, (_, i) => Math.sin(i)), shape: [10, 4] };
const y = Int32Array.from({ length: 10 }, (_, i) => i % 3);

function compiled(): trainer.Sequential {
  const layers = [Input({ shape: [4] }), new Dense({ units: 3, activation: 'softmax', kernelRegularizer: 'l2' })];
  const model = new trainer.Sequential(layers);
  const optimizer = { class_name: 'Adam', config: { learning_rate: 0.01, use_ema: true } } as const;
  model.compile({ optimizer, loss: 'sparse_categorical_crossentropy', metrics: ['accuracy'] });
  return model;
}

it('the table has every callback', () => {
  const { Callback } = trainer;
  const classes = Object.entries(trainer).filter(
    ([, value]) => typeof value === 'function' && (value === Callback || value.prototype instanceof Callback),
  );
  expect(classes.map(([name]) => name).sort()).toEqual(Object.keys(CALLBACKS).sort());
});

describe('models', () => {
  /** What a user calls, and each but the last time leaves the model as large as it was. */
  const calls: Readonly<Record<string, (model: trainer.Sequential) => unknown>> = {
    fit: async (model) => void (await model.fit(x, y, { epochs: 2, batchSize: 4, validationData: [x, y] })),
    evaluate: async (model) => void (await model.evaluate(x, y, { batchSize: 3 })),
    predict: (model) => model.predict(x, { batchSize: 3 }),
    trainOnBatch: async (model) => void (await model.trainOnBatch(x, y)),
    testOnBatch: async (model) => void (await model.testOnBatch(x, y)),
    resetMetrics: (model) => model.resetMetrics(),
    summary: (model) => model.summary({ printFn: () => {} }),
    toJSON: (model) => void JSON.stringify(model),
    'getWeights and setWeights': (model) => model.setWeights(model.getWeights()),
    'serializeWeights and restoreWeights': (model) =>
      void trainer.restoreWeights(model, trainer.serializeWeights(model)),
    'deserializeModel, disposed': (model) => trainer.deserializeModel(model.toJSON()).dispose(),
    'an aborted fit': async (model) => {
      const controller = new AbortController();
      const onTrainBatchEnd = () => controller.abort();
      await model.fit(x, y, { batchSize: 4, signal: controller.signal, callbacks: [{ onTrainBatchEnd }] });
    },
    'a fit whose callback throws': async (model) => {
      const onTrainBatchEnd = () => {
        throw new Error('enough');
      };
      await expect(model.fit(x, y, { batchSize: 4, callbacks: [{ onTrainBatchEnd }] })).rejects.toThrow('enough');
    },
    'a fit on labels out of range': async (model) => {
      await expect(
        model.fit(
          x,
          y.map((label) => label + 7),
        ),
      ).rejects.toThrow();
    },
  };

  it.each(Object.entries(calls))('%s leaves nothing', async (_, call) => {
    const left = await leftBy(async () => {
      const model = compiled();
      await model.fit(x, y, { batchSize: 4, validationData: [x, y] });
      tf.dispose((await call(model)) as tf.TensorContainer);
      const before = tf.memory().numTensors;
      tf.dispose((await call(model)) as tf.TensorContainer);
      expect(tf.memory().numTensors).toBe(before);
      model.dispose();
    });
    expect(left).toBe(0);
  });

  it.each(Object.entries(CALLBACKS))('fit, evaluate and predict with %s leave nothing', async (_, make) => {
    const left = await leftBy(async () => {
      const model = compiled();
      await model.fit(x, y, { epochs: 2, batchSize: 4, validationData: [x, y], callbacks: [make()] });
      await model.evaluate(x, y, { callbacks: [make()] });
      tf.dispose(await model.predict(x, { callbacks: [make()] }));
      model.dispose();
    });
    expect(left).toBe(0);
  });

  it('compiling again frees what was compiled before', async () => {
    const left = await leftBy(async () => {
      const model = compiled();
      await model.fit(x, y);
      model.compile({ optimizer: 'sgd', loss: 'sparse_categorical_crossentropy', metrics: ['accuracy'] });
      await model.fit(x, y);
      model.dispose();
    });
    expect(left).toBe(0);
  });
});
