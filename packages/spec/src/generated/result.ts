// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import type { AnyEnvelope } from './envelope.js';
import type { Experiment, ExperimentBackend, ExperimentDataset, ExperimentVersions } from './experiment.js';

/** What an experiment gave. JSON has no NaN and no infinities: where a logged number was one, it is a string. null: nothing was logged. */
export interface Result {
  /** An experiment: every optimizer with every combination of the grid at every learning rate from every seed, on one network and one dataset. Whatever is left out is the lesson's. Keys are camelCase; a Keras config inside is as Keras writes it. */
  experiment: Experiment;
  /** ISO 8601, UTC. */
  startedAt: string;
  /** null while trials are still running. */
  finishedAt: string | null;
  /** Whether it was stopped before every trial had run. */
  interrupted: boolean;
  /** The data that every trial saw. */
  dataset: ExperimentDataset;
  /** The backend that every trial ran on. */
  backend: ExperimentBackend;
  versions: ExperimentVersions;
  /** In the order optimizers, then the grid, then learning rates, then seeds. */
  trials: ResultTrial[];
}

/** A number, where JSON has one for it. */
export type ResultLogged = number | null | "NaN" | "Infinity" | "-Infinity";

/** One optimizer with one combination of the grid at one learning rate from one seed. */
export interface ResultTrial {
  /** The optimizer's Keras config, as Keras serializes it. */
  optimizer: AnyEnvelope;
  /** As the experiment gives it; null where a schedule decides. */
  learningRate: number | null;
  seed: number;
  backend: string;
  /** completed; diverged: the loss became NaN or infinite, and the trial stopped there; failed: see error. */
  status: "completed" | "diverged" | "failed";
  /** One array per logged quantity, an entry per epoch. */
  history: Record<string, ResultLogged[]>;
  /** On the test samples; null where the trial did not get there. */
  test: Record<string, ResultLogged> | null;
  /** Of fit alone. */
  seconds: number;
  /** Training samples per second of fit. */
  samplesPerSecond: number;
  /** Keras's running means after some of the steps: every one of the first 50, about 200 in all. step counts from 1 over all epochs. */
  curve: {
    step: number[];
  };
  /** The file of the trained model, from the run folder; left out when it was not kept. */
  model?: string;
  /** The epoch, from 1, whose weights EarlyStopping put back before the test; left out when none were. */
  restoredEpoch?: number;
  /** Why a trial has no full result. */
  error?: {
    /** For programs: aborted, worker-died, diverged, or the code of the error that was thrown. */
    code: string;
    message: string;
  };
}
