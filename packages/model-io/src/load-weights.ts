import { checkKeys, DescentError } from '@descent/spec';
import { isZip } from './archive/read-archive.js';
import { type Hdf5File, isHdf5 } from './hdf5/file.js';
import { type ReadLimits, resolveLimits } from './io/limits.js';
import { type ModelSource, readSource } from './io/read-source.js';
import { guardHdf5Async, openWeights, readKerasArchive } from './keras/keras-archive.js';
import { readWeights } from './keras/read-weights.js';
import type { OnWarning } from './left-out.js';
import { isLegacyWeights, readLegacyWeights } from './legacy/read-legacy-weights.js';
import { ModelFileError } from './model-file-error.js';
import type { SavableModel } from './state/model.js';

/** Options of `loadWeights`. */
export interface LoadWeightsOptions {
  /** Whether the optimizer's variables are read too, where model and file have them; true unless given. */
  readonly optimizer?: boolean;
  /** Is told of an optimizer's state that does not fit, which is left out; `console.warn` unless given. */
  readonly onWarning?: OnWarning;
  /** How much the file may ask for. */
  readonly limits?: ReadLimits;
}

/**
 * Fills a built model's weights from a file: `.weights.h5`, `.keras`, or the weights of Keras 2's `.h5`.
 *
 * @throws ModelFileError with every weight that is missing, left over or of another shape; then nothing was changed
 */
export async function loadWeights(
  model: SavableModel,
  source: ModelSource,
  options: LoadWeightsOptions = {},
): Promise<void> {
  checkKeys('loadWeights', options, { optimizer: true, onWarning: true, limits: true });
  const { optimizer = true, onWarning = console.warn, limits: given } = options;
  if (!model.built) {
    throw new DescentError('not-built', `Model "${model.name}" has no weights yet. Call build(inputShape) first.`);
  }
  const limits = resolveLimits(given);
  const opened = await readSource(source, limits);
  const { name: where, bytes } = opened;
  const read = (file: Hdf5File, note?: string) =>
    guardHdf5Async(where, () =>
      isLegacyWeights(file)
        ? readLegacyWeights(model, file, { where, optimizer, onWarning })
        : readWeights(model, file, { where, note, optimizer, onWarning }),
    );
  if (isHdf5(bytes)) await read(openWeights(bytes, where));
  else if (isZip(bytes)) {
    const { weights, note } = await readKerasArchive(opened, limits);
    await read(weights, note);
  } else throw new ModelFileError(where, [{ path: '', message: 'it is neither HDF5 nor a .keras file.' }]);
}
