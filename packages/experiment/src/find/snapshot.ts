import type { Layer, WeightValue } from '@descent/layers';
import { LossScaleOptimizer, type Optimizer } from '@descent/optimizers';
import { defaultGenerator } from '@descent/random';
import type { Trainer } from '@descent/trainer';
import { type Tensor, tensor, Variable } from '@tensorflow/tfjs-core';

/** Puts back what was remembered. */
type Restore = () => void;

/** Remembers the whole state of an optimizer, and whether it had slots. */
export function snapshotOptimizer(optimizer: Optimizer): Restore {
  const wasBuilt = optimizer.built;
  const parts = optimizer instanceof LossScaleOptimizer ? [optimizer, optimizer.innerOptimizer] : [optimizer];
  const saved = parts.map((part) => part.saveOwnVariables());
  return () => {
    if (!wasBuilt) optimizer.dispose();
    parts.forEach((part, i) => {
      part.loadOwnVariables(saved[i] as ReturnType<Optimizer['saveOwnVariables']>);
    });
  };
}

/** Remembers weights, states of layers and metrics, and everything random: all that training moves, bit by bit. */
export function snapshotModel(model: Trainer): Restore {
  const weights: WeightValue[] = model.getWeights();
  const generators = [defaultGenerator(), ...model.generators];
  const random = generators.map((generator) => generator.getState());
  const states = [...layerStates(model), ...metricStates(model)].map((variable) => ({ variable, ...copyOf(variable) }));
  const known = new Set(states.map(({ variable }) => variable));
  return () => {
    model.setWeights(weights);
    generators.forEach((generator, i) => {
      generator.setState(random[i] as (typeof random)[number]);
    });
    for (const { variable, values, shape, dtype } of states) assign(variable, tensor(values, shape, dtype));
    // metrics that the first batch made start where they would have started
    if (metricStates(model).some((variable) => !known.has(variable))) model.resetMetrics();
  };
}

/** Remembers what `fit` tells about itself. */
export function snapshotHistory(model: Trainer): Restore {
  const { history, stopTraining, interrupted, initialEpoch } = model;
  return () => {
    Object.assign(model, { history, stopTraining, interrupted, initialEpoch });
  };
}

function copyOf(variable: Variable) {
  return { values: variable.dataSync().slice(), shape: variable.shape, dtype: variable.dtype };
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
