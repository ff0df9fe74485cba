import type { ExperimentResult, KerasConfig, TrialResult } from '@descent/experiment';

const STEPS = 469;

/** A loss that falls from `from` to `to`, as a training curve does. */
export function fallingCurve(from: number, to: number, halfLife: number): { step: number[]; loss: number[] } {
  const step = Array.from({ length: 95 }, (_, i) => (i < 50 ? i + 1 : Math.round(50 + ((i - 49) * (STEPS - 50)) / 45)));
  return { step, loss: step.map((at) => to + (from - to) * 2 ** (-at / halfLife)) };
}

export function rmsprop(learningRate: number): KerasConfig {
  return {
    module: 'keras.optimizers',
    class_name: 'RMSprop',
    config: { name: 'rmsprop', learning_rate: learningRate, rho: 0.9 },
    registered_name: null,
  };
}

export function trial(
  learningRate: number,
  loss: number,
  accuracy: number,
  test: readonly [number, number],
  change: Partial<TrialResult> = {},
): TrialResult {
  return {
    optimizer: rmsprop(learningRate),
    learningRate,
    seed: 1,
    backend: 'wasm',
    status: 'completed',
    history: { loss: [loss], accuracy: [accuracy] },
    test: { loss: test[0], accuracy: test[1] },
    seconds: 3.1234,
    samplesPerSecond: 19210,
    curve: fallingCurve(2.4, loss, learningRate >= 1e-3 ? 20 : learningRate >= 1e-4 ? 60 : 250),
    ...change,
  };
}

export function result(trials: readonly TrialResult[], change: Partial<ExperimentResult> = {}): ExperimentResult {
  const dataset = {
    name: 'mnist',
    source: '~/.keras/datasets/mnist.npz',
    checksum: `sha256:${'0'.repeat(64)}`,
    trainSamples: 60_000,
    testSamples: 10_000,
    classes: 10,
    warning: null,
  };
  return {
    experiment: {
      name: 'lesson',
      description: '',
      data: 'auto',
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
      backend: 'auto',
      workers: 2,
      shuffle: true,
      validationSplit: 0,
    },
    startedAt: '2026-01-02T03:04:05.678Z',
    finishedAt: '2026-01-02T03:04:15.678Z',
    interrupted: false,
    dataset,
    backend: { name: 'wasm', version: '4.22.0', details: { SIMD: 'yes' } },
    versions: { descent: '0.1.0', keras: '3.15.1', tfjs: '4.22.0', node: '20.20.2', platform: 'linux-x64' },
    trials,
    ...change,
  };
}

export const lesson = result([
  trial(1e-3, 0.3862, 0.888, [0.3263, 0.9049]),
  trial(1e-4, 0.5953, 0.8441, [0.3404, 0.9071]),
  trial(1e-5, 1.655, 0.519, [1.091, 0.7691]),
]);
