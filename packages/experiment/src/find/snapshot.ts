import { readValues, type TensorValues } from '@descent/backend';
import type { Layer, WeightValue } from '@descent/layers';
import type { Optimizer } from '@descent/optimizers';
import { getRandomState, setRandomState } from '@descent/random';
import type { Trainer } from '@descent/trainer';
import { type Tensor, tensor, Variable } from '@tensorflow/tfjs-core';

/** Puts back what was remembered. */
type Restore = () => void;

/** Remembers the whole state of an optimizer, and whether it had slots. */
export async function snapshotOptimizer(optimizer: Optimizer): Promise<Restore> {
  const wasBuilt = optimizer.built;
  const parts = [...new Set([optimizer, ...optimizer.parts.map((part) => part.optimizer)])];
  const saved = await Promise.all(parts.map((part) => part.saveOwnVariablesAsync()));
  return () => {
    if (!wasBuilt) optimizer.dispose();
    parts.forEach((part, i) => {
      part.loadOwnVariables(saved[i] as ReturnType<Optimizer['saveOwnVariables']>);
    });
  };
}

/** Remembers weights, states of layers and metrics, and everything random: all that training moves, bit by bit. */
export async function snapshotModel(model: Trainer): Promise<Restore> {
  const weights: WeightValue[] = await model.getWeightsAsync();
  const random = getRandomState();
  const seeds = model.generators.map((generator) => generator.getState());
  const variables = [...layerStates(model), ...metricStates(model)];
  const values = (await readValues(variables)).map((read) => read.slice());
  const known = new Set(variables);
  return () => {
    model.setWeights(weights);
    setRandomState(random);
    for (const [i, generator] of model.generators.entries()) generator.setState(seeds[i]!);
    for (const [i, variable] of variables.entries()) {
      assign(variable, tensor(values[i] as TensorValues, variable.shape, variable.dtype));
    }
    // metrics that the first batch made start where they would have started
    if (metricStates(model).some((variable) => !known.has(variable))) model.resetMetrics();
  };
}

/** Remembers what `fit` tells about itself. */
export function snapshotHistory(model: Trainer): Restore {
  const { history, stopTraining } = model;
  return () => {
    Object.assign(model, { history, stopTraining });
  };
}

function assign(variable: Variable, value: Tensor): void {
  variable.assign(value);
  value.dispose();
}

function metricStates(model: Trainer): Variable[] {
  const { logged } = model.requireCompiled('findLearningRate');
  return logged.flatMap(({ metric }) => metric.variables.map(({ variable }) => variable));
}

/** What stateful recurrent layers keep between batches. */
function layerStates(layer: Layer & { readonly states?: unknown }): Variable[] {
  const own = Array.isArray(layer.states) ? layer.states.filter((state) => state instanceof Variable) : [];
  return [...own, ...layer.sublayers.flatMap(layerStates)];
}
