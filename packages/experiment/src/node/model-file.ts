import { createHash } from 'node:crypto';
import { readValues, useBackend } from '@descent/backend';
import { inspectModel, loadModel, saveModel } from '@descent/model-io';
import { ConfigError, guardJson, isRecord } from '@descent/spec';
import type { Model } from '@descent/trainer';
import { engine } from '@tensorflow/tfjs-core';
import type { KerasIdentifier, KerasModel } from '../experiment/experiment.js';
import { withinAsync } from '../experiment/within.js';
import { FILE_LAYERS } from '../model/own-layers.js';

/** A model from a file, as experiments hold it. */
export interface ModelFile {
  /** Its config, where it is from, and what its weights come to. */
  readonly model: KerasModel & { readonly file: string; readonly checksum: string };
  /** All of it but how it was compiled, as a `.keras` file. */
  readonly bytes: Uint8Array;
  /** The loss for class numbers that it asks for, because it gives logits; `null` when the default does. */
  readonly loss: KerasIdentifier | null;
}

/**
 * Reads a model file of any format.
 *
 * @throws DescentError with the pointer into the experiment, and everything that keeps the file from being loaded
 */
export async function readModelFile(file: string): Promise<ModelFile> {
  // a file of any format is brought into one by making the model, on whatever backend there is
  if (!engine().backendName) await useBackend('cpu');
  const { loss } = await withinAsync('/model/file', () => inspectModel(file, { customObjects: FILE_LAYERS }));
  const options = { customObjects: FILE_LAYERS, compile: false };
  const model = await withinAsync('/model/file', () => loadModel(file, options));
  try {
    const bytes = await saveModel(model);
    const { module, class_name, config, registered_name } = guardJson(model.toJSON()) as unknown as KerasModel;
    const checksum = await checksumOf(model);
    return {
      model: { module, class_name, config, registered_name, file, checksum } as ModelFile['model'],
      bytes,
      loss: givesLogits(loss) ? { class_name: 'SparseCategoricalCrossentropy', config: { from_logits: true } } : null,
    };
  } finally {
    model.dispose();
  }
}

/** The file that an experiment's model is from; `null` when it is from none. @throws ConfigError when its weights changed */
export async function weightsOf(model: KerasModel): Promise<Uint8Array | null> {
  if (model.file === undefined) return null;
  const { model: found, bytes } = await readModelFile(model.file);
  if (model.checksum !== undefined && model.checksum !== found.checksum) {
    throw new ConfigError(
      'experiment',
      '/model/checksum',
      found.checksum,
      `must be that of the weights in ${model.file}, which have changed since`,
      'Name the file alone, { "file": … }, to run with what it holds now.',
    );
  }
  return bytes;
}

async function checksumOf({ weights }: Model): Promise<string> {
  const hash = createHash('sha256');
  for (const { buffer, byteOffset, byteLength } of await readValues(weights.map(({ variable }) => variable))) {
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return `sha256:${hash.digest('hex')}`;
}

function givesLogits(loss: unknown): boolean {
  return isRecord(loss) && isRecord(loss.config) && loss.config.from_logits === true;
}
