import { checkKeys, type KeysOf } from '@descent/spec';
import type { Model } from '@descent/trainer';
import { isZip } from './archive/read-archive.js';
import { isHdf5 } from './hdf5/file.js';
import { isJson } from './io/is-json.js';
import { resolveLimits } from './io/limits.js';
import { type ModelSource, readSource } from './io/read-source.js';
import { loadKeras } from './keras/load-keras.js';
import { loadLegacy } from './legacy/load-legacy.js';
import type { LoadModelOptions } from './load-options.js';
import { ModelFileError } from './model-file-error.js';
import { loadTfjs } from './tfjs/load-tfjs.js';

const KEYS: KeysOf<LoadModelOptions> = {
  customObjects: true,
  compile: true,
  onWarning: true,
  restoreRandomState: true,
  limits: true,
};

/**
 * A model from a file: `.keras`, Keras 2's `.h5`, or the `model.json` of tfjs-layers with its shards beside it; the contents
 * say which it is. It is as it was when it was saved: layers,
 * weights, and, if it was compiled, loss, metrics and the optimizer with its state.
 *
 * ```ts
 * const model = await loadModel('model.keras');
 * ```
 *
 * No code in the file is ever run, and nothing is written. An optimizer, loss or metric that is not known, or an
 * optimizer's state that does not fit, is left out with a warning: layers and weights are loaded all the same.
 *
 * @throws ModelFileError with everything that cannot be honored, by layer: unknown classes, Lambda, other dtypes, weights
 *   that are missing or left over, a broken or hostile file
 */
export async function loadModel(source: ModelSource, options: LoadModelOptions = {}): Promise<Model> {
  checkKeys('loadModel', options, KEYS);
  const limits = resolveLimits(options.limits);
  const opened = await readSource(source, limits);
  if (isZip(opened.bytes)) return loadKeras(opened, options, limits);
  if (isHdf5(opened.bytes)) return loadLegacy(opened, options);
  if (isJson(opened.bytes)) return loadTfjs(opened, options, limits);
  throw new ModelFileError(opened.name, [
    { path: '', message: 'it is neither a .keras file nor HDF5 nor a model.json.' },
  ]);
}
