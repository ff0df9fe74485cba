import type { Optimizer } from '@descent/optimizers';
import { MultiOptimizer } from '@descent/optimizers';
import type { Logs } from '../training/logs.js';

/** The optimizers that have a learning rate: the model's own, or those inside a MultiOptimizer. */
export function optimizersOf(optimizer: Optimizer): readonly Optimizer[] {
  return optimizer instanceof MultiOptimizer ? optimizer.optimizers : [optimizer];
}

/** Adds `learning_rate` to logs, or `learning_rate_<name>` for each optimizer inside a MultiOptimizer. */
export function logLearningRates(optimizer: Optimizer, logs: Logs): void {
  if (!(optimizer instanceof MultiOptimizer)) {
    logs.learning_rate = optimizer.learningRate;
    return;
  }
  for (const { name, learningRate } of optimizer.optimizers) logs[`learning_rate_${name}`] = learningRate;
}
