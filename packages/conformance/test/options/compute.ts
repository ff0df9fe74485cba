import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Config,
  clearSession,
  constraints,
  Dense,
  deserializeLayer,
  Input,
  InputLayer,
  initializers,
  type Layer,
  RNNCell,
  regularizers,
} from '@descent/layers';
import { deserialize, deserializeSchedule } from '@descent/optimizers';
import { toOptionName } from '@descent/spec';
import * as trainer from '@descent/trainer';
import { mul, type Tensor, tensor, tidy, util, variable } from '@tensorflow/tfjs-core';

// What tools/keras/record_options.py computes of each kind, computed here.

const TARGETS = [0, 1, 0, 1, 1, 0, 1, 0, 0, 0, 1, 1];
const PREDICTIONS = [0.1, 0.8, 0.3, 0.6, 0.7, 0.2, 0.9, 0.4, 0.25, 0.05, 0.55, 0.65];

type Outcome = readonly unknown[];

const CLASSES: Readonly<Record<string, unknown>> = { ...trainer };

/** What `compute` gives, with every tensor on the way freed. */
function tidied(compute: () => Outcome): Outcome {
  let outcome: Outcome = [];
  tidy(() => {
    outcome = compute();
  });
  return outcome;
}

type Shape = readonly number[];

const envelope = (kind: string, class_name: string, config: Config) => ({
  module: `keras.${kind}`,
  class_name,
  config,
  registered_name: null,
});
const SCHEDULES = 'optimizers.schedules';

const rampValues = (shape: Shape) =>
  Array.from({ length: util.sizeFromShape([...shape]) }, (_, i) => (((i * 7) % 11) + 1) / 16);
const ramp = (...shape: Shape) => tensor(rampValues(shape), [...shape]);

function cycle(values: readonly number[], shape: Shape, dtype: 'float32' | 'int32' = 'float32'): Tensor {
  const size = util.sizeFromShape([...shape]);
  const items = Array.from({ length: size }, (_, i) => values[i % values.length] as number);
  return tensor(items, [...shape], dtype);
}

/** The shape, the sum and a weighted sum. */
function digest(x: Tensor): unknown[] {
  const values = [...x.dataSync()];
  const sum = values.reduce((total, value) => total + value, 0);
  const weighted = values.reduce((total, value, i) => total + value * ((i % 5) - 1.5), 0);
  return [[...x.shape], sum, weighted];
}

function startOf(x: Tensor): string {
  const values = [...x.dataSync()];
  if (values.every((value) => value === 0)) return 'zeros';
  return values.every((value) => value === 1) ? 'ones' : 'other';
}

const MERGING = ['Add', 'Average', 'Concatenate', 'Dot', 'Maximum', 'Minimum', 'Multiply', 'Subtract'];
const SEQUENCES = ['RNN', 'SimpleRNN', 'LSTM', 'GRU', 'Bidirectional', 'TimeDistributed'];
const VECTORS = ['Reshape', 'RepeatVector', 'Permute'];

function inputsOf(name: string, layer: Layer): Tensor | Tensor[] {
  if (layer instanceof RNNCell) {
    return [ramp(2, 4), ...layer.stateSize.map((size) => ramp(2, size))];
  }
  if (name === 'Embedding') return cycle([3, 1, 7, 0, 9, 2], [2, 3], 'int32');
  if (name.includes('2D')) return ramp(2, 5, 5, 4);
  if (VECTORS.includes(name)) return ramp(2, 4);
  if (name.includes('1D') || SEQUENCES.includes(name)) return ramp(2, 5, 4);
  const first = ramp(2, 3, 4);
  if (!MERGING.includes(name) && name !== 'MultiHeadAttention') return first;
  return [
    first,
    tensor(
      rampValues([2, 3, 4]).map((value) => 1 - value),
      [2, 3, 4],
    ),
  ];
}

function runLayer(className: string, config: Config): Outcome {
  const layer = deserializeLayer(envelope('layers', className, config));
  try {
    if (layer instanceof InputLayer) {
      const { batch_shape, dtype } = layer.getConfig();
      return [(batch_shape as (number | null)[]).map((size) => size ?? -1), dtype];
    }
    return tidied(() => {
      const inputs = inputsOf(className, layer);
      const call = (training: boolean) => layer.apply<Tensor | Tensor[]>(inputs, { training });
      call(false);
      const starts = layer.weights.map((weight) => startOf(weight.variable));
      layer.setWeights(layer.weights.map((weight) => ramp(...weight.shape)));
      const outputs = [call(false)].flat().map(digest);
      call(true);
      return [starts, ...outputs];
    });
  } finally {
    layer.dispose();
  }
}

