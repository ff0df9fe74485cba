import { useBackend } from '@descent/backend';
import { BatchNormalization, Dense, Dropout, GaussianNoise, Input, Layer, logitsOf } from '@descent/layers';
import { LossScaleOptimizer, SGD } from '@descent/optimizers';
import { setRandomSeed } from '@descent/random';
import { type CompileOptions, type FitOptions, losses, metrics, Sequential } from '@descent/trainer';
import { add, concat, keep, max, memory, mul, reshape, scalar, type Tensor, tidy } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';

beforeAll(() => useBackend('cpu'));

const SAMPLES = 41;
const x = { data: Float32Array.from({ length: SAMPLES * 4 }, (_, i) => Math.sin(i)), shape: [SAMPLES, 4] };
const classes = { data: Int32Array.from({ length: SAMPLES }, (_, i) => i % 3), shape: [SAMPLES] };
const shares = {
  data: Float32Array.from({ length: SAMPLES * 3 }, (_, i) => (i % 3 === 0 ? 1 : 0)),
  shape: [SAMPLES, 3],
};

interface Setup {
  readonly layers?: () => Layer[];
  readonly y?: typeof shares | typeof classes;
  readonly compile?: CompileOptions;
  readonly fit?: (model: Sequential) => FitOptions;
}

/** Trains, and tells everything that came of it. */
async function train({ layers = () => [], y = shares, compile, fit }: Setup, runEagerly: boolean) {
  setRandomSeed(3);
  const head = new Dense({ units: 3, activation: 'softmax' });
  const model = new Sequential([Input({ shape: [4] }), new Dense({ units: 6, activation: 'relu' }), ...layers(), head]);
  model.compile({ optimizer: 'adam', loss: 'categorical_crossentropy', ...compile, runEagerly });
  const { history } = await model.fit(x, y, { epochs: 3, batchSize: 4, ...fit?.(model) });
  const evaluation = await model.evaluate(x, y, { batchSize: 4 });
  const weights = model.getWeights().map(({ values }) => Array.from(values as Float32Array));
  const report = model.traceReport;
  model.dispose();
  return { numbers: { history, evaluation, weights }, report };
}

/** Both ways of running must tell the same. Returns what is reported of the traced one. */
async function compare(setup: () => Setup) {
  const before = memory().numTensors;
  const full = await train(setup(), true);
  const traced = await train(setup(), false);
  expect(traced.numbers).toEqual(full.numbers);
  expect(memory().numTensors).toBe(before);
  return traced.report as NonNullable<typeof traced.report>;
}

const TAKES_CLASSES = /^Sparse|^Circle|Generalized/;

/** Options that a metric cannot do without. */
const OPTIONS: Record<string, object> = {
  BinaryIoU: { targetClassIds: [0, 1], threshold: 0.5 },
  IoU: { numClasses: 2, targetClassIds: [0] },
  MeanIoU: { numClasses: 2 },
  OneHotIoU: { numClasses: 3, targetClassIds: [0] },
  OneHotMeanIoU: { numClasses: 3 },
  PrecisionAtRecall: { recall: 0.5 },
  RecallAtPrecision: { precision: 0.5 },
  SensitivityAtSpecificity: { specificity: 0.5 },
  SpecificityAtSensitivity: { sensitivity: 0.5 },
};

const STEPS = 3 * 11 + 11;
/** Steps that are run in full: the first with metrics to be made, two that are alike; one of each shape in later epochs. */
const MOSTLY = STEPS - 12;

class Scaled extends Layer {
  factor = 1;
  override call(inputs: Tensor) {
    return mul(inputs, this.factor);
  }
}

