import { type BackendAdapter, readsAtOnce, useBackend } from '@descent/backend';
import { BatchNormalization, Dense, Dropout, Input, type Layer } from '@descent/layers';
import { LossScaleOptimizer, SGD } from '@descent/optimizers';
import { setRandomSeed } from '@descent/random';
import * as trainer from '@descent/trainer';
import { type Logs, losses, metrics, Sequential } from '@descent/trainer';
import * as tf from '@tensorflow/tfjs-core';
import { afterAll, describe, expect, it } from 'vitest';
import { awaitedAdapter, awaitedReads, resetAwaitedReads } from '../src/awaited-backend.js';
import { builtInSetups } from '../src/optimizer/built-in.js';

const SAMPLES = 10;
const sines = (size: number) => Float32Array.from({ length: size }, (_, i) => Math.sin(i));
const x = { data: sines(SAMPLES * 4), shape: [SAMPLES, 4] };
const classes = { data: Int32Array.from({ length: SAMPLES }, (_, i) => i % 3), shape: [SAMPLES] };
const shares = {
  data: Float32Array.from({ length: SAMPLES * 3 }, (_, i) => (i % 3 === 0 ? 1 : 0)),
  shape: [SAMPLES, 3],
};

interface Setup {
  readonly x?: typeof x;
  readonly y?: typeof shares | typeof classes;
  readonly layers?: () => Layer[];
  readonly compile?: trainer.CompileOptions;
  readonly fit?: trainer.FitOptions;
}

const network = () => [new Dense({ units: 5, activation: 'relu' }), new Dense({ units: 3, activation: 'softmax' })];

/** Trains on a backend and tells everything that came of it, without a look at anything before it is awaited. */
async function train(adapter: BackendAdapter | string, make: () => Setup) {
  await useBackend(adapter);
  const before = tf.memory().numTensors;
  const setup = make();
  const { layers = network, y = shares, compile, fit } = setup;
  setRandomSeed(3);
  const given = setup.x ?? x;
  const model = new Sequential([Input({ shape: given.shape.slice(1) }), ...layers()]);
  model.compile({ optimizer: 'adam', loss: 'categorical_crossentropy', ...compile });
  const { history } = await model.fit(given, y, { epochs: 2, batchSize: 4, ...fit });
  const evaluation = await model.evaluate(given, y, { batchSize: 4 });
  const predictions = await model.predict(given);
  const predicted = Array.from(await predictions.data());
  predictions.dispose();
  const weights = (await model.getWeightsAsync()).map(({ values }) => Array.from(values));
  model.dispose();
  expect(tf.memory().numTensors).toBe(before);
  return { history, evaluation, predicted, weights };
}

const TAKES_CLASSES = /^Sparse|^Circle|Generalized/;

/** What a metric cannot do without. */
const CONFIGS: Record<string, object> = {
  BinaryIoU: { target_class_ids: [0, 1], threshold: 0.5 },
  IoU: { num_classes: 2, target_class_ids: [0] },
  MeanIoU: { num_classes: 2 },
  OneHotIoU: { num_classes: 3, target_class_ids: [0] },
  OneHotMeanIoU: { num_classes: 3 },
  PrecisionAtRecall: { recall: 0.5 },
  R2Score: { num_regressors: 2 },
  RecallAtPrecision: { precision: 0.5 },
  SensitivityAtSpecificity: { specificity: 0.5 },
  SpecificityAtSensitivity: { sensitivity: 0.5 },
};

