import type { Experiment } from '../experiment/experiment.js';
import type { TrialPlan } from '../experiment/plan.js';
import type { TaskWorkers } from '../pool/tasks.js';
import type { TrialResult } from '../result/result.js';
import type { TrialProgress } from './events.js';
import type { SavedModel } from './run-output.js';
import type { SharedDataset } from './shared-dataset.js';

/** What every worker is told before its first trial. */
export interface TrialWorkerSetup {
  readonly experiment: Experiment;
  readonly dataset: SharedDataset;
  /** The `.keras` file that every trial starts from; `null`: new weights. */
  readonly weights: Uint8Array | null;
  /** Where the trained model of each trial goes, by the trial's index; `null` when none is saved. */
  readonly saved: readonly SavedModel[] | null;
  /** Memory of the run's `StopFlag`; `null` where no memory is shared. */
  readonly stop: SharedArrayBuffer | null;
}

/** Workers, and the trials that they run. */
export type TrialWorkers = TaskWorkers<TrialWorkerSetup, TrialPlan, TrialResult, TrialProgress>;

/** What workers are started with. */
export interface TrialWorkersOptions {
  /** Name of the backend; never `auto`. */
  readonly backend: string;
  /** How many trials run at the same time. */
  readonly workers: number;
  /** Told what workers print, where that can be known. */
  readonly onOutput: (text: string) => void;
}

/** Where the trials of an experiment run: in threads of Node, or in Web Workers of a page. The numbers are the same. */
export interface TrialRunner {
  /** Starts the workers, which load the backend before there is work. */
  start(options: TrialWorkersOptions): Promise<TrialWorkers>;
}
