import type { Experiment, KerasConfig } from '../../src/experiment/experiment.js';
import type { ExperimentResult, TrialResult } from '../../src/result/result.js';

const EXPERIMENT: Experiment = {
  name: 'lesson',
  description: '',
  data: 'mnist',
  limit: null,
  model: { units: 512 },
  optimizers: ['rmsprop'],
  grid: {},
  learningRates: [1e-3, 1e-4, 1e-5],
  seeds: [1],
  epochs: 1,
  batchSize: 128,
  loss: 'sparse_categorical_crossentropy',
  metrics: ['accuracy'],
  callbacks: [],
  backend: 'cpu',
  workers: 2,
  shuffle: true,
  validationSplit: 0,
};

export function optimizerConfig(className: string, config: Record<string, unknown>): KerasConfig {
  return { module: 'keras.optimizers', class_name: className, config, registered_name: null };
}

export interface TrialSpec {
  readonly optimizer?: string;
  readonly config?: Record<string, unknown>;
  readonly rate?: number | null;
  readonly seed?: number;
  readonly status?: TrialResult['status'];
  readonly accuracy?: number;
  readonly loss?: number;
  readonly train?: { readonly loss: number; readonly accuracy: number };
  readonly error?: TrialResult['error'];
  readonly curve?: TrialResult['curve'];
}

/** A trial with as much as a test needs to say about it. */
export function trial(spec: TrialSpec): TrialResult {
  const { rate = 1e-3, status = 'completed' } = spec;
  const done = status === 'completed';
  const train = spec.train ?? { loss: 0.5, accuracy: 0.8 };
  return {
    optimizer: optimizerConfig(spec.optimizer ?? 'RMSprop', { learning_rate: rate, ...spec.config }),
    learningRate: rate,
    seed: spec.seed ?? 1,
    backend: 'cpu',
    status,
    history: { loss: [done ? train.loss : null], accuracy: [done ? train.accuracy : null] },
    test: done
      ? { loss: spec.loss ?? 0.3, ...(spec.accuracy === undefined ? undefined : { accuracy: spec.accuracy }) }
      : null,
    seconds: 4.21,
    samplesPerSecond: 14252,
    curve: spec.curve ?? { step: [1, 2], loss: [2.3, train.loss], accuracy: [0.1, train.accuracy] },
    ...(spec.error === undefined ? undefined : { error: spec.error }),
  };
}

export function resultOf(specs: readonly TrialSpec[], overrides: Partial<ExperimentResult> = {}): ExperimentResult {
  const trials = specs.map(trial);
  const rates = [...new Set(trials.flatMap(({ learningRate }) => (learningRate === null ? [] : [learningRate])))];
  return {
    experiment: {
      ...EXPERIMENT,
      learningRates: rates.length > 0 ? rates : null,
      seeds: [...new Set(trials.map(({ seed }) => seed))],
    },
    startedAt: '2026-01-31T12:00:00.000Z',
    finishedAt: '2026-01-31T12:00:42.000Z',
    interrupted: false,
    dataset: {
      name: 'mnist',
      source: '~/.keras/datasets/mnist.npz',
      checksum: `sha256:${'0'.repeat(64)}`,
      trainSamples: 60000,
      testSamples: 10000,
      classes: 10,
      warning: null,
    },
    backend: { name: 'cpu', version: '4.22.0', details: {} },
    versions: { descent: '0.1.0', keras: '3.15.1', tfjs: '4.22.0', node: '20.20.2', platform: 'linux-x64' },
    trials,
    ...overrides,
  };
}

/** A made-up curve of the lesson's shape: falling from ln 10 at the given pace. */
export function madeUpCurve(pace: number, end: { loss: number; accuracy: number }, seed: number) {
  const step = Array.from({ length: 200 }, (_, i) => (i < 50 ? i + 1 : Math.round(50 + ((i - 49) * 419) / 150)));
  const fall = step.map((s) => Math.exp((-s / 469) * pace) + 0.01 * Math.sin(s * (seed + 1)));
  return {
    step,
    loss: fall.map((f) => end.loss + (2.4 - end.loss) * Math.max(f, 0)),
    accuracy: fall.map((f) => end.accuracy - (end.accuracy - 0.1) * Math.max(f, 0)),
  };
}

/** The lesson's outcome, as real Keras gives it. */
export function lessonResult(
  seeds: readonly number[] = [1],
  overrides: Partial<ExperimentResult> = {},
): ExperimentResult {
  const rows = [
    { rate: 1e-3, loss: 0.326, accuracy: 0.905, train: { loss: 0.386, accuracy: 0.888 }, pace: 12 },
    { rate: 1e-4, loss: 0.34, accuracy: 0.907, train: { loss: 0.595, accuracy: 0.844 }, pace: 6 },
    { rate: 1e-5, loss: 1.091, accuracy: 0.769, train: { loss: 1.655, accuracy: 0.519 }, pace: 2.5 },
  ];
  return resultOf(
    rows.flatMap((row) =>
      seeds.map((seed) => ({
        ...row,
        seed,
        accuracy: row.accuracy + (seed - seeds[0]!) * 0.0004,
        config: { name: 'rms_prop', rho: 0.9, momentum: 0, epsilon: 1e-7, centered: false },
        curve: madeUpCurve(row.pace, row.train, seed),
      })),
    ),
    overrides,
  );
}
