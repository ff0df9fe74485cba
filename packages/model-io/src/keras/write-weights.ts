import type { Weight } from '@descent/layers';
import type { DatasetValues } from '../hdf5/write.js';
import { type Hdf5Writer, writeHdf5 } from '../hdf5/write.js';
import { layerStates } from '../state/layer-states.js';
import { asLayer, type SavableModel } from '../state/model.js';
import { optimizerStates } from '../state/optimizer-states.js';
import { writeRecurrentStates } from './recurrent-states.js';

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
export function writeWeights(model: SavableModel, { optimizer = true }: WriteWeightsOptions = {}): Promise<Uint8Array> {
  return writeHdf5((file) => {
    for (const { path, layer, weights } of layerStates(asLayer(model))) {
      writeVariables(file, path, layer.name, weights.map(valuesOf));
    }
    writeRecurrentStates(file, asLayer(model));
    if (!optimizer || !model.compiled) return;
    for (const { path, name, variables } of optimizerStates(model.optimizer))
      writeVariables(file, path, name, variables);
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

/** The values of a weight, in memory of their own. */
export function valuesOf({ shape, variable }: Weight): DatasetValues {
  return { shape, values: variable.dataSync().slice() as DatasetValues['values'] };
}
