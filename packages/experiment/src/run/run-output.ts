import type { TrialPlan } from '../experiment/plan.js';
import type { ExperimentResult } from '../result/result.js';
import type { RunFiles } from './events.js';

/** Where the trained model of a trial goes, and what a result calls it. */
export interface SavedModel {
  readonly path: string;
  /** From the run folder, in the way of URLs. */
  readonly name: string;
}

/** Where a run is written as it goes on. */
export interface RunOutput {
  /** The files of the run, once it has begun; `null` when none are written. */
  readonly files: RunFiles | null;
  /** Makes the place, or says why that cannot be, before anything is computed. */
  begin(name: string, startedAt: Date): Promise<void>;
  /** Where the models of trials go; `null` when none is saved. */
  saveModels(plans: readonly TrialPlan[]): Promise<readonly SavedModel[] | null>;
  /** Writes what there is so far. */
  write(result: ExperimentResult): Promise<void>;
  /** Writes everything. */
  finish(result: ExperimentResult): Promise<void>;
  /** Takes away what was made, if nothing was written. */
  discard(): Promise<void>;
}
