import { DescentError, type Json, parsePythonJson } from '@descent/spec';
import { type Archive, openArchive } from '../archive/read-archive.js';
import { Hdf5File } from '../hdf5/file.js';
import { Hdf5Error } from '../hdf5/hdf5-error.js';
import type { ResolvedLimits } from '../io/limits.js';
import type { OpenedSource } from '../io/read-source.js';
import { isKeras2, modernizeKerasConfig } from '../legacy/legacy-config.js';
import { ModelFileError } from '../model-file-error.js';
import { compareVersions, type Metadata, newerNote, readMetadata } from './metadata.js';

/** What a `.keras` file holds, none of it interpreted yet. */
export interface KerasArchive {
  readonly metadata: Metadata;
  /** About the version, for messages. */
  readonly note: string | undefined;
  /** As Keras 3 would write it. */
  readonly config: unknown;
  readonly weights: Hdf5File;
  /** How many values the weights can hold at most. */
  readonly room: number;
  readonly names: readonly string[];
}

/** Objects and lists inside one another: models inside models take a few each. */
const CONFIG_DEPTH = 64;
const MAX_CONFIG = 1 << 25;

/** @throws ModelFileError when a part is missing or broken */
export async function readKerasArchive({ bytes, name }: OpenedSource, limits: ResolvedLimits): Promise<KerasArchive> {
  const archive = await openArchive(bytes, name, limits);
  const metadata = readMetadata(await readJson(archive, 'metadata.json', name));
  const { kerasVersion: version } = metadata;
  const note = newerNote(version);
  if (version !== null && compareVersions(version, '4') >= 0) {
    throw new ModelFileError(name, [{ path: 'metadata.json', message: 'the format is newer.' }], { note });
  }
  const config = await readJson(archive, 'config.json', name);
  if (config === undefined) throw missing(name, 'config.json', archive);
  const file = await archive.read('model.weights.h5');
  if (file === undefined) throw missing(name, 'model.weights.h5', archive);
  const modern = isKeras2(version) && version !== null ? modernizeKerasConfig(config) : config;
  return { metadata, note, config: modern, weights: openWeights(file, name), room: roomIn(file), names: archive.names };
}

/** @throws ModelFileError for what is not sound HDF5 */
export function openWeights(bytes: Uint8Array, where: string): Hdf5File {
  return guardHdf5(where, () => new Hdf5File(bytes));
}

/** Runs what reads HDF5. @throws ModelFileError where the file is at fault */
export function guardHdf5<T>(where: string, body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (!(error instanceof Hdf5Error) && !(error instanceof RangeError)) throw error;
    throw new ModelFileError(where, [{ path: '', message: `its weights cannot be read: ${error.message}.` }], {
      cause: error,
    });
  }
}

/** Weights may be compressed, but a small file has no room for a large model. */
export function roomIn({ byteLength }: Uint8Array): number {
  return Math.max(1 << 24, 25 * byteLength);
}

async function readJson(archive: Archive, entry: string, where: string): Promise<Json | undefined> {
  const bytes = await archive.read(entry);
  if (bytes === undefined) return undefined;
  const problem = (message: string, cause?: unknown) =>
    new ModelFileError(where, [{ path: entry, message }], { cause });
  if (bytes.byteLength > MAX_CONFIG) throw problem(`has ${bytes.byteLength} bytes, more than ${MAX_CONFIG}.`);
  try {
    return parsePythonJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes), entry, { depth: CONFIG_DEPTH });
  } catch (error) {
    throw problem(error instanceof DescentError ? error.message : 'is not text.', error);
  }
}

function missing(where: string, entry: string, { names }: Archive): ModelFileError {
  const npz = names.includes('model.weights.npz')
    ? ' Weights as .npz cannot be read: save with weights_format="h5".'
    : '';
  const message = `is missing; the archive holds ${names.slice(0, 10).join(', ') || 'nothing'}.${npz}`;
  return new ModelFileError(where, [{ path: entry, message }]);
}
