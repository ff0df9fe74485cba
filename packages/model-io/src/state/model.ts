import { type Config, Layer, type Weight } from '@descent/layers';
import type { Optimizer } from '@descent/optimizers';
import type { SeedGenerator } from '@descent/random';
import { ConfigError } from '@descent/spec';
import { Graph } from '@descent/trainer';

/** What can be saved: every model, also as callbacks are given it. */
export interface SavableModel {
  readonly name: string;
  readonly built: boolean;
  readonly compiled: boolean;
  readonly layers: readonly Layer[];
  readonly weights: readonly Weight[];
  readonly trainableWeights: readonly Weight[];
  readonly generators: readonly SeedGenerator[];
  /** @throws DescentError before `compile` */
  readonly optimizer: Optimizer;
  toJSON(): unknown;
}

/** A model as the layer that it is. */
export function asLayer(model: SavableModel): Layer {
  if (model instanceof Layer) return model;
  throw new ConfigError('model', '', model, 'must be a model (Sequential, Model or a class that extends them)');
}

/** The config of a model that is to be written. */
export function envelopeOf(model: SavableModel): Config {
  return model.toJSON() as Config;
}

/** The graph of a model that has one; null for a layer. */
export function graphOf(layer: Layer): Graph | null {
  return 'graph' in layer && layer.graph instanceof Graph ? layer.graph : null;
}
