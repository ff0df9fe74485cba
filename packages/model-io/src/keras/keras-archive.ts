import { DescentError, type Json, parsePythonJson } from '@descent/spec';
import { type Archive, openArchive } from '../archive/read-archive.js';
import { Hdf5File, isHdf5 } from '../hdf5/file.js';
import { Hdf5Error } from '../hdf5/hdf5-error.js';
import { arraysIn, parametersIn } from '../inspect/arrays.js';
import { CONFIG_LIMITS, MAX_CONFIG, type ResolvedLimits } from '../io/limits.js';
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
  const file = await archive.read('model.weights.h5', { judge: (start) => requireHdf5(start, name) });
  if (file === undefined) throw missing(name, 'model.weights.h5', archive);
  const modern = isKeras2(version) && version !== null ? modernizeKerasConfig(config) : config;
  const weights = openWeights(file, name);
  return { metadata, note, config: modern, weights, room: roomIn(weights, file, name), names: archive.names };
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
    throw unreadable(where, error);
  }
}

/** The same for what awaits values of the backend as well. */
export async function guardHdf5Async<T>(where: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    throw unreadable(where, error);
  }
}

function unreadable(where: string, error: unknown): unknown {
  if (!(error instanceof Hdf5Error) && !(error instanceof RangeError)) return error;
  const message = `its weights cannot be read: ${error.message}.`;
  return new ModelFileError(where, [{ path: '', message }], { cause: error });
}

/**
 * How many values a model whose weights are in a file can have: as many as its arrays. A little more is let through, so
 * that what does not fit is told by layer. Arrays may be packed, but a small file has no room for a large one.
 */
export function roomIn(file: Hdf5File, { byteLength }: Uint8Array, where: string): number {
  const declared = guardHdf5(where, () => parametersIn(arraysIn(file.root)));
  return Math.min(2 ** 20 + declared, Math.max(2 ** 24, 25 * byteLength));
}

function requireHdf5(start: Uint8Array, where: string): void {
  if (!isHdf5(start)) guardHdf5(where, () => new Hdf5File(start));
}

async function readJson(archive: Archive, entry: string, where: string): Promise<Json | undefined> {
  const bytes = await archive.read(entry, { maxBytes: MAX_CONFIG });
  if (bytes === undefined) return undefined;
  const problem = (message: string, cause?: unknown) =>
    new ModelFileError(where, [{ path: entry, message }], { cause });
  try {
    return parsePythonJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes), entry, CONFIG_LIMITS);
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
