import type { Optimizer, SavedVariable } from '@descent/optimizers';
import { toSnakeCase } from '@descent/spec';
import { uniqueNames } from './layer-states.js';

/** An optimizer's variables, and where Keras keeps them. */
export interface OptimizerState {
  readonly path: string;
  readonly name: string;
  readonly variables: readonly SavedVariable[];
}

/**
 * The variables of an optimizer and of those inside it, which Keras keeps twice: in the list of the outer one and on
 * their own. All are as they were when this was called.
 *
 * @see keras/src/saving/saving_lib.py `_walk_saveable`
 */
export function optimizerStates(optimizer: Optimizer): Promise<OptimizerState[]> {
  return statesAt(optimizer, 'optimizer', false);
}

/** @param wrapped - inside a LossScaleOptimizer, where Keras does not see what is found by attribute alone */
async function statesAt(optimizer: Optimizer, path: string, wrapped: boolean): Promise<OptimizerState[]> {
  const unseen = optimizer.variables.map(({ byAttribute }) => wrapped && byAttribute === true);
  const read = optimizer.saveOwnVariablesAsync();
  const unique = uniqueNames();
  const once = optimizer.parts.filter(
    ({ optimizer: part }, i, parts) => parts.findIndex((other) => other.optimizer === part) === i,
  );
  const inner = once.map(({ optimizer: part, attribute, isListed, showsAttributes }) => {
    const place = isListed ? `${attribute}/${unique(toSnakeCase(part.className))}` : attribute;
    return statesAt(part, `${path}/${place}`, wrapped || !showsAttributes);
  });
  const [saved, ...parts] = await Promise.all([read, ...inner]);
  return [{ path, name: optimizer.name, variables: saved.filter((_, i) => !unseen[i]) }, ...parts.flat()];
}
