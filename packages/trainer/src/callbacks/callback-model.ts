import type { Layer, Weight, WeightSource, WeightValue } from '@descent/layers';
import type { Optimizer } from '@descent/optimizers';
import type { SeedGenerator } from '@descent/random';

/** The side of a model that callbacks work with. */
export interface CallbackModel {
  readonly name: string;
  readonly optimizer: Optimizer;
  readonly weights: Weight[];
  /** Set it to end `fit` after the step or epoch. */
  stopTraining: boolean;
  /** Set it to end `evaluate` after the batch. */
  stopEvaluating: boolean;
  /** Set it to end `predict` after the batch. */
  stopPredicting: boolean;
  getWeights(): WeightValue[];
  getWeightsAsync(): Promise<WeightValue[]>;
  setWeights(values: readonly WeightSource[]): void;
  readonly layers: readonly Layer[];
  readonly generators: readonly SeedGenerator[];
  readonly built: boolean;
  readonly compiled: boolean;
  readonly trainableWeights: Weight[];
  toJSON(): unknown;
  /** Whether more of a metric is better; null when it does not say or is not known. */
  metricDirection(name: string): 'up' | 'down' | null;
}
