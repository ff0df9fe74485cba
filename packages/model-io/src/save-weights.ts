import { files } from '@descent/host';
import { ConfigError, checkKeys, DescentError } from '@descent/spec';
import { writeWeights } from './keras/write-weights.js';
import { writeLegacyWeights } from './legacy/write-legacy-weights.js';
import type { SavableModel } from './state/model.js';

/** Options of `saveWeights`. */
export interface SaveWeightsOptions {
  /**
   * `'weights.h5'`: Keras 3's. `'h5'`: the layout of Keras 2, which Keras 3 reads too. Unless given, as the target's name
   * ends, and `'weights.h5'` without one.
   */
  readonly format?: 'weights.h5' | 'h5';
  /** Whether the optimizer's variables go in too (`weights.h5` only); true unless given. */
  readonly optimizer?: boolean;
}

/**
 * The weights of a model, and its optimizer's state, as a file that `keras.Model.load_weights` and `loadWeights` read.
 *
 * @param target - where to write it, in Node; a reader sees the old file or all of the new one, also after a crash
 * @returns the bytes
 */
export async function saveWeights(
  model: SavableModel,
  target?: string | URL,
  options: SaveWeightsOptions = {},
): Promise<Uint8Array> {
  checkKeys('saveWeights', options, { format: true, optimizer: true });
  if (!model.built) {
    throw new DescentError('not-built', `Model "${model.name}" has no weights yet. Call build(inputShape) first.`);
  }
  const format = options.format ?? formatOf(target);
  const bytes = format === 'h5' ? await writeLegacyWeights(model) : await writeWeights(model, options);
  if (target !== undefined) await files.write(target, bytes, { folders: true });
  return bytes;
}

function formatOf(target: string | URL | undefined): 'weights.h5' | 'h5' {
  if (target === undefined) return 'weights.h5';
  const path = String(target);
  if (path.endsWith('.weights.h5')) return 'weights.h5';
  if (/\.(h5|hdf5)$/.test(path)) return 'h5';
  throw new ConfigError('saveWeights', '/target', path, 'must end in .weights.h5, or in .h5 for the layout of Keras 2');
}
