import { type Layer, RNNLayer } from '@descent/layers';
import { type Tensor, tensor, tidy, Variable } from '@tensorflow/tfjs-core';
import type { Hdf5File } from '../hdf5/file.js';
import type { DatasetValues, Hdf5Writer } from '../hdf5/write.js';
import { layerStates } from '../state/layer-states.js';
import { convert, sameShape } from './weight-values.js';

/** Where files keep what stateful layers carry from batch to batch; Keras, which does not save it, does not look there. */
const GROUP = 'descent/states';

/** The states of stateful layers, by the layers' places in the file. */
function carried(model: Layer): { readonly path: string; readonly states: readonly Tensor[] }[] {
  return layerStates(model).flatMap(({ path, layer }) =>
    layer instanceof RNNLayer && layer.states !== null ? [{ path: `${GROUP}/${path}`, states: layer.states }] : [],
  );
}

export function writeRecurrentStates(file: Hdf5Writer, model: Layer): void {
  for (const { path, states } of carried(model)) {
    states.forEach((state, i) => {
      file.dataset(`${path}/${i}`, { shape: state.shape, values: state.dataSync().slice() as DatasetValues['values'] });
    });
  }
}

/** Fills the states where the file has them; elsewhere they stay zeros. */
export function readRecurrentStates(file: Hdf5File, model: Layer): void {
  if (file.root.group(GROUP) === undefined) return;
  for (const { path, states } of carried(model)) {
    states.forEach((state, i) => {
      const dataset = file.root.dataset(`${path}/${i}`);
      if (dataset === undefined || !sameShape(dataset.shape, state.shape) || !(state instanceof Variable)) return;
      const values = convert(dataset.read(), 'float32');
      tidy(() => state.assign(tensor(values, state.shape)));
    });
  }
}
