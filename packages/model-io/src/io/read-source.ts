import { collect, FileError, files, formatBytes, type ReadOptions } from '@descent/host';
import { ConfigError } from '@descent/spec';
import { isZip } from '../archive/read-archive.js';
import { isHdf5 } from '../hdf5/file.js';
import { ModelFileError } from '../model-file-error.js';
import { isJson } from './is-json.js';
import { RAISE, type ResolvedLimits, requireSize } from './limits.js';

/** Where a model is read from: a path (in Node), an `http(s):` or `file:` URL, a Blob or File, or its bytes. */
export type ModelSource = string | URL | Blob | ArrayBuffer | Uint8Array;

/** A source's name for messages, its bytes, and how to read what lies beside it. */
export interface OpenedSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  /**
   * Reads a file that this one refers to.
   *
   * @throws ModelFileError when this source has no place
   */
  sibling(path: string, options: ReadOptions): Promise<Uint8Array>;
}

/** Reads a source into memory. @throws ModelFileError that says what could not be read, and why */
export async function readSource(source: ModelSource, limits: ResolvedLimits): Promise<OpenedSource> {
  const options = { maxBytes: limits.bytes, ifLarger: RAISE, judge: judgeOf(String(source)) };
  if (typeof source === 'string' && !/^(https?|file|blob|data):/i.test(source)) return readPath(source, options);
  if (typeof source === 'string' || source instanceof URL) return readUrl(urlOf(source), limits.timeout, options);
  if (source instanceof Uint8Array) return inMemory('model', source, limits);
  if (source instanceof ArrayBuffer) return inMemory('model', new Uint8Array(source), limits);
  if (typeof Blob !== 'undefined' && source instanceof Blob) {
    const name = 'name' in source && typeof source.name === 'string' ? source.name : 'model';
    requireSize(name, source.size, limits);
    return inMemory(name, new Uint8Array(await source.arrayBuffer()), limits);
  }
  throw new ConfigError('model source', '', source, 'must be a path, a URL, a Blob, an ArrayBuffer or a Uint8Array');
}

/** No `model.json` is larger: it holds a config and names of weights. */
const MAX_JSON = 2 ** 26;

/** Refuses by its first bytes what is no model file at all, however large it is. */
function judgeOf(name: string): (start: Uint8Array, size: number) => void {
  return (start, size) => {
    const isBinary = isZip(start) || isHdf5(start);
    const message = isBinary
      ? null
      : start.some((byte) => byte > 0x20) && !isJson(start)
        ? 'it is neither a .keras file nor HDF5 nor a model.json.'
        : size > MAX_JSON
          ? `it is larger than ${formatBytes(MAX_JSON)}, and neither a .keras file nor HDF5.`
          : null;
    if (message !== null) throw new ModelFileError(name, [{ path: '', message }]);
  };
}

function urlOf(source: string | URL, base?: URL): URL {
  if (source instanceof URL) return source;
  try {
    return new URL(source, base);
  } catch {
    throw new ModelFileError(source, [{ path: '', message: 'it begins as a URL does, and is none.' }]);
  }
}

function inMemory(name: string, bytes: Uint8Array, limits: ResolvedLimits): OpenedSource {
  requireSize(name, bytes.byteLength, limits);
  const sibling = (path: string): Promise<Uint8Array> => {
    throw new ModelFileError(name, [{ path, message: 'is another file. Give the path or URL instead of the bytes.' }]);
  };
  return { name, bytes, sibling };
}

async function readPath(path: string, options: ReadOptions): Promise<OpenedSource> {
  try {
    const bytes = await files.read(path, options);
    const sibling = async (other: string, ofOther: ReadOptions) =>
      (await readPath(await beside(path, other), ofOther)).bytes;
    return { name: path, bytes, sibling };
  } catch (cause) {
    throw cause instanceof FileError ? problemOf(path, cause) : cause;
  }
}

function problemOf(name: string, cause: FileError): ModelFileError {
  const message = `${cause.reason}.${cause.fix === '' ? '' : ` ${cause.fix}`}`;
  return new ModelFileError(name, [{ path: '', message }], { cause });
}

async function beside(path: string, other: string): Promise<string> {
  const { dirname, join } = await import('node:path');
  return join(dirname(path), other);
}

async function pathOf(url: URL): Promise<string> {
  const { fileURLToPath } = await import('node:url');
  try {
    return fileURLToPath(url);
  } catch (cause) {
    throw problemOf(url.href, FileError.from('read', url.href, cause));
  }
}

async function readUrl(url: URL, timeout: number, options: ReadOptions): Promise<OpenedSource> {
  const name = url.protocol === 'data:' ? 'data: URL' : url.href;
  if (url.protocol === 'file:') return readPath(await pathOf(url), options);
  const problem = (message: string, cause?: unknown) => new ModelFileError(name, [{ path: '', message }], { cause });
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw problem(`the server answered ${response.status} ${response.statusText}.`);
    const bytes = await collect(bodyOf(response), name, options);
    const sibling = async (other: string, ofOther: ReadOptions) =>
      (await readUrl(urlOf(other, url), timeout, ofOther)).bytes;
    return { name, bytes, sibling };
  } catch (error) {
    if (error instanceof ModelFileError) throw error;
    if (error instanceof FileError) throw problemOf(name, error);
    throw problem(`it cannot be downloaded (${error instanceof Error ? error.message : error}).`, error);
  }
}

async function* bodyOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (reader === undefined) return;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}
