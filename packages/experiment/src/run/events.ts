import type { DownloadProgress } from '@descent/datasets';
import type { BackendRecord, DatasetRecord } from '../experiment/experiment.js';
import type { TrialPlan } from '../experiment/plan.js';
import type { ExperimentResult, TrialResult } from '../result/result.js';

/** Where a running trial is; at most ten a second per trial, and always one for the last step of an epoch. */
export interface TrialProgress {
  readonly type: 'trial-progress';
  readonly index: number;
  readonly phase: 'fit' | 'evaluate';
  /** Counts from 1. */
  readonly epoch: number;
  readonly epochs: number;
  /** Steps done of this epoch (or of the evaluation). */
  readonly step: number;
  readonly steps: number;
  /** Keras's running means; NaN and infinities as they are. */
  readonly logs: Readonly<Record<string, number>>;
  readonly msPerStep: number;
  /** Estimated seconds to the end of this epoch (or of the evaluation). */
  readonly eta: number;
}

/** What happens while trials run, in order. */
export type RunEvent =
  | { readonly type: 'dataset-progress'; readonly progress: DownloadProgress }
  | {
      readonly type: 'run-started';
      readonly trials: readonly TrialPlan[];
      readonly workers: number;
      readonly dataset: DatasetRecord;
      readonly backend: BackendRecord;
      /** The run folder; `null` when nothing is written. */
      readonly directory: string | null;
    }
  | { readonly type: 'trial-started'; readonly index: number; readonly trial: TrialPlan }
  | TrialProgress
  /** What a worker wrote to stdout or stderr. */
  | { readonly type: 'output'; readonly text: string }
  | { readonly type: 'trial-finished'; readonly index: number; readonly trial: TrialPlan; readonly result: TrialResult }
  | { readonly type: 'run-finished'; readonly result: ExperimentResult; readonly files: RunFiles | null };

/** The files of a run folder, as absolute paths. */
export interface RunFiles {
  readonly directory: string;
  readonly experiment: string;
  readonly results: string;
  readonly history: string;
  readonly curves: string;
  readonly report: string;
}
