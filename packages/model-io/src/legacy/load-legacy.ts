import type { Model } from '@descent/trainer';
import type { OpenedSource } from '../io/read-source.js';
import { guardHdf5, guardHdf5Async, openWeights, roomIn } from '../keras/keras-archive.js';
import { makeModel } from '../keras/make-model.js';
import type { LoadModelOptions } from '../load-options.js';
import { ModelFileError } from '../model-file-error.js';
import { readLegacyConfig } from './legacy-config.js';
import { readLegacyWeights } from './read-legacy-weights.js';

/** A whole model from the `.h5` of Keras 2. */
export async function loadLegacy({ bytes, name: where }: OpenedSource, options: LoadModelOptions): Promise<Model> {
  const { customObjects = {}, compile = true, onWarning = console.warn } = options;
  const file = openWeights(bytes, where);
  const legacy = guardHdf5(where, () => readLegacyConfig(file, where));
  if (legacy === null) {
    const message = 'it holds weights and no model. Make the model and call loadWeights.';
    throw new ModelFileError(where, [{ path: '', message }]);
  }
  const model = makeModel(legacy.config, {
    where,
    customObjects,
    compile,
    onWarning,
    room: roomIn(file, bytes, where),
  });
  try {
    await guardHdf5Async(where, () => readLegacyWeights(model, file, { where, optimizer: compile, onWarning }));
  } catch (error) {
    model.dispose();
    throw error;
  }
  return model;
}
