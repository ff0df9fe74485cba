import { ConfigError } from '@descent/spec';
import type { Callback, Hooks } from '../callbacks/callback.js';
import { CallbackList } from '../callbacks/callback-list.js';
import { History } from '../callbacks/history.js';
import { type Verbosity, verbosityOf, withProgress } from '../callbacks/with-progress.js';
import { checkOptions } from '../config/options.js';
import type { BatchFeed } from '../data/batch.js';
import type { ClassWeight } from '../data/class-weight.js';
import type { DataArrays } from '../data/data-array.js';
import { type Batches, isBatches } from '../data/iterable-feed.js';
import { splitSet } from '../data/split.js';
import { checkLabels } from './check-labels.js';
import { runPass } from './epoch.js';
import { evaluateFeed } from './evaluate.js';
import { EventLoopYield } from './event-loop-yield.js';
import { buildFor, type FeedOptions, feedFromSet, makeFeed, NO_OPTIONS, toArraySet } from './feed.js';
import { FitState } from './fit-state.js';
import { batchLogs, type Logs, sortedLogs } from './logs.js';
import { FIT_OPTIONS, type Given, withoutNulls } from './method-options.js';
import { trainStep } from './step.js';
import type { Trainable } from './trainable.js';

/** Data to validate with: `[x, y]` or `[x, y, sampleWeight]`, or batches. */
export type ValidationData = readonly [x: DataArrays, y: DataArrays, sampleWeight?: DataArrays | null] | Batches;

/** Options of `fit`; `null` is the same as not given, as None is in Keras. */
export interface FitOptions {
  /** Samples per batch; 32 unless given. */
  readonly batchSize?: number | null;
  /** Number of the epoch to end before; 1 unless given. */
  readonly epochs?: number;
  /** Number of the epoch to begin with, to go on where another `fit` ended; 0 unless given. */
  readonly initialEpoch?: number;
  /** Steps of an epoch, which then goes on where the last one ended; all batches unless given. */
  readonly stepsPerEpoch?: number | null;
  /**
   * `true` (unless given): all samples are shuffled. After `setRandomSeed` their order is that of Keras's `fit`, the same in
   * every epoch; without it, another one in each. `'batch'`: only within each batch; `null` is false. Iterables are never shuffled.
   */
  readonly shuffle?: boolean | 'batch' | null;
  /** Evaluated after every epoch; never trained on. */
  readonly validationData?: ValidationData | null;
  /** Share of the samples, the last ones before any shuffle, to validate with instead of training on them. */
  readonly validationSplit?: number | null;
  /** Every how many epochs, or after which ones (counted from 1), to validate; 1 unless given. */
  readonly validationFreq?: number | readonly number[] | null;
  /** Samples per batch of the validation; `batchSize` unless given. */
  readonly validationBatchSize?: number | null;
  /** Batches of each validation, from the first one on (a generator goes on instead); all unless given. */
  readonly validationSteps?: number | null;
  /** Weight of each class in the loss. */
  readonly classWeight?: ClassWeight | null;
  /** Weight of each sample in the loss. */
  readonly sampleWeight?: DataArrays | null;
  readonly callbacks?: readonly (Callback | Hooks)[] | null;
  /** What is printed: 0 (unless given) nothing, 1 or `'auto'` a progress bar, 2 a line per epoch. */
  readonly verbose?: Verbosity | null;
  /**
   * Ends `fit` after the step at hand. The epoch that was cut short is not in the history, and no `onEpochEnd` is
   * called for it.
   */
  readonly signal?: AbortSignal;
}

interface Feeds {
  readonly train: BatchFeed;
  readonly validation: BatchFeed | null;
}

/**
 * Trains for a number of epochs.
 *
 * @see keras/src/backend/tensorflow/trainer.py `fit`
 */
export async function fit(
  model: Trainable,
  x: DataArrays | Batches,
  y: DataArrays | null,
  given: FitOptions,
): Promise<History> {
  const compiled = model.requireCompiled('fit');
  checkOptions('fit', given, FIT_OPTIONS);
  // Where others ask for what is given, Keras asks whether shuffle is true.
  const options = withoutNulls({ ...given, shuffle: given.shuffle === null ? false : given.shuffle });
  checkValues(options);
  const feeds = await makeFeeds(model, x, y, options);
  try {
    await buildFor(model, feeds.train);
    await checkLabels(model, compiled, feeds.train);
    if (feeds.validation !== null) await checkLabels(model, compiled, feeds.validation);
    if (!compiled.optimizer.built) compiled.optimizer.build(model.trainableWeights);
    return await runEpochs(model, feeds, options);
  } finally {
    await feeds.train.close();
    await feeds.validation?.close();
  }
}

