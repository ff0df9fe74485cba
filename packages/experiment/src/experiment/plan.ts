import type { KerasConfig } from './experiment.js';

/** One trial that is to run. */
export interface TrialPlan {
  /** Place in the experiment: optimizers, then learning rates, then seeds. */
  readonly index: number;
  /** The optimizer as Keras serializes it, its learning rate set. */
  readonly optimizer: KerasConfig;
  readonly learningRate: number | null;
  readonly seed: number;
  /** Short and unique among the settings (not the seeds) of the experiment: `1e-3`, `Adam 1e-3`. */
  readonly label: string;
}
