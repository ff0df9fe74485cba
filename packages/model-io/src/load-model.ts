import type { CustomObjects } from '@descent/layers';
import type { Model } from '@descent/trainer';
import { isZip } from './archive/read-archive.js';
import { isHdf5 } from './hdf5/file.js';
import { type ReadLimits, resolveLimits } from './io/limits.js';
import { type ModelSource, readSource } from './io/read-source.js';
import { loadKeras } from './keras/load-keras.js';
import { loadLegacy } from './legacy/load-legacy.js';
import { ModelFileError } from './model-file-error.js';

/** Options of `loadModel`. */
export interface LoadModelOptions {
  /** Classes and functions of one's own (layers, losses, …), by `package>Name` or by class name. */
  readonly customObjects?: CustomObjects;
  /** Whether the model is compiled as it was when it was saved, optimizer state included; true unless given. */
  readonly compile?: boolean;
  /**
   * Whether everything random goes on as when the model was saved (files of descent only), the shared generator
   * included, so that training continues exactly; as `compile` unless given.
   */
  readonly restoreRandomState?: boolean;
  /** How much the file may ask for. */
  readonly limits?: ReadLimits;
}

/**
 * A model from a file: `.keras`, or Keras 2's `.h5`; the contents say which it is. It is as it was when it was saved: layers,
 * weights, and, if it was compiled, loss, metrics and the optimizer with its state.
 *
 * ```ts
 * const model = await loadModel('model.keras');
 * ```
 *
 * No code in the file is ever run, and nothing is written.
 *
 * @throws ModelFileError with everything that cannot be honored, by layer: unknown classes, Lambda, other dtypes, weights
 *   that are missing or left over, a broken or hostile file
 */
export async function loadModel(source: ModelSource, options: LoadModelOptions = {}): Promise<Model> {
  const limits = resolveLimits(options.limits);
  const opened = await readSource(source, limits);
  if (isZip(opened.bytes)) return loadKeras(opened, options, limits);
  if (isHdf5(opened.bytes)) return loadLegacy(opened, options);
  throw new ModelFileError(opened.name, [{ path: '', message: 'it is neither a .keras file nor HDF5.' }]);
}
