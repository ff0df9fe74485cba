import { files } from '@descent/host';
import { getRandomState } from '@descent/random';
import { checkKeys, DescentError, writePythonJson } from '@descent/spec';
import { writeArchive } from './archive/write-archive.js';
import { writeMetadata } from './keras/metadata.js';
import { writeWeights } from './keras/write-weights.js';
import { envelopeOf, type SavableModel } from './state/model.js';

/** Options of `saveModel`. */
export interface SaveModelOptions {
  /** Noted as the time of saving; now unless given. With the same date, the same model gives the same bytes. */
  readonly date?: Date;
}

/**
 * A model as a `.keras` file, which Keras 3 and `loadModel` read: layers, weights, and, if it is compiled, loss, metrics and
 * the optimizer with its state. Beside it, where Keras does not look, the state of everything random, so that training
 * goes on exactly as if nothing had happened.
 *
 * @param target - where to write it, in Node; a reader sees the old file or all of the new one, also after a crash
 * @returns the bytes
 * @throws DescentError for a model that is not built, or holds what no config can name (a function as learning rate)
 */
export async function saveModel(
  model: SavableModel,
  target?: string | URL,
  options: SaveModelOptions = {},
): Promise<Uint8Array> {
  checkKeys('saveModel', options, { date: true });
  const { date = new Date() } = options;
  if (!model.built) {
    throw new DescentError(
      'not-built',
      `Model "${model.name}" has no weights yet. Call build() or fit() before saving.`,
    );
  }
  const config = writePythonJson(envelopeOf(model));
  const metadata = writeMetadata(
    {
      random: getRandomState(),
      layers: model.generators.map((generator) => generator.getState()),
      optimizerVariant: model.compiled ? model.optimizer.variant : null,
    },
    date,
  );
  const text = new TextEncoder();
  const bytes = writeArchive({
    'metadata.json': text.encode(metadata),
    'config.json': text.encode(config),
    'model.weights.h5': await writeWeights(model),
  });
  if (target !== undefined) await files.write(target, bytes, { folders: true });
  return bytes;
}
