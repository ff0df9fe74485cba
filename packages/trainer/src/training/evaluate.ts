import { ConfigError } from '@descent/spec';
import type { Callback, Hooks } from '../callbacks/callback.js';
import { CallbackList } from '../callbacks/callback-list.js';
import { type Verbosity, verbosityOf, withProgress } from '../callbacks/with-progress.js';
import { checkOptions } from '../config/options.js';
import type { BatchFeed } from '../data/batch.js';
import type { DataArrays } from '../data/data-array.js';
import type { Batches } from '../data/iterable-feed.js';
import { checkLabels } from './check-labels.js';
import { runPass } from './epoch.js';
import { EventLoopYield } from './event-loop-yield.js';
import { buildFor, makeFeed, NO_OPTIONS } from './feed.js';
import { batchLogs, type Logs } from './logs.js';
import { EVALUATE_OPTIONS, withoutNulls } from './method-options.js';
import { testStep } from './step.js';
import type { Trainable } from './trainable.js';

/** Options of `evaluate`; `null` is the same as not given, as None is in Keras. */
export interface EvaluateOptions {
  /** Samples per batch; 32 unless given. */
  readonly batchSize?: number | null;
  /** Batches to look at; all unless given. */
  readonly steps?: number | null;
  readonly sampleWeight?: DataArrays | null;
  readonly callbacks?: readonly (Callback | Hooks)[] | null;
  /** What is printed: 0 (unless given) nothing, 1 or `'auto'` a progress bar, 2 a line per epoch. */
  readonly verbose?: Verbosity | null;
  /** Only `true`: logs are a record by name. */
  readonly returnDict?: true | null;
  /** Ends after the batch at hand; the logs are of the batches seen. */
  readonly signal?: AbortSignal;
}

/** Loss and metrics over data, without training on them. */
export async function evaluate(
  model: Trainable,
  x: DataArrays | Batches,
  y: DataArrays | null,
  options: EvaluateOptions,
): Promise<Logs> {
  checkOptions('evaluate', options, EVALUATE_OPTIONS);
  const {
    batchSize = null,
    steps = null,
    sampleWeight = null,
    callbacks = [],
    signal,
    verbose,
  } = withoutNulls(options);
  const compiled = model.requireCompiled('evaluate');
  const feed = await makeFeed(model, x, y, { ...NO_OPTIONS, batchSize, steps, sampleWeight });
  try {
    await buildFor(model, feed);
    await checkLabels(model, compiled, feed);
    const list = new CallbackList(withProgress(callbacks, verbose), model, {
      verbose: verbosityOf(verbose),
      epochs: 1,
      steps: feed.steps,
    });
    return await evaluateFeed(model, feed, list, new EventLoopYield(), signal);
  } finally {
    await feed.close();
  }
}

/** The same for batches that are there already, as the validation of `fit` has them. */
export async function evaluateFeed(
  model: Trainable,
  feed: BatchFeed,
  callbacks: CallbackList,
  eventLoop: EventLoopYield,
  signal: AbortSignal | undefined,
): Promise<Logs> {
  const compiled = model.requireCompiled('evaluate');
  model.stopEvaluating = false;
  await callbacks.tell('onTestBegin');
  compiled.resetMetrics();
  const restarted = feed.restart();
  if (restarted !== undefined) await restarted;
  compiled.testStep.startPass(feed.steps);
  const batches = await runPass({
    feed,
    eventLoop,
    callbacks,
    begin: 'onTestBatchBegin',
    end: 'onTestBatchEnd',
    step(batch) {
      testStep(model, compiled, batch);
      return callbacks.hears('onTestBatchEnd')
        ? batchLogs(compiled.readings(), callbacks.awaitsLogs('onTestBatchEnd'))
        : {};
    },
    stops: () => model.stopEvaluating || signal?.aborted === true,
  });
  if (batches === 0) {
    const hint = 'A generator gives its batches once: give a function that makes one for each pass.';
    throw new ConfigError('evaluate', '', 0, 'the data must have at least one batch', hint);
  }
  const logs = await compiled.readLogs();
  await callbacks.tell('onTestEnd', logs);
  return logs;
}