async function runEpochs(model: Trainable, feeds: Feeds, options: Given<FitOptions>): Promise<History> {
  const { epochs = 1, initialEpoch = 0, callbacks: own = [], signal, validationFreq = 1 } = options;
  const given = withProgress(own, options.verbose);
  const compiled = model.requireCompiled('fit');
  const added = given.some((callback) => callback instanceof History) ? [] : [new History()];
  const params = { verbose: verbosityOf(options.verbose), epochs, steps: feeds.train.steps };
  const state = new FitState(model, initialEpoch, signal);
  const callbacks = new CallbackList([...given, ...added], model, params, state);
  const history = callbacks.history as History;
  const eventLoop = new EventLoopYield();
  model.history = history;
  model.stopTraining = false;
  await callbacks.tell('onTrainBegin');
  let last: Logs = {};
  for (let epoch = state.initialEpoch; epoch < epochs && !state.interrupted; epoch++) {
    compiled.resetMetrics();
    await callbacks.tellNumbered('onEpochBegin', epoch);
    const steps = await trainEpoch(model, feeds.train, callbacks, eventLoop, state);
    if (steps === 0) {
      console.warn(`fit stops before epoch ${epoch + 1} of ${epochs}: the data have no batches left for it.`);
      break;
    }
    const logs = await compiled.readLogs();
    last = logs;
    if (state.interrupted) break;
    if (feeds.validation !== null && validates(epoch, validationFreq)) {
      const validation = await evaluateFeed(model, feeds.validation, callbacks, eventLoop, signal);
      if (state.interrupted) break;
      const named = Object.entries(validation).map(([name, value]) => [`val_${name}`, value]);
      last = sortedLogs({ ...logs, ...Object.fromEntries(named) });
    }
    await callbacks.tellNumbered('onEpochEnd', epoch, { ...last });
    if (model.stopTraining) break;
  }
  if (epochs > 0) compiled.optimizer.finalizeVariableValues();
  await callbacks.tell('onTrainEnd', last);
  return history;
}

function trainEpoch(
  model: Trainable,
  feed: BatchFeed,
  callbacks: CallbackList,
  eventLoop: EventLoopYield,
  state: FitState,
): Promise<number> {
  const compiled = model.requireCompiled('fit');
  compiled.trainStep.startPass(feed.steps);
  const logs = () =>
    callbacks.hears('onTrainBatchEnd') ? batchLogs(compiled.readings(), callbacks.awaitsLogs('onTrainBatchEnd')) : {};
  return runPass({
    feed,
    eventLoop,
    callbacks,
    begin: 'onTrainBatchBegin',
    end: 'onTrainBatchEnd',
    step(batch) {
      const pending = trainStep(model, compiled, batch);
      return pending === undefined ? logs() : pending.then(logs);
    },
    stops: () => state.ends,
  });
}

async function makeFeeds(
  model: Trainable,
  x: DataArrays | Batches,
  y: DataArrays | null,
  options: Given<FitOptions>,
): Promise<Feeds> {
  const { validationSplit = 0, validationData } = options;
  const forTraining: FeedOptions = {
    batchSize: options.batchSize ?? null,
    steps: options.stepsPerEpoch ?? null,
    shuffle: options.shuffle ?? true,
    sampleWeight: options.sampleWeight ?? null,
    classWeight: options.classWeight ?? null,
  };
  const forValidation: FeedOptions = {
    ...NO_OPTIONS,
    batchSize: options.validationBatchSize ?? options.batchSize ?? null,
    steps: options.validationSteps ?? null,
  };
  if (validationData === undefined && validationSplit > 0) {
    if (isBatches(x)) {
      throw new ConfigError('fit', '/validationSplit', validationSplit, 'needs arrays', 'Give validationData instead.');
    }
    const [training, validation] = splitSet(await toArraySet(model, x, y, forTraining), validationSplit);
    return { train: feedFromSet(training, forTraining), validation: feedFromSet(validation, forValidation) };
  }
  return {
    train: await makeFeed(model, x, y, forTraining),
    validation: validationData === undefined ? null : await validationFeed(model, validationData, forValidation),
  };
}

async function validationFeed(model: Trainable, data: ValidationData, options: FeedOptions): Promise<BatchFeed> {
  if (isBatches(data)) return makeFeed(model, data, null, { ...options, batchSize: null });
  if (!Array.isArray(data)) {
    throw new ConfigError('fit', '/validationData', data, 'must be [x, y], [x, y, sampleWeight] or batches');
  }
  const [x, y, sampleWeight = null]: Exclude<ValidationData, Batches> = data;
  return makeFeed(model, x, y, { ...options, sampleWeight });
}

/** Whether the epoch, counted from 0, ends with a validation. */
function validates(epoch: number, frequency: number | readonly number[]): boolean {
  return typeof frequency === 'number' ? (epoch + 1) % frequency === 0 : frequency.includes(epoch + 1);
}

function checkValues({ validationSplit = 0, validationFreq = 1 }: Given<FitOptions>): void {
  if (typeof validationSplit !== 'number' || !(validationSplit >= 0 && validationSplit < 1)) {
    throw new ConfigError('fit', '/validationSplit', validationSplit, 'must be a number in [0, 1)');
  }
  const isFrequency = Number.isSafeInteger(validationFreq) && (validationFreq as number) >= 1;
  if (!isFrequency && !Array.isArray(validationFreq)) {
    throw new ConfigError('fit', '/validationFreq', validationFreq, 'must be an integer >= 1 or a list of epochs');
  }
}
