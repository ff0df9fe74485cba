import { clearSession } from '@descent/layers';
import { saveModel } from '@descent/model-io';
import * as optimizers from '@descent/optimizers';
import { setRandomSeed } from '@descent/random';
import { DescentError } from '@descent/spec';
import type { Callback, Logs, Model } from '@descent/trainer';
import { makeCallbacks, restoredEpoch } from '../experiment/callbacks.js';
import type { Experiment } from '../experiment/experiment.js';
import type { TrialPlan } from '../experiment/plan.js';
import { buildModel } from '../model/build.js';
import { lossOf, metricOf } from '../model/compiled-parts.js';
import type { Logged, TrialError, TrialResult, TrialStatus } from '../result/result.js';
import { toLogged } from './curve-recorder.js';
import type { TrialProgress } from './events.js';
import { OutputError } from './output-error.js';
import type { SavedModel } from './run-output.js';
import type { SharedDataset } from './shared-dataset.js';
import { TrialWatch } from './trial-watch.js';

/** What a trial tells, and is told, while it runs. */
export interface TrialHooks {
  /** Asked after every step: whether the trial must end now. */
  readonly stopped: () => boolean;
  readonly onProgress: (progress: TrialProgress) => void;
}

/** What a trial works on, and where its model goes. */
export interface TrialSetup extends SharedDataset {
  /** The `.keras` file that it starts from; `null`: new weights. */
  readonly weights: Uint8Array | null;
  /** Where the trained model goes; `null` when it is not saved. */
  readonly saved: SavedModel | null;
}

/**
 * One trial on the backend that is current: seeded, built, compiled, fitted, evaluated. It depends on nothing that ran
 * before it, and leaves nothing behind. Whatever goes wrong inside is in the result.
 */
export async function runTrial(
  plan: TrialPlan,
  experiment: Experiment,
  data: TrialSetup,
  hooks: TrialHooks,
): Promise<TrialResult> {
  const { epochs, batchSize, validationSplit, shuffle } = experiment;
  const { train, test } = data;
  const samples = Math.floor(train.labels.shape[0] * (1 - validationSplit));
  const length = {
    epochs,
    stepsPerEpoch: Math.ceil(samples / batchSize),
    testSteps: Math.ceil(test.labels.shape[0] / batchSize),
  };
  const watch = new TrialWatch(plan.index, length, hooks.stopped, hooks.onProgress);
  let history: Readonly<Record<string, readonly number[]>> = {};
  let evaluation: Logs | null = null;
  let error: TrialError | undefined;
  let seconds = 0;
  let notSaved: TrialError | undefined;
  setRandomSeed(plan.seed);
  clearSession();
  let model: Model | null = null;
  let callbacks: Callback[] = [];
  try {
    model = await buildModel(experiment, data.classes, data.weights);
    callbacks = makeCallbacks(experiment);
    model.compile({
      optimizer: optimizers.deserialize(plan.optimizer),
      loss: lossOf(experiment.loss),
      metrics: experiment.metrics.map(metricOf),
    });
    if (!model.built) model.build([null, ...train.images.shape.slice(1)]);
    const start = performance.now();
    try {
      const options = {
        epochs,
        batchSize,
        validationSplit,
        shuffle,
        callbacks: [...callbacks, watch],
        signal: watch.signal,
      };
      history = (await model.fit(train.images, train.labels, options)).history;
    } finally {
      seconds = (performance.now() - start) / 1000;
    }
    if (watch.divergence === null && !watch.signal.aborted) {
      const options = { batchSize, callbacks: [watch.forEvaluation()], signal: watch.signal };
      evaluation = await model.evaluate(test.images, test.labels, options);
    }
    if (watch.signal.aborted && watch.divergence === null && !watch.complete) {
      error = { code: 'aborted', message: 'It was stopped before it had finished.' };
    }
    if (data.saved !== null && error === undefined && divergenceOf(watch, evaluation) === undefined) {
      notSaved = await save(model, data.saved);
    }
  } catch (thrown) {
    error = errorOf(thrown);
  } finally {
    model?.dispose();
  }
  const diverged = error === undefined ? divergenceOf(watch, evaluation) : undefined;
  const finalError = error ?? diverged ?? notSaved;
  const restored = restoredEpoch(experiment, callbacks);
  return {
    optimizer: plan.optimizer,
    learningRate: plan.learningRate,
    seed: plan.seed,
    backend: experiment.backend,
    status: statusOf(error ?? notSaved, diverged),
    history: Object.fromEntries(Object.entries(history).map(([key, values]) => [key, values.map(toLogged)])),
    test: evaluation === null || error !== undefined ? null : loggedRecord(evaluation),
    seconds,
    samplesPerSecond: seconds === 0 ? 0 : watch.samples(samples, batchSize) / seconds,
    curve: watch.recorder.curve(),
    ...(data.saved === null || finalError !== undefined ? {} : { model: data.saved.name }),
    ...(restored === undefined ? {} : { restoredEpoch: restored }),
    ...(finalError === undefined ? {} : { error: finalError }),
  };
}

/** Writes a trained model, or says why that could not be done: the trial's numbers stay. */
async function save(model: Model, { path }: SavedModel): Promise<TrialError | undefined> {
  try {
    await saveModel(model, path);
    return undefined;
  } catch (cause) {
    return errorOf(cause instanceof DescentError ? cause : new OutputError(path, cause, undefined, '--save'));
  }
}

function statusOf(error: TrialError | undefined, diverged: TrialError | undefined): TrialStatus {
  if (error !== undefined) return 'failed';
  return diverged === undefined ? 'completed' : 'diverged';
}

function divergenceOf({ divergence }: TrialWatch, evaluation: Logs | null): TrialError | undefined {
  const word = (loss: number) => (Number.isNaN(loss) ? 'NaN' : 'infinite');
  if (divergence !== null) {
    const { epoch, step, loss } = divergence;
    return { code: 'diverged', message: `The loss became ${word(loss)} at step ${step} of epoch ${epoch}.` };
  }
  const loss = evaluation?.loss;
  if (loss === undefined || Number.isFinite(loss)) return undefined;
  return { code: 'diverged', message: `The loss on the test samples is ${word(loss)}.` };
}

function loggedRecord(logs: Logs): Record<string, Logged> {
  return Object.fromEntries(Object.entries(logs).map(([key, value]) => [key, toLogged(value)]));
}

/** What was thrown, as a result can hold it. */
export function errorOf(thrown: unknown): TrialError {
  if (thrown instanceof DescentError) return { code: thrown.code, message: thrown.message };
  return { code: 'error', message: thrown instanceof Error ? thrown.message : String(thrown) };
}