/** A metric of one's own, with state in JavaScript. */
class Batches extends metrics.Metric {
  static override readonly className = 'Batches';
  #count = 0;
  override updateState(_yTrue: Tensor, yPred: Tensor) {
    if (logitsOf(yPred) !== undefined) this.#count++;
  }
  override resetState() {
    this.#count = 0;
  }
  override result() {
    return scalar(this.#count);
  }
}

/** One of Keras's with a counter of its own. */
class Twice extends metrics.MeanAbsoluteError {
  #calls = 0;
  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null) {
    this.#calls++;
    super.updateState(mul(yTrue, this.#calls), yPred, sampleWeight);
  }
}

/** One of Keras's without methods of its own. */
class Renamed extends metrics.MeanSquaredError {}

/** A metric that says of itself that its state is in its variables. */
class Largest extends metrics.Metric {
  static override readonly stateInVariables: boolean = true;
  readonly largest = this.addVariable('largest');
  override updateState(_yTrue: Tensor, yPred: Tensor) {
    this.assign(this.largest, () => max(concat([reshape(yPred, [-1]), reshape(this.largest, [1])])));
  }
  override result() {
    return this.largest.clone();
  }
}

class Counted extends Largest {
  override updateState(_yTrue: Tensor, yPred: Tensor) {
    super.updateState(_yTrue, yPred);
  }
}

it('a metric is updated by compiled steps where its class says that they can', () => {
  const made = [new metrics.AUC(), new metrics.BinaryIoU({ targetClassIds: [0], threshold: 0.5 }), new metrics.Mean()];
  const own = [new Renamed(), new Largest(), new Twice(), new Batches(), new Counted()];
  const of = (list: readonly metrics.Metric[]) => list.map(({ stateInVariables }) => stateInVariables);
  expect(of(made)).toEqual([true, true, true]);
  expect(of(own)).toEqual([true, true, false, false, false]);
  for (const metric of [...made, ...own]) metric.dispose();
});

describe('traced steps give the numbers of full ones, bit for bit', () => {
  const SETUPS: Record<string, () => Setup> = {
    'dropout and noise': () => ({
      layers: () => [new Dropout({ rate: 0.3 }), new GaussianNoise({ stddev: 0.1, seed: 4 })],
    }),
    'moving statistics': () => ({ layers: () => [new BatchNormalization()] }),
    regularizers: () => ({
      layers: () => [new Dense({ units: 4, kernelRegularizer: 'l2', activityRegularizer: 'l1' })],
    }),
    constraints: () => ({ layers: () => [new Dense({ units: 4, kernelConstraint: 'unit_norm' })] }),
    'sample weights': () => ({
      fit: () => ({
        sampleWeight: { data: Float32Array.from({ length: SAMPLES }, (_, i) => i / 9), shape: [SAMPLES] },
      }),
    }),
    'class weights': () => ({
      y: classes,
      compile: { loss: 'sparse_categorical_crossentropy' },
      fit: () => ({ classWeight: { 0: 1, 1: 2, 2: 0.5 } }),
    }),
    validation: () => ({ fit: () => ({ validationData: [x, shares] }) }),
    'a schedule and an average': () => ({
      compile: {
        optimizer: {
          class_name: 'adamw',
          config: { use_ema: true, ema_overwrite_frequency: 5, clipnorm: 0.1, gradient_accumulation_steps: 2 },
        },
      },
    }),
    'a metric that counts for itself': () => ({ compile: { metrics: ['mae', new Batches({ name: 'batches' })] } }),
    'metrics that extend others': () => ({
      compile: { metrics: [Renamed, Twice, Largest, Counted].map((Own) => new Own({ name: Own.name })) },
    }),
    'a frozen layer': () => ({ layers: () => [new Dense({ units: 4, trainable: false })] }),
    'layers frozen between epochs': () => ({
      fit: (model) => ({
        callbacks: [
          {
            onEpochBegin: (epoch) => {
              model.layers[0]!.trainable = epoch !== 1;
            },
          },
        ],
      }),
    }),
    'a number that each epoch sets anew': () => ({
      layers: () => [new Scaled()],
      fit: (model) => ({
        callbacks: [
          {
            onEpochBegin: (epoch) => {
              (model.layers[1] as Scaled).factor = 1 / (epoch + 1);
            },
          },
        ],
      }),
    }),
    'weights set between steps': () => ({
      fit: (model) => ({
        callbacks: [
          {
            onTrainBatchEnd: (batch) => {
              if (batch % 5 === 4) model.setWeights(model.getWeights());
            },
          },
        ],
      }),
    }),
  };
  it.each(Object.entries(SETUPS))('%s', async (_, setup) => {
    const report = await compare(setup);
    expect(report).toMatchObject({ refusal: null });
    expect(report.replayed).toBeGreaterThanOrEqual(MOSTLY);
  });

  // CTC reads its targets, so its steps are run in full.
  const names = Object.keys(losses.LOSS_CLASSES).filter((name) => name !== 'CTC');
  it.each(names)('loss %s', async (name) => {
    const y = TAKES_CLASSES.test(name) ? classes : shares;
    const setup = () => ({ y, compile: { loss: name } });
    expect((await compare(setup)).replayed).toBeGreaterThanOrEqual(MOSTLY);
  });

  it.each(Object.entries(metrics.METRIC_CLASSES))('metric %s', async (name, Metric) => {
    const y = TAKES_CLASSES.test(name) ? classes : shares;
    const loss = y === classes ? 'sparse_categorical_crossentropy' : 'mse';
    const metric = () =>
      new (Metric as unknown as new (options: object) => metrics.Metric)({ name: 'm', ...OPTIONS[name] });
    const setup = () => ({ y, compile: { loss, metrics: [metric()] } });
    expect((await compare(setup)).replayed).toBeGreaterThanOrEqual(MOSTLY);
  });
});

class Keeping extends Layer {
  #last: Tensor | null = null;
  override call(inputs: Tensor) {
    const mixed =
      this.#last === null || this.#last.shape[0] !== inputs.shape[0] ? mul(inputs, 1) : add(inputs, this.#last);
    this.#last?.dispose();
    this.#last = keep(mul(inputs, 0.5));
    return mixed;
  }
  override dispose() {
    this.#last?.dispose();
    super.dispose();
  }
}

class Reading extends Layer {
  override call(inputs: Tensor) {
    const largest = tidy(() => max(inputs).dataSync()[0] as number);
    return mul(inputs, 1 / (1 + largest));
  }
}

class Counting extends Layer {
  #calls = 0;
  override call(inputs: Tensor) {
    this.#calls++;
    return mul(inputs, 1 / this.#calls);
  }
}

describe('steps that cannot be repeated by their kernels are run in full', () => {
  const SETUPS: Record<string, [string | null, () => Setup]> = {
    'a layer that keeps a tensor': ['keeps a tensor for later', () => ({ layers: () => [new Keeping()] })],
    'a layer that reads values': ['reads values back', () => ({ layers: () => [new Reading()] })],
    'a layer with another number at each call': [null, () => ({ layers: () => [new Counting()] })],
    'an optimizer that scales the loss': [
      'scales the loss',
      () => ({
        compile: { optimizer: new LossScaleOptimizer(new SGD(), { dynamicGrowthSteps: 3 }) },
      }),
    ],
  };
  it.each(Object.entries(SETUPS))('%s', async (_, [reason, setup]) => {
    const before = memory().numTensors;
    const full = await train(setup(), true);
    const traced = await train(setup(), false);
    expect(traced.numbers).toEqual(full.numbers);
    expect(memory().numTensors).toBe(before);
    if (reason === 'scales the loss') {
      expect(traced.report?.refusal).toBe(reason);
      expect(traced.report?.full).toBeGreaterThanOrEqual(33);
    } else expect(traced.report).toEqual({ replayed: 0, full: STEPS, refusal: reason });
  });

  it('those of single batches, also after a fit', async () => {
    const layer = new Scaled();
    const model = new Sequential([Input({ shape: [4] }), layer, new Dense({ units: 3 })]);
    model.compile({ loss: 'mse' });
    await model.fit(x, shares, { batchSize: 4 });
    await model.evaluate(x, shares, { batchSize: 4 });
    const { replayed } = model.traceReport!;
    expect(replayed).toBeGreaterThan(0);
    const batch = { data: x.data.slice(0, 16), shape: [4, 4] };
    const targets = { data: shares.data.slice(0, 12), shape: [4, 3] };
    const losses = [];
    for (const factor of [1, 100]) {
      layer.factor = factor;
      losses.push((await model.testOnBatch(batch, targets)).loss, (await model.trainOnBatch(batch, targets)).loss);
    }
    expect(losses[2]).toBe(losses[3]);
    expect(losses[2]).toBeGreaterThan(100 * losses[0]!);
    expect(model.traceReport?.replayed).toBe(replayed);
    model.dispose();
  });

  it('all of them, when compile is told so; and Keras is told', async () => {
    const model = new Sequential([Input({ shape: [4] }), new Dense({ units: 3 })]);
    model.compile({ loss: 'mse', runEagerly: true });
    await model.fit(x, shares, { batchSize: 4 });
    expect(model.traceReport).toBeNull();
    expect(model.getCompileConfig()).toMatchObject({ run_eagerly: true });
    model.compileFromConfig({ ...model.getCompileConfig(), run_eagerly: false });
    expect(model.traceReport).toEqual({ replayed: 0, full: 0, refusal: null });
    model.dispose();
  });
});
