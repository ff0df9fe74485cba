import { LossScaleOptimizer, MultiOptimizer, type Optimizer } from '@descent/optimizers';
import { toSnakeCase } from '@descent/spec';
import { uniqueNames } from './layer-states.js';

/** An optimizer, and where Keras keeps its variables. */
export interface OptimizerState {
  readonly path: string;
  readonly optimizer: Optimizer;
}

/**
 * An optimizer and those inside it, whose variables Keras keeps twice: in the list of the outer one and on their own.
 *
 * @see keras/src/saving/saving_lib.py `_walk_saveable`
 */
export function optimizerStates(optimizer: Optimizer, path = 'optimizer'): OptimizerState[] {
  const own = { path, optimizer };
  if (optimizer instanceof LossScaleOptimizer) {
    return [own, ...optimizerStates(optimizer.innerOptimizer, `${path}/inner_optimizer`)];
  }
  if (!(optimizer instanceof MultiOptimizer)) return [own];
  const unique = uniqueNames();
  const inner = optimizer.optimizers.map((one) => {
    return { path: `${path}/optimizers/${unique(toSnakeCase(one.className))}`, optimizer: one };
  });
  return [own, ...inner];
}
