import type { Result, ResultTrial } from '@descent/spec';
import type { Experiment } from '../experiment/experiment.js';

/**
 * How a trial ended: it ran to the end; its loss became NaN or infinite, and it stopped there; or it threw, lost its
 * worker, or was interrupted.
 */
export type TrialStatus = ResultTrial['status'];

/** A logged number; a string where JSON has no number for it; `null` where nothing was logged. */
export type Logged = number | 'NaN' | 'Infinity' | '-Infinity' | null;

/** The number, where it can be compared and drawn; else `null`. */
export const finite = (value: Logged | undefined): number | null => (typeof value === 'number' ? value : null);

/** Why a trial has no full result. */
export type TrialError = NonNullable<ResultTrial['error']>;

/** Keras's running means after some of the steps, which count from 1 over all epochs. */
export type Curve = { readonly step: number[] } & { readonly [quantity: string]: Logged[] };

/** One optimizer at one learning rate from one seed. */
export type TrialResult = Omit<ResultTrial, 'curve'> & { readonly curve: Curve };

/** What an experiment gave: `specs/v1/result.schema.json`. */
export type ExperimentResult = Omit<Result, 'experiment' | 'trials'> & {
  readonly experiment: Experiment;
  /** In the order of the plan: optimizers, then learning rates, then seeds. */
  readonly trials: readonly TrialResult[];
};