function lossData(name: string): [Tensor, Tensor] {
  if (name === 'CTC') return [cycle([1, 2, 0, 2, 1, 1], [2, 3], 'int32'), ramp(2, 7, 4)];
  if (name === 'SparseCategoricalCrossentropy' || name === 'CategoricalGeneralizedCrossEntropy') {
    return [cycle([0, 2, 1], [2, 2], 'int32'), cycle(PREDICTIONS, [2, 2, 3])];
  }
  if (name === 'Circle') return [cycle([0, 1], [2], 'int32'), cycle(PREDICTIONS, [2, 3])];
  return [cycle(TARGETS, [2, 2, 3]), cycle(PREDICTIONS, [2, 2, 3])];
}

function metricData(name: string): [Tensor, ...Tensor[]] {
  if (name === 'Mean' || name === 'Sum') return [cycle(PREDICTIONS, [4])];
  if (['IoU', 'MeanIoU', 'OneHotIoU', 'OneHotMeanIoU'].includes(name)) {
    return [tensor([0, 1, 1, 1], [2, 2]), tensor([0.1, 0.8, 0.6, 0.7], [2, 2])];
  }
  if (name.startsWith('Sparse')) return [cycle([0, 2, 1], [4]), cycle(PREDICTIONS, [4, 3])];
  const deep = ['Similarity', 'Correlation', 'Crossentropy', 'BinaryAccuracy', 'BinaryIoU'];
  const shape = deep.some((word) => name.includes(word)) ? [2, 2, 3] : [4, 3];
  return [cycle(TARGETS, shape), cycle(PREDICTIONS, shape)];
}

function runMetric(className: string, config: Config): Outcome {
  const metric = trainer.metrics.deserialize(envelope('metrics', className, config));
  try {
    return tidied(() => {
      (metric as { updateState(...values: Tensor[]): void }).updateState(...metricData(className));
      return [...(metric.result() as Tensor).dataSync()];
    });
  } finally {
    metric.dispose();
  }
}

function runLoss(className: string, config: Config): Outcome {
  const loss = trainer.losses.deserialize(envelope('losses', className, config)) as trainer.losses.Loss;
  return tidied(() => [...loss.apply(...lossData(className), null).dataSync()]);
}

function runOptimizer(className: string, config: Config): Outcome {
  const optimizer = deserialize(envelope('optimizers', className, config));
  const made = [
    { name: 'kernel', shape: [3, 2] },
    { name: 'bias', shape: [2] },
  ].map(({ name, shape }) => ({ name, path: name, variable: variable(ramp(...shape), true) }));
  try {
    optimizer.build(made);
    for (const step of [1, 2]) {
      tidy(() => optimizer.apply([mul(ramp(3, 2), step), mul(ramp(2), -step)], made));
    }
    return made.flatMap((one) => [...one.variable.dataSync()]);
  } finally {
    for (const one of made) one.variable.dispose();
    optimizer.dispose();
  }
}

const DRAWN = /Glorot|He|Lecun|Orthogonal|Random|Normal|Uniform|Variance/;

function runInitializer(className: string, config: Config): Outcome {
  return tidied(() => {
    const drawn = (initializers.get(envelope('initializers', className, config)) as initializers.Initializer).apply([
      3, 3,
    ]);
    return DRAWN.test(className) ? [[...drawn.shape]] : [...drawn.dataSync()];
  });
}

function model(compiled: object): trainer.Sequential {
  const made = new trainer.Sequential([Input({ shape: [3] }), new Dense({ units: 1 })]);
  made.setWeights([ramp(3, 1), ramp(1)]);
  const sgd = envelope('optimizers', 'SGD', { learning_rate: 0.1 });
  made.compile({ optimizer: sgd, loss: 'mse', runEagerly: true, ...compiled });
  return made;
}

async function fitted(compiled: object, options: object, callbacks: unknown[] | null = null): Promise<Outcome> {
  const made = model(compiled);
  const fit = { batchSize: 4, epochs: 3, shuffle: false, verbose: 0, callbacks, ...options };
  const { history } = await made.fit(ramp(8, 3), ramp(8, 1), fit as trainer.FitOptions);
  made.dispose();
  return history.loss as number[];
}

