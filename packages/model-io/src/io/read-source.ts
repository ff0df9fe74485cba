import { download, FileError, files, formatBytes, type ReadOptions } from '@descent/host';
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
      (await readPath(files.beside(path, other), ofOther)).bytes;
    return { name: path, bytes, sibling };
  } catch (cause) {
    throw cause instanceof FileError ? problemOf(path, cause) : cause;
  }
}

/** @param doing - what failed, before the reason; nothing where the reason says it */
function problemOf(name: string, cause: FileError, doing = ''): ModelFileError {
  const message = `${doing}${cause.reason}.${cause.fix === '' ? '' : ` ${cause.fix}`}`;
  return new ModelFileError(name, [{ path: '', message }], { cause });
}

function pathOf({ href }: URL): string {
  try {
    return files.pathOf(href);
  } catch (cause) {
    throw cause instanceof FileError ? problemOf(href, cause) : cause;
  }
}

async function readUrl(url: URL, timeout: number, options: ReadOptions): Promise<OpenedSource> {
  if (url.protocol === 'file:') return readPath(pathOf(url), options);
  const name = url.protocol === 'data:' ? 'data: URL' : url.href;
  const { maxBytes, ifLarger } = options;
  try {
    const bytes = await download(url.href, { name, maxBytes, ifLarger, stallMs: timeout, totalMs: timeout });
    const sibling = async (other: string, ofOther: ReadOptions) =>
      (await readUrl(urlOf(other, url), timeout, ofOther)).bytes;
    return { name, bytes, sibling };
  } catch (cause) {
    throw cause instanceof FileError ? problemOf(name, cause, 'it cannot be downloaded: ') : cause;
  }
}
