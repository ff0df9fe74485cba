import type { Experiment } from '../experiment/experiment.js';
import type { SharedDataset } from './shared-dataset.js';

/** What every worker of a run is started with. */
export interface WorkerSetup {
  readonly experiment: Experiment;
  /** Name of the backend; never `auto`. */
  readonly backend: string;
  readonly dataset: SharedDataset;
  /** Memory of the run's `StopFlag`. */
  readonly stop: SharedArrayBuffer;
}
