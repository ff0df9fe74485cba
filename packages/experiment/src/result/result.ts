import type { BackendRecord, DatasetRecord, Experiment, KerasConfig, Versions } from '../experiment/experiment.js';

/**
 * How a trial ended: it ran to the end; its loss became NaN or infinite; or it threw, lost its worker, or was
 * interrupted.
 */
export type TrialStatus = 'completed' | 'diverged' | 'failed';

/** A logged number; `null` where it is NaN or infinite, which JSON cannot say. */
export type Logged = number | null;

/** Why a trial has no full result. */
export interface TrialError {
  /** Stable, for programs: `aborted`, `worker-died`, `diverged`, or the code of the DescentError. */
  readonly code: string;
  readonly message: string;
}

/** One optimizer at one learning rate from one seed. */
export interface TrialResult {
  /** The optimizer as Keras serializes it: `{ module, class_name, config, registered_name }`. */
  readonly optimizer: KerasConfig;
  /** The rate as the experiment gives it; `null` where a schedule decides. */
  readonly learningRate: number | null;
  readonly seed: number;
  readonly backend: string;
  readonly status: TrialStatus;
  /** One array per logged quantity (`loss`, `accuracy`, `val_loss`, …), an entry per epoch. */
  readonly history: Readonly<Record<string, readonly Logged[]>>;
  /** `{ loss, accuracy, … }` on the test samples; `null` where the trial did not get there. */
  readonly test: Readonly<Record<string, Logged>> | null;
  /** Seconds of `fit` alone. */
  readonly seconds: number;
  /** Training samples per second of `fit`. */
  readonly samplesPerSecond: number;
  /** Keras's running means after some of the steps (all of the first 50, about 200 in all); `step` counts from 1 over all epochs. */
  readonly curve: { readonly step: readonly number[] } & Readonly<Record<string, readonly Logged[]>>;
  readonly error?: TrialError;
}

/** What an experiment gave: `specs/v1/result.schema.json`. */
export interface ExperimentResult {
  readonly experiment: Experiment;
  readonly startedAt: string;
  /** `null` while trials are still running. */
  readonly finishedAt: string | null;
  /** Whether it was stopped before every trial had run. */
  readonly interrupted: boolean;
  readonly dataset: DatasetRecord;
  readonly backend: BackendRecord;
  readonly versions: Versions;
  /** In the order of the plan: optimizers, then learning rates, then seeds. */
  readonly trials: readonly TrialResult[];
}
