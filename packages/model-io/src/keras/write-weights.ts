import type { DatasetValues } from '../hdf5/write.js';
import { type Hdf5Writer, writeHdf5 } from '../hdf5/write.js';
import { copiesOf } from '../state/copies.js';
import { layerStates } from '../state/layer-states.js';
import { asLayer, type SavableModel } from '../state/model.js';
import { optimizerStates } from '../state/optimizer-states.js';
import { recurrentStates } from './recurrent-states.js';

/** What goes into `model.weights.h5`. */
export interface WriteWeightsOptions {
  /** Whether the optimizer's variables go in too; true unless given. */
  readonly optimizer?: boolean;
}

/**
 * The contents of `model.weights.h5` and of `.weights.h5` files: `…/vars/0`, `…/vars/1`, … for each layer and, for a
 * compiled model, its optimizer.
 *
 * @see keras/src/saving/saving_lib.py `_save_state`
 */
export async function writeWeights(
  model: SavableModel,
  { optimizer = true }: WriteWeightsOptions = {},
): Promise<Uint8Array> {
  const layers = layerStates(asLayer(model));
  const carried = recurrentStates(asLayer(model));
  const weights = layers.flatMap((state) => state.weights.map(({ variable }) => variable));
  const [copyOf, states] = await Promise.all([
    copiesOf([...weights, ...carried.map(({ state }) => state)]),
    optimizer && model.compiled ? optimizerStates(model.optimizer) : [],
  ]);
  return writeHdf5((file) => {
    for (const { path, layer, weights: own } of layers) {
      const variables = own.map(({ shape, variable }) => ({ shape, values: copyOf(variable) }));
      writeVariables(file, path, layer.name, variables);
    }
    for (const { path, state } of carried) file.dataset(path, { shape: state.shape, values: copyOf(state) });
    for (const { path, name, variables } of states) writeVariables(file, path, name, variables);
  });
}

function writeVariables(file: Hdf5Writer, path: string, name: string, variables: readonly DatasetValues[]): void {
  const group = path === '' ? 'vars' : `${path}/vars`;
  file.group(group);
  file.attribute(group, 'name', name);
  variables.forEach((values, i) => {
    file.dataset(`${group}/${i}`, values);
  });
}
