import type { Experiment } from '../experiment/experiment.js';
import type { KeptModel } from './kept-models.js';
import type { SharedDataset } from './shared-dataset.js';

/** What every worker of a run is started with. */
export interface WorkerData {
  /** Name of the backend; never `auto`. */
  readonly backend: string;
}

/** What every worker is told before its first trial. */
export interface WorkerSetup {
  readonly experiment: Experiment;
  readonly dataset: SharedDataset;
  /** The `.keras` file that every trial starts from; `null`: new weights. */
  readonly weights: Uint8Array | null;
  /** Where the trained model of each trial goes, by the trial's index; `null` when none is kept. */
  readonly kept: readonly KeptModel[] | null;
  /** Memory of the run's `StopFlag`. */
  readonly stop: SharedArrayBuffer;
}
