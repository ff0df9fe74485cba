import type { Dataset } from '@descent/datasets';
import { checkKeys, type KeysOf } from '@descent/spec';
import type { Experiment, KerasModel } from '../experiment/experiment.js';
import { planTrials, type TrialPlan } from '../experiment/plan.js';
import type { ExperimentResult, TrialResult } from '../result/result.js';
import type { RunEvent } from './events.js';
import { chooseBackend, prepareData, recordOf, refuseModelFile } from './preparation.js';
import type { RunOutput } from './run-output.js';
import { shareDataset } from './shared-dataset.js';
import { StopFlag } from './stop-flag.js';
import type { TrialRunner, TrialWorkerSetup, TrialWorkers } from './trial-runner.js';
import { unfinishedTrial } from './unfinished.js';
import { currentVersions } from './versions.js';

/** How trials are run; none of it changes the numbers. */
export interface TrialsOptions {
  /** Where they run: `webWorkers(…)` in a page, `threads` of `@descent/experiment/node`. */
  readonly runner: TrialRunner;
  readonly onEvent?: (event: RunEvent) => void;
  /** Stops after the steps that are being computed, and keeps what was computed until then. */
  readonly signal?: AbortSignal;
  /** The samples, when they are in memory already; `experiment.data` and `limit` are then not read. */
  readonly dataset?: Dataset;
  /** Where the run is written as it goes on; nowhere unless given. */
  readonly output?: RunOutput;
  /** Gives the `.keras` file of a model that is from a file; such a model is refused unless given. */
  readonly readWeights?: (model: KerasModel) => Promise<Uint8Array | null>;
}

const KEYS: KeysOf<TrialsOptions> = {
  runner: true,
  onEvent: true,
  signal: true,
  dataset: true,
  output: true,
  readWeights: true,
};

/**
 * Runs every trial of an experiment, in Node or in a page. A trial that diverges or fails is a result; the others go on.
 *
 * @param experiment - from `resolveExperiment`
 * @throws DescentError when the backend cannot run here or the data cannot be had
 */
export async function runTrials(experiment: Experiment, options: TrialsOptions): Promise<ExperimentResult> {
  checkKeys('runTrials', options, KEYS);
  const { runner, output, signal, onEvent = () => undefined, readWeights = refuseModelFile } = options;
  const startedAt = new Date();
  const plans = planTrials(experiment);
  const backend = await chooseBackend(experiment.backend);
  await output?.begin(experiment.name, startedAt);
  let workers: TrialWorkers | undefined;
  try {
    const size = Math.min(experiment.workers, plans.length);
    // they load their modules while the samples are read or drawn
    workers = await runner.start({
      backend: backend.name,
      workers: signal?.aborted ? 0 : size,
      onOutput: (text) => onEvent({ type: 'output', text }),
    });
    const weights = 'class_name' in experiment.model ? await readWeights(experiment.model) : null;
    const dataset = await prepareData(experiment, options);
    const saved = (await output?.saveModels(plans)) ?? null;
    const facts = {
      startedAt: startedAt.toISOString(),
      dataset: recordOf(dataset),
      backend,
      versions: currentVersions(),
    };
    const data = experiment.data === 'auto' ? dataset.name : experiment.data;
    const pinned = { ...experiment, data, backend: backend.name, resolved: facts };
    const ledger = new Ledger({ ...facts, experiment: pinned }, plans);
    await output?.write(ledger.result(false));
    onEvent({
      type: 'run-started',
      trials: plans,
      workers: size,
      dataset: facts.dataset,
      backend,
      directory: output?.files?.directory ?? null,
    });
    const stop = new StopFlag();
    const setup = { experiment: pinned, dataset: shareDataset(dataset), weights, saved, stop: stop.memory };
    await runAll(plans, { workers, setup, stop, signal, onEvent, ledger, output });
    const result = ledger.result(true);
    await output?.finish(result);
    onEvent({ type: 'run-finished', result, files: output?.files ?? null });
    return result;
  } catch (error) {
    await workers?.close();
    await output?.discard();
    throw error;
  }
}

interface Context {
  readonly workers: TrialWorkers;
  readonly setup: TrialWorkerSetup;
  readonly stop: StopFlag;
  readonly signal: AbortSignal | undefined;
  readonly onEvent: (event: RunEvent) => void;
  readonly ledger: Ledger;
  readonly output: RunOutput | undefined;
}

async function runAll(plans: readonly TrialPlan[], context: Context): Promise<void> {
  const { workers, setup, stop, signal, onEvent, ledger, output } = context;
  const raise = () => stop.raise();
  const finish = (trial: TrialPlan, result: TrialResult) => {
    ledger.enter(trial, result);
    // a full disk does not stop the trials; the last write, which has all of them, reports it
    output?.write(ledger.result(false)).catch(() => undefined);
    onEvent({ type: 'trial-finished', index: trial.index, trial, result });
  };
  if (signal?.aborted) raise();
  signal?.addEventListener('abort', raise, { once: true });
  try {
    await workers.run({
      setup,
      tasks: plans,
      ...(signal === undefined ? {} : { signal }),
      onStart: (trial) => onEvent({ type: 'trial-started', index: trial.index, trial }),
      onEvent: (_, progress) => onEvent(progress),
      onDone: finish,
      onLost: (trial, error) => finish(trial, unfinishedTrial(trial, setup.experiment.backend, lossOf(error, signal))),
    });
  } finally {
    signal?.removeEventListener('abort', raise);
  }
}

function lossOf(error: Error, signal: AbortSignal | undefined) {
  if (signal?.aborted) return { code: 'aborted', message: 'It was stopped before it had finished.' };
  return { code: 'worker-died', message: `Its worker died: ${error.message}` };
}

/** The results so far, in the order of the plan. */
class Ledger {
  readonly #results = new Map<number, TrialResult>();

  constructor(
    private readonly head: Omit<ExperimentResult, 'finishedAt' | 'interrupted' | 'trials'>,
    private readonly plans: readonly TrialPlan[],
  ) {}

  enter({ index }: TrialPlan, result: TrialResult): void {
    this.#results.set(index, result);
  }

  /** @param finished - whether no trial is to come any more: those without a result were never started */
  result(finished: boolean): ExperimentResult {
    const aborted = { code: 'aborted', message: 'It was stopped before it had started.' };
    const trials = this.plans.flatMap((plan) => {
      const result = this.#results.get(plan.index);
      if (result !== undefined) return [result];
      return finished ? [unfinishedTrial(plan, this.head.backend.name, aborted)] : [];
    });
    return {
      ...this.head,
      finishedAt: finished ? new Date().toISOString() : null,
      interrupted: trials.some((trial) => trial.error?.code === 'aborted'),
      trials,
    };
  }
}
