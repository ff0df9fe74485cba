// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import type { AnyEnvelope } from './envelope.js';
import type { ResultLogged } from './result.js';
import type { Experiment, ExperimentBackend, ExperimentDataset, ExperimentVersions } from './experiment.js';

/** A learning-rate range test: the loss of a model while the rate of its optimizer rises from update to update, and which rates that suggests. JSON has no NaN and no infinities: where a loss was one, it is a string. */
export interface LearningRateFinding {
  /** The optimizer's Keras config, as Keras serializes it, with the rate that it had before. */
  optimizer: AnyEnvelope;
  /** exponential: each rate is the one before times a constant; linear: plus a constant. */
  ramp: "exponential" | "linear";
  /** The first rate. */
  min: number;
  /** The rate after all steps. */
  max: number;
  /** Updates that were to be made, each at a rate of its own. */
  steps: number;
  /** How much of the average so far each smoothed loss keeps: the momentum of a bias-corrected exponential moving average. */
  smoothing: number;
  /** The test ends when the smoothed loss exceeds its lowest value by this factor. */
  divergence: number;
  /** completed: every step was made; diverged: the loss grew too much, or became NaN or infinite; aborted: it was stopped; exhausted: the data ended. */
  status: "completed" | "diverged" | "aborted" | "exhausted";
  /** A number per update. */
  points: {
    /** The rate of the update. */
    learningRate: number[];
    /** The loss of the update's batch (the mean over its batches, under gradient accumulation) before the update. */
    loss: ResultLogged[];
    smoothed: ResultLogged[];
  };
  /** Where the smoothed loss was lowest; null when there is no finite one. */
  best: {
    learningRate: number;
    loss: number;
  } | null;
  /** The rate that each rule suggests; null where the loss did not fall by more than batches differ from each other. */
  suggestions: {
    /** The middle, in log10 of the rate, of the longest fall of the smoothed loss, without the flat first and last tenth of its drop. */
    valley: number | null;
    /** Where the smoothed loss falls most steeply against log10 of the rate. */
    steepest: number | null;
    /** A tenth of the rate of the lowest smoothed loss. */
    minimum: number | null;
  };
  /** The one to try first, and whose it is. */
  suggestion: {
    rule: "valley" | "steepest" | "minimum";
    learningRate: number;
  } | null;
  seconds: number;
  /** What ran: there when a command ran it. */
  run?: {
    /** An experiment: every optimizer with every combination of the grid at every learning rate from every seed, on one network and one dataset. Whatever is left out is the lesson's. Keys are camelCase; a Keras config inside is as Keras writes it. */
    experiment: Experiment;
    seed: number;
    /** ISO 8601, UTC. */
    startedAt: string;
    /** The data that every trial saw. */
    dataset: ExperimentDataset;
    /** The backend that every trial ran on. */
    backend: ExperimentBackend;
    versions: ExperimentVersions;
  };
}
