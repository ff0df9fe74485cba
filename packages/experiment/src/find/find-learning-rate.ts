import { type Optimizer, serialize } from '@descent/optimizers';
import { DescentError, UnsupportedError } from '@descent/spec';
import type { Batches, DataArrays, FitOptions, Trainer } from '@descent/trainer';
import type { Finding } from './finding.js';
import { type FinderOptions, readRange } from './options.js';
import { RateRamp } from './rate-ramp.js';
import { snapshotHistory, snapshotModel, snapshotOptimizer } from './snapshot.js';
import { suggest } from './suggest.js';

/** What to train on: `[x, y]`, or batches from an iterable. */
export type FinderData = readonly [x: DataArrays, y: DataArrays] | Batches;

/**
 * Trains a compiled model while the learning rate rises from update to update, and reads off the loss which rates suit
 * it: the learning-rate range test (Smith, 2015). One step of the rate is one update: with gradient accumulation it
 * lasts over all the batches of the update, and the loss is their mean. The test ends early when the smoothed loss
 * diverges.
 *
 * Afterwards (also after an error or an abort) weights, optimizer state (iterations, slots, rate), metrics, states of
 * layers and everything random are what they were, bit by bit. A model that was not built is built.
 *
 * @param data - `[x, y]`, or batches as `fit` takes them; gone through as often as it takes
 * @throws DescentError for a model that is not compiled, or whose rate follows a schedule; UnsupportedError for a
 *   MultiOptimizer, which has several rates; ConfigError for a bad option
 */
export async function findLearningRate(
  model: Trainer,
  data: FinderData,
  options: FinderOptions = {},
): Promise<Finding> {
  const range = readRange(options);
  const { optimizer } = model.requireCompiled('findLearningRate');
  requireOneRate(optimizer);
  const { signal, onStep = () => undefined } = options;
  const config = { ...serialize(optimizer) };
  const start = performance.now();
  const restores = [snapshotHistory(model), await snapshotOptimizer(optimizer)];
  const ramp = new RateRamp(model, range, async () => void restores.push(await snapshotModel(model)), onStep);
  try {
    await train(model, data, fitOptions(options, ramp));
  } finally {
    for (const restore of restores) restore();
  }
  return {
    optimizer: config,
    ...range,
    status: statusOf(ramp, signal),
    points: ramp.points,
    ...suggest(ramp.points),
    seconds: (performance.now() - start) / 1000,
  };
}

function train(model: Trainer, data: FinderData, options: FitOptions): Promise<unknown> {
  return Array.isArray(data) ? model.fit(data[0], data[1], options) : model.fit(data as Batches, options);
}

function fitOptions(options: FinderOptions, ramp: RateRamp): FitOptions {
  const { batchSize, shuffle, classWeight, sampleWeight, signal } = options;
  const given = Object.entries({ batchSize, shuffle, classWeight, sampleWeight, signal });
  return {
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    epochs: Number.MAX_SAFE_INTEGER,
    callbacks: [ramp],
  };
}

function statusOf(ramp: RateRamp, signal: AbortSignal | undefined): Finding['status'] {
  if (ramp.diverged) return 'diverged';
  if (ramp.complete) return 'completed';
  return signal?.aborted ? 'aborted' : 'exhausted';
}

/** @throws when there is no single number to ramp */
export function requireOneRate(optimizer: Optimizer): void {
  const [only] = optimizer.rates;
  if (only?.name !== 'learning_rate') {
    throw new UnsupportedError(
      `findLearningRate: a ${optimizer.className} has several learning rates. Test each of its optimizers by itself.`,
    );
  }
  const { className, rate, arithmetic } = only.optimizer;
  const follows =
    rate.schedule?.className ??
    (rate.callable === undefined ? undefined : 'function') ??
    (arithmetic.decay ? `decay of ${arithmetic.decay} per step` : undefined);
  if (follows === undefined) return;
  throw new DescentError(
    'learning-rate',
    `findLearningRate needs a learning rate that it can set: that of ${className} follows a ${follows}. Compile the ` +
      'model with a number for the test, then give the rate found to the schedule.',
  );
}
