import type { TensorValues } from '@descent/backend';
import { files } from '@descent/host';
import { DescentError, escapePointer } from '@descent/spec';
import { ModelFileError, type Problem } from '../model-file-error.js';
import { copiesOf } from '../state/copies.js';
import { envelopeOf, type SavableModel } from '../state/model.js';
import { findFaults } from './find-faults.js';
import { findRewrites } from './rewrites.js';
import { namedWeights, weightProblems } from './weight-names.js';
import { writeTopology } from './write-topology.js';

/** The files of a model for tfjs-layers, by name. */
export type TfjsFiles = Readonly<Record<string, Uint8Array>>;

const SHARD_BYTES = 4 << 20;

/**
 * A model's layers and weights as tfjs-layers 4.22 reads them: `model.json` and shards of 4 MB. What is written predicts
 * there what it predicts here; what would not is refused. The compile config is not written; its optimizers compute
 * otherwise.
 *
 * @param folder - where to write the files, in Node
 * @throws ModelFileError with every layer that tfjs-layers does not have, cannot run, or computes otherwise than Keras
 */
export async function saveTfjs(model: SavableModel, folder?: string): Promise<TfjsFiles> {
  if (!model.built)
    throw new DescentError('not-built', `Model "${model.name}" has no weights yet. Call build() first.`);
  const { written, problems } = await writeTfjs(model);
  if (problems.length > 0) throw new ModelFileError(`model "${model.name}" for tfjs-layers`, problems);
  if (folder !== undefined)
    for (const [name, file] of Object.entries(written)) await files.write(`${folder}/${name}`, file, { folders: true });
  return written;
}

/** The files of a model, and what would become of it in tfjs-layers. */
export async function writeTfjs(
  model: SavableModel,
): Promise<{ readonly written: TfjsFiles; readonly problems: readonly Problem[] }> {
  const entries = namedWeights(model);
  const problems: Problem[] = [...findFaults(model, 'written'), ...(await weightProblems(entries))];
  const topology = writeTopology(envelopeOf(model), findRewrites(model), problems);
  const copyOf = await copiesOf(entries.map(({ weight }) => weight.variable));
  const bytes = concatenate(entries.map(({ weight }) => copyOf(weight.variable)));
  const count = Math.max(1, Math.ceil(bytes.length / SHARD_BYTES));
  const paths = Array.from({ length: count }, (_, i) => `group1-shard${i + 1}of${count}.bin`);
  const weights = entries.map(({ name, weight: { shape, dtype } }) => ({ name, shape, dtype }));
  const json = {
    format: 'layers-model',
    generatedBy: 'descent',
    convertedBy: null,
    modelTopology: { ...topology, keras_version: 'tfjs-layers 4.22.0', backend: 'tensor_flow.js' },
    weightsManifest: [{ paths, weights }],
  };
  for (const place of unwritable(json.modelTopology, '')) {
    problems.push({ path: place, message: 'JSON has no number for NaN and infinities, and tfjs-layers no text.' });
  }
  const shards = paths.map((path, i) => [path, bytes.subarray(i * SHARD_BYTES, (i + 1) * SHARD_BYTES)] as const);
  const written = { ...Object.fromEntries(shards), 'model.json': new TextEncoder().encode(JSON.stringify(json)) };
  return { written, problems };
}

/** Where in a document numbers stand that JSON cannot hold. */
function unwritable(value: unknown, at: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => unwritable(item, `${at}/${escapePointer(key)}`));
}

function concatenate(arrays: readonly TensorValues[]): Uint8Array {
  const whole = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    whole.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return whole;
}
