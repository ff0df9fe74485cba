import type { Optimizer, SavedVariable, StateVariable } from '@descent/optimizers';
import { DescentError } from '@descent/spec';
import type { Hdf5Dataset } from '../hdf5/file.js';
import { Hdf5Error } from '../hdf5/hdf5-error.js';
import { convert } from '../keras/weight-values.js';
import type { Problem } from '../model-file-error.js';

/**
 * Fills an optimizer's variables from arrays; those without one stay as they are, or follow from the others.
 *
 * @returns what is wrong with the values; then nothing was changed
 */
export async function restoreOptimizer(
  optimizer: Optimizer,
  chosen: ReadonlyMap<StateVariable, Hdf5Dataset>,
): Promise<Problem | null> {
  const current = await optimizer.saveOwnVariablesAsync();
  const { variables } = optimizer;
  try {
    optimizer.loadOwnVariables(current.map((saved, i) => withValues(saved, chosen.get(variables[i] as StateVariable))));
  } catch (error) {
    if (error instanceof Hdf5Error || !(error instanceof DescentError)) throw error;
    return { path: `optimizer "${optimizer.name}"`, message: error.message };
  }
  if (chosen.size < variables.length) optimizer.restoreUnsaved();
  return null;
}

function withValues(variable: SavedVariable, dataset: Hdf5Dataset | undefined): SavedVariable {
  if (dataset === undefined) return variable;
  const numbers = dataset.read();
  const isBig = numbers instanceof BigInt64Array;
  return {
    ...variable,
    values: isBig ? numbers : convert(numbers, variable.dtype === 'float32' ? 'float32' : 'int32'),
  };
}
