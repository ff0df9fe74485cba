import { backendHelp } from '@descent/backend';
import type { Dataset } from '@descent/datasets';
import { ConfigError, checkKeys, type KeysOf } from '@descent/spec';
import type { Experiment } from '../experiment/experiment.js';
import { planTrials, type TrialPlan } from '../experiment/plan.js';
import { weightsOf } from '../model/model-file.js';
import type { ExperimentResult, TrialResult } from '../result/result.js';
import { Crew } from './crew.js';
import type { RunEvent, RunFiles, TrialProgress } from './events.js';
import { RunFolder } from './folder.js';
import { keptModels } from './kept-models.js';
import { OutputError } from './output.js';
import { runPool } from './pool.js';
import { chooseBackend, prepareData, recordOf } from './preparation.js';
import type { WorkerData, WorkerSetup } from './protocol.js';
import { shareDataset } from './shared-dataset.js';
import { StopFlag } from './stop-flag.js';
import { unfinishedTrial } from './unfinished.js';
import { currentVersions } from './versions.js';

/** How an experiment is run; none of it changes the numbers. */
export interface RunOptions {
  /** Folder in which the run folder is made; `null`: nothing is written. Default `runs`. */
  readonly out?: string | null;
  readonly onEvent?: (event: RunEvent) => void;
  /** Stops after the steps that are being computed, and keeps what was computed until then. */
  readonly signal?: AbortSignal;
  /** The samples, when they are in memory already; `experiment.data` and `limit` are then not read. */
  readonly dataset?: Dataset;
  /**
   * Keep each trial's trained model, its optimizer included, as a `.keras` file: in this folder, or for `true` in
   * `models` inside the run folder. Default: none is kept.
   */
  readonly save?: boolean | string;
}

const KEYS: KeysOf<RunOptions> = { out: true, onEvent: true, signal: true, dataset: true, save: true };

/** What came out, and where it was written. */
export interface Run {
  readonly result: ExperimentResult;
  readonly files: RunFiles | null;
}

/**
 * Runs every trial of an experiment in worker threads, and writes the run folder as they finish. A trial that diverges or
 * fails is a result; the others go on.
 *
 * @param experiment - from `resolveExperiment`
 * @throws OutputError when the folder cannot be written, before anything is computed where that can be known;
 *   DescentError when the backend cannot run here or the data cannot be had
 */
export async function runExperiment(experiment: Experiment, options: RunOptions = {}): Promise<Run> {
  checkKeys('runExperiment', options, KEYS);
  const { out = 'runs', save = false, signal, onEvent = () => undefined } = options;
  if (out === null && save === true) {
    throw new ConfigError(
      'runExperiment',
      '/save',
      save,
      'must be a folder where no run folder is written (out: null)',
    );
  }
  const startedAt = new Date();
  const plans = planTrials(experiment);
  const backend = await chooseBackend(experiment.backend);
  const help = await backendHelp(backend.name);
  const folder = out === null ? null : await RunFolder.create(out, experiment.name, startedAt);
  const workers = Math.min(experiment.workers, plans.length);
  // they load their modules while the samples are read or drawn
  const crew = new Crew({
    file: new URL('../../dist/run/worker.js', import.meta.url),
    workerData: { backend: backend.name } satisfies WorkerData,
    ...(help === undefined ? {} : { desk: help.desk }),
    size: signal?.aborted ? 0 : workers,
    onOutput: (text) => onEvent({ type: 'output', text }),
  });
  try {
    const weights = 'class_name' in experiment.model ? await weightsOf(experiment.model) : null;
    const dataset = await prepareData(experiment, options);
    const kept = save === false ? null : await keptModels(plans, save, folder?.files.directory ?? null);
    const facts = {
      startedAt: startedAt.toISOString(),
      dataset: recordOf(dataset),
      backend,
      versions: currentVersions(),
    };
    const data = experiment.data === 'auto' ? dataset.name : experiment.data;
    const pinned = { ...experiment, data, backend: backend.name, resolved: facts };
    const ledger = new Ledger({ ...facts, experiment: pinned }, plans);
    await folder?.writeResult(ledger.result(false));
    onEvent({
      type: 'run-started',
      trials: plans,
      workers,
      dataset: facts.dataset,
      backend,
      directory: folder?.files.directory ?? null,
    });
    await runTrials(plans, { crew, experiment: pinned, dataset, weights, kept, signal, onEvent, ledger, folder });
    const result = ledger.result(true);
    await folder?.writeAll(result).catch((cause: unknown) => {
      throw new OutputError(folder.files.directory, cause, result);
    });
    const files = folder?.files ?? null;
    onEvent({ type: 'run-finished', result, files });
    return { result, files };
  } catch (error) {
    await crew.dismiss();
    await folder?.discard();
    throw error;
  }
}

interface Context {
  readonly crew: Crew;
  readonly experiment: Experiment;
  readonly dataset: Dataset;
  readonly weights: WorkerSetup['weights'];
  readonly kept: WorkerSetup['kept'];
  readonly signal: AbortSignal | undefined;
  readonly onEvent: (event: RunEvent) => void;
  readonly ledger: Ledger;
  readonly folder: RunFolder | null;
}

async function runTrials(plans: readonly TrialPlan[], context: Context): Promise<void> {
  const { crew, experiment, weights, kept, signal, onEvent, ledger, folder } = context;
  const stop = new StopFlag();
  const raise = () => stop.raise();
  const setup: WorkerSetup = {
    experiment,
    dataset: shareDataset(context.dataset),
    weights,
    kept,
    stop: stop.memory,
  };
  const finish = (trial: TrialPlan, result: TrialResult) => {
    ledger.enter(trial, result);
    // a full disk does not stop the trials; the last write, which has all of them, reports it
    folder?.writeResult(ledger.result(false)).catch(() => undefined);
    onEvent({ type: 'trial-finished', index: trial.index, trial, result });
  };
  if (signal?.aborted) raise();
  signal?.addEventListener('abort', raise, { once: true });
  try {
    await runPool<TrialPlan, TrialResult, TrialProgress>({
      crew,
      setup,
      tasks: plans,
      ...(signal === undefined ? {} : { signal }),
      onStart: (trial) => onEvent({ type: 'trial-started', index: trial.index, trial }),
      onEvent: (_, progress) => onEvent(progress),
      onDone: finish,
      onLost: (trial, error) => finish(trial, unfinishedTrial(trial, experiment.backend, lossOf(error, signal))),
    });
  } finally {
    signal?.removeEventListener('abort', raise);
  }
}

function lossOf(error: Error, signal: AbortSignal | undefined) {
  if (signal?.aborted) return { code: 'aborted', message: 'It was stopped before it had finished.' };
  return { code: 'worker-died', message: `Its worker thread died: ${error.message}` };
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
