import { ConfigError } from '@descent/spec';
import { concat, type Tensor } from '@tensorflow/tfjs-core';
import type { Callback, Hooks } from '../callbacks/callback.js';
import { CallbackList } from '../callbacks/callback-list.js';
import { type Verbosity, verbosityOf, withProgress } from '../callbacks/with-progress.js';
import { checkOptions } from '../config/options.js';
import type { DataArrays } from '../data/data-array.js';
import type { Batches } from '../data/iterable-feed.js';
import { runPass } from './epoch.js';
import { EventLoopYield } from './event-loop-yield.js';
import { buildFor, makeFeed, NO_OPTIONS } from './feed.js';
import { PREDICT_OPTIONS, withoutNulls } from './method-options.js';
import { predictStep } from './step.js';
import type { Trainable } from './trainable.js';

/** Options of `predict`; `null` is the same as not given, as None is in Keras. */
export interface PredictOptions {
  /** Samples per batch; 32 unless given. */
  readonly batchSize?: number | null;
  /** Batches to predict; all unless given. */
  readonly steps?: number | null;
  readonly callbacks?: readonly (Callback | Hooks)[] | null;
  /** What is printed: 0 (unless given) nothing, 1 or `'auto'` a progress bar, 2 a line per epoch. */
  readonly verbose?: Verbosity | null;
  /** Ends after the batch at hand; the predictions are of the batches seen. */
  readonly signal?: AbortSignal;
}

/** The outputs for all samples, one tensor per output. */
export async function predict(model: Trainable, x: DataArrays | Batches, options: PredictOptions): Promise<Tensor[]> {
  checkOptions('predict', options, PREDICT_OPTIONS);
  const { batchSize = null, steps = null, callbacks = [], signal, verbose } = withoutNulls(options);
  const feed = await makeFeed(model, x, null, { ...NO_OPTIONS, batchSize, steps });
  const outputs: Tensor[][] = [];
  try {
    await buildFor(model, feed);
    const list = new CallbackList(withProgress(callbacks, verbose), model, {
      verbose: verbosityOf(verbose),
      epochs: 1,
      steps: feed.steps,
    });
    model.stopPredicting = false;
    await list.tell('onPredictBegin');
    await runPass({
      feed,
      eventLoop: new EventLoopYield(),
      callbacks: list,
      begin: 'onPredictBatchBegin',
      end: 'onPredictBatchEnd',
      step(batch) {
        outputs.push(predictStep(model, batch.x));
        return {};
      },
      stops: () => model.stopPredicting || signal?.aborted === true,
    });
    await list.tell('onPredictEnd');
    return joined(outputs);
  } finally {
    for (const tensor of outputs.flat()) tensor.dispose();
    await feed.close();
  }
}

function joined(batches: readonly Tensor[][]): Tensor[] {
  const first = batches[0];
  if (first === undefined) throw new ConfigError('predict', '', 0, 'the data must have at least one batch');
  return first.map((_, output) =>
    concat(
      batches.map((batch) => batch[output] as Tensor),
      0,
    ),
  );
}
