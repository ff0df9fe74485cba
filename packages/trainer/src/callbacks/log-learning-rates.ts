import type { Optimizer } from '@descent/optimizers';
import type { Logs } from '../training/logs.js';

/** Adds the learning rates to logs: `learning_rate`, or `learning_rate_<name>` for each of several. */
export function logLearningRates(optimizer: Optimizer, logs: Logs): void {
  for (const { name, optimizer: part } of optimizer.rates) logs[name] = part.learningRate;
}