const camel = (config: Config) =>
  Object.fromEntries(Object.entries(config).map(([key, value]) => [toOptionName(key), value]));

async function runCallback(name: string, config: Config): Promise<Outcome | 'made'> {
  const folder = mkdtempSync(join(tmpdir(), 'descent-options-'));
  const FIRST: Readonly<Record<string, [option: string, path: unknown]>> = {
    BackupAndRestore: ['backupDir', join(folder, 'backup')],
    CSVLogger: ['filename', join(folder, 'log.csv')],
    LearningRateScheduler: ['schedule', (_: number, rate: number) => rate],
    ModelCheckpoint: ['filepath', join(folder, '{epoch}.safetensors')],
  };
  try {
    const given: Record<string, unknown> = camel(config);
    const first = FIRST[name];
    const before: unknown[] = [];
    if (first !== undefined) {
      before.push(Object.hasOwn(given, first[0]) ? given[first[0]] : first[1]);
      delete given[first[0]];
    }
    if (name === 'TensorBoard') given.logDir = given.logDir === undefined ? join(folder, 'logs') : given.logDir;
    const Made = CLASSES[name] as new (...given: unknown[]) => object;
    const callback = new Made(...before, given);
    if (name === 'TensorBoard') return 'made';
    const averaging = { optimizer: envelope('optimizers', 'SGD', { learning_rate: 0.1, use_ema: true }) };
    return await fitted(name === 'SwapEMAWeights' ? averaging : {}, {}, [callback]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runMethod(wire: string, config: Config): Promise<Outcome> {
  const options = camel(config) as never;
  const method = toOptionName(wire);
  if (method === 'compile') return fitted(options, {});
  if (method === 'fit') return fitted({}, options);
  const made = model({});
  const [x, y] = [ramp(8, 3), ramp(8, 1)];
  try {
    if (method === 'predict') return [...(await made.predict(x, options)).dataSync()];
    if (method === 'evaluate') return Object.values(await made.evaluate(x, y, options));
    const call = method === 'trainOnBatch' ? made.trainOnBatch(x, y, options) : made.testOnBatch(x, y, options);
    return Object.values(await call);
  } finally {
    made.dispose();
  }
}

type Compute = (name: string, config: Config) => Outcome | 'made' | Promise<Outcome | 'made'>;

const COMPUTE: Readonly<Record<string, Compute>> = {
  layers: runLayer,
  losses: runLoss,
  metrics: runMetric,
  optimizers: runOptimizer,
  schedules: (name, config) => [deserializeSchedule(envelope(SCHEDULES, name, config)).call(3)],
  initializers: runInitializer,
  regularizers: (name, config) =>
    tidied(() => [
      ...(regularizers.get(envelope('regularizers', name, config)) as regularizers.Regularizer)
        .apply(ramp(3, 2))
        .dataSync(),
    ]),
  constraints: (name, config) =>
    tidied(() => [
      ...(constraints.get(envelope('constraints', name, config)) as constraints.Constraint)
        .apply(ramp(3, 2))
        .dataSync(),
    ]),
  callbacks: runCallback,
  methods: runMethod,
};

/** What an object of this config computes. */
export async function compute(kind: string, name: string, config: Config): Promise<Outcome | 'made'> {
  clearSession();
  return await (COMPUTE[kind] as Compute)(name, config);
}

const MAKE: Readonly<Record<string, (name: string, config: Config) => unknown>> = {
  layers: (name, config) => deserializeLayer(envelope('layers', name, config)).dispose(),
  losses: (name, config) => trainer.losses.deserialize(envelope('losses', name, config)),
  metrics: (name, config) => trainer.metrics.deserialize(envelope('metrics', name, config)).dispose(),
  optimizers: (name, config) => deserialize(envelope('optimizers', name, config)).dispose(),
  schedules: (name, config) => deserializeSchedule(envelope(SCHEDULES, name, config)),
  initializers: (name, config) => initializers.get(envelope('initializers', name, config)),
  regularizers: (name, config) => regularizers.get(envelope('regularizers', name, config)),
  constraints: (name, config) => constraints.get(envelope('constraints', name, config)),
};

/** Whether an object of this config is made; `null` for what no config describes. */
export function isMade(kind: string, name: string, config: Config): boolean | null {
  const make = MAKE[kind];
  if (make === undefined) return null;
  clearSession();
  try {
    make(name, config);
    return true;
  } catch {
    return false;
  }
}
