import type { Dataset } from '@descent/datasets';
import { ConfigError, checkKeys, type KeysOf } from '@descent/spec';
import type { Experiment } from '../experiment/experiment.js';
import type { ExperimentResult } from '../result/result.js';
import type { RunEvent, RunFiles } from '../run/events.js';
import { runTrials } from '../run/run-trials.js';
import type { TrialRunner } from '../run/trial-runner.js';
import { weightsOf } from './model-file.js';
import { RunOnDisk } from './run-output.js';
import { threads } from './threads.js';

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
   * Save each trial's trained model, its optimizer included, as a `.keras` file: in this folder, or for `true` in
   * `models` inside the run folder. Default: none is saved.
   */
  readonly save?: boolean | string;
  /** Where the trials run; worker threads unless given. */
  readonly runner?: TrialRunner;
}

const KEYS: KeysOf<RunOptions> = { out: true, onEvent: true, signal: true, dataset: true, save: true, runner: true };

/** What came out, and where it was written. */
export interface Run {
  readonly result: ExperimentResult;
  readonly files: RunFiles | null;
}

/**
 * Runs every trial of an experiment in worker threads, and writes the run folder as they finish. A trial that diverges or
 * fails is a result; the others go on.
 *
 * @param experiment - from `resolveExperiment` or `openExperiment`
 * @throws OutputError when the folder cannot be written, before anything is computed where that can be known;
 *   DescentError when the backend cannot run here or the data cannot be had
 */
export async function runExperiment(experiment: Experiment, options: RunOptions = {}): Promise<Run> {
  checkKeys('runExperiment', options, KEYS);
  const { out = 'runs', save = false, runner = threads, signal, dataset, onEvent } = options;
  if (out === null && save === true) {
    throw new ConfigError(
      'runExperiment',
      '/save',
      save,
      'must be a folder where no run folder is written (out: null)',
    );
  }
  const output = new RunOnDisk(out, save);
  const result = await runTrials(experiment, { runner, output, readWeights: weightsOf, signal, dataset, onEvent });
  return { result, files: output.files };
}
