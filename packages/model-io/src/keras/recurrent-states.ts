import { type Layer, RNNLayer } from '@descent/layers';
import { type Tensor, tensor, tidy, Variable } from '@tensorflow/tfjs-core';
import type { Hdf5File } from '../hdf5/file.js';
import { layerStates } from '../state/layer-states.js';
import { convert, sameShape } from './weight-values.js';

/** Where files keep what stateful layers carry from batch to batch; Keras, which does not save it, does not look there. */
const GROUP = 'descent/states';

/** The states of stateful layers, and their places in the file. */
export function recurrentStates(model: Layer): { readonly path: string; readonly state: Tensor }[] {
  return layerStates(model).flatMap(({ path, layer }) => {
    const states = layer instanceof RNNLayer ? (layer.states ?? []) : [];
    return states.map((state, i) => ({ path: `${GROUP}/${path}/${i}`, state }));
  });
}

/** Fills the states where the file has them; elsewhere they stay zeros. */
export function readRecurrentStates(file: Hdf5File, model: Layer): void {
  if (file.root.group(GROUP) === undefined) return;
  for (const { path, state } of recurrentStates(model)) {
    const dataset = file.root.dataset(path);
    if (dataset === undefined || !sameShape(dataset.shape, state.shape) || !(state instanceof Variable)) continue;
    const values = convert(dataset.read(), 'float32');
    tidy(() => state.assign(tensor(values, state.shape)));
  }
}