/** Every class with its defaults, its own options, and what has state around it; schedules and decay read nothing. */
const optimizers = builtInSetups().filter(({ label }) => !/"weight_decay|"learning_rate|"ema_momentum/.test(label));

const SETUPS: [string, () => Setup][] = [
  ...optimizers.map(({ label, make }): [string, () => Setup] => [
    `optimizer ${label}`,
    () => ({ compile: { optimizer: make() } }),
  ]),
  ...Object.keys(losses.LOSS_CLASSES)
    .filter((name) => name !== 'CTC')
    .map((name): [string, () => Setup] => [
      `loss ${name}`,
      () => ({ y: TAKES_CLASSES.test(name) ? classes : shares, compile: { loss: name } }),
    ]),
  ...Object.keys(metrics.METRIC_CLASSES).map((name): [string, () => Setup] => [
    `metric ${name}`,
    () => {
      const y = TAKES_CLASSES.test(name) ? classes : shares;
      const loss = y === classes ? 'sparse_categorical_crossentropy' : 'mse';
      const metric = metrics.deserialize({ class_name: name, config: { name: 'm', ...CONFIGS[name] } });
      return { y, compile: { loss, metrics: [metric] } };
    },
  ]),
  ['class weights of tensors', () => ({ y: classes, fit: { classWeight: { 0: 2, 1: 0.5 } }, ...sparse })],
  [
    'layers with state and random ones',
    () => ({ layers: () => [new BatchNormalization(), new Dropout({ rate: 0.2 }), ...network()] }),
  ],
  ['a run without traces', () => ({ compile: { runEagerly: true } })],
  ['a loss scale that is too large at first', () => ({ compile: { optimizer: overflowing() } })],
];

const sparse = { compile: { loss: 'sparse_categorical_crossentropy', metrics: ['accuracy'] } };
const overflowing = () =>
  new LossScaleOptimizer(new SGD({ learningRate: 0.1 }), { initialScale: 3e38, dynamicGrowthSteps: 2 });

afterAll(() => useBackend('cpu'));

describe('a backend whose values can only be awaited', () => {
  it.each(SETUPS)('trains, evaluates and predicts with the numbers of cpu: %s', async (_, setup) => {
    const wanted = await train('cpu', setup);
    expect(await train(awaitedAdapter(true), setup)).toEqual(wanted);
  });

  const rules = SETUPS.filter(([label]) => label.startsWith('optimizer') && !label.includes('accumulation'));
  it.each(rules)('does so without an executor of programs: %s', async (_, setup) => {
    expectNear(await train(awaitedAdapter(false), setup), await train('cpu', setup));
  });

  it('computes CTC, whose sums cpu does in double precision', async () => {
    const setup = (): Setup => ({
      x: { data: sines(SAMPLES * 5 * 2), shape: [SAMPLES, 5, 2] },
      // too long for the frames, of equal labels, and none at all among them
      y: {
        data: Int32Array.from(
          { length: SAMPLES * 4 },
          (_, i) => [1, 2, 2, 0, 1, 1, 1, 2, 0, 0, 0, 0][i % 12] as number,
        ),
        shape: [SAMPLES, 4],
      },
      layers: () => [new Dense({ units: 3 })],
      compile: { loss: 'ctc', optimizer: new SGD({ learningRate: 0.01 }) },
    });
    const wanted = await train('cpu', setup);
    for (const fused of [true, false]) expectNear(await train(awaitedAdapter(fused), setup), wanted);
  });

  it('reads once per epoch, and a batch only where somebody looks', async () => {
    const count = async (callbacks: trainer.FitOptions['callbacks']) => {
      resetAwaitedReads();
      await train(awaitedAdapter(true), () => ({ fit: { callbacks } }));
      return awaitedReads();
    };
    const quiet = await count([]);
    class Seldom extends trainer.Callback {
      override readonly awaitsLogs = true;
      readonly losses: number[] = [];
      override async onTrainBatchEnd(batch: number, logs: Logs) {
        if (batch === 2) this.losses.push((await trainer.readLogs(logs)).loss as number);
      }
    }
    const seldom = new Seldom();
    expect(await count([seldom])).toBe(quiet + 2);
    expect(seldom.losses).toHaveLength(2);
    expect(await count([{ onTrainBatchBegin() {} }])).toBe(quiet);
    const seen: number[] = [];
    expect(await count([{ onTrainBatchEnd: (_batch, { loss }) => void seen.push(loss as number) }])).toBe(quiet + 6);
    expect(seen.every(Number.isFinite)).toBe(true);
  });

  it('says how to look where that was done too early', async () => {
    const early = new (class extends trainer.Callback {
      override readonly awaitsLogs = true;
      override onTrainBatchEnd(_batch: number, { loss }: Logs) {
        return void loss;
      }
    })();
    await expect(train(awaitedAdapter(true), () => ({ fit: { callbacks: [early] } }))).rejects.toThrow(
      /await readLogs\(logs\)/,
    );
    const scaled = new LossScaleOptimizer(new SGD());
    const weight = tf.variable(tf.ones([2]));
    expect(() => scaled.apply([tf.ones([2])], [weight])).toThrow(/Call applyAsync and await it/);
    expect(readsAtOnce()).toBe(false);
    expect(() => weight.dataSync()).toThrow(/synchronously/);
  });
});

type Outcome = Awaited<ReturnType<typeof train>>;

/** The same up to the rounding of operations that are done one by one, or in single precision. */
function expectNear(given: Outcome, wanted: Outcome): void {
  const [a, b] = [given, wanted].map((outcome) => [
    ...Object.values(outcome.history).flat(),
    ...Object.values(outcome.evaluation),
    ...outcome.predicted,
    ...outcome.weights.flat(),
  ]) as [number[], number[]];
  expect(a.length).toBe(b.length);
  for (const [i, value] of a.entries()) {
    const other = b[i] as number;
    if (Object.is(value, other)) continue;
    expect(Math.abs(value - other), `number ${i}: ${value}, wanted ${other}`).toBeLessThan(
      1e-4 * (1 + Math.abs(other)),
    );
  }
}
