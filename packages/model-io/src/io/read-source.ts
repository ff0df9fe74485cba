import { ConfigError } from '@descent/spec';
import { ModelFileError } from '../model-file-error.js';
import { type ResolvedLimits, requireSize } from './limits.js';
import { nodeFiles } from './node-files.js';

/** Where a model is read from: a path (in Node), an `http(s):` or `file:` URL, a Blob or File, or its bytes. */
export type ModelSource = string | URL | Blob | ArrayBuffer | Uint8Array;

/** A source's name for messages, its bytes, and how to read what lies beside it. */
export interface OpenedSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Reads a file that this one refers to. @throws ModelFileError when this source has no place */
  sibling(path: string): Promise<Uint8Array>;
}

/** Reads a source into memory. @throws ModelFileError that says what could not be read, and why */
export async function readSource(source: ModelSource, limits: ResolvedLimits): Promise<OpenedSource> {
  if (typeof source === 'string' && !/^(https?|file|blob|data):/i.test(source)) return readPath(source, limits);
  if (typeof source === 'string' || source instanceof URL) return readUrl(new URL(source), limits);
  if (source instanceof Uint8Array) return inMemory('model', source, limits);
  if (source instanceof ArrayBuffer) return inMemory('model', new Uint8Array(source), limits);
  if (typeof Blob !== 'undefined' && source instanceof Blob) {
    const name = 'name' in source && typeof source.name === 'string' ? source.name : 'model';
    requireSize(name, source.size, limits);
    return inMemory(name, new Uint8Array(await source.arrayBuffer()), limits);
  }
  throw new ConfigError('model source', '', source, 'must be a path, a URL, a Blob, an ArrayBuffer or a Uint8Array');
}

function inMemory(name: string, bytes: Uint8Array, limits: ResolvedLimits): OpenedSource {
  requireSize(name, bytes.byteLength, limits);
  const sibling = (path: string): Promise<Uint8Array> => {
    throw new ModelFileError(name, [{ path, message: 'is another file. Give the path or URL instead of the bytes.' }]);
  };
  return { name, bytes, sibling };
}

async function readPath(path: string, limits: ResolvedLimits): Promise<OpenedSource> {
  const { open } = await nodeFiles(path);
  try {
    const handle = await open(path, 'r');
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw new ModelFileError(path, [{ path: '', message: 'is not a file.' }]);
      requireSize(path, stat.size, limits);
      const bytes = new Uint8Array(await handle.readFile());
      return { name: path, bytes, sibling: async (other) => (await readPath(await beside(path, other), limits)).bytes };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof ModelFileError) throw error;
    const code = (error as { code?: string }).code;
    const reason = code === 'ENOENT' ? 'there is no such file.' : `it cannot be read (${code ?? error}).`;
    throw new ModelFileError(path, [{ path: '', message: reason }], { cause: error });
  }
}

async function beside(path: string, other: string): Promise<string> {
  const { dirname, join } = await import('node:path');
  return join(dirname(path), other);
}

async function readUrl(url: URL, limits: ResolvedLimits): Promise<OpenedSource> {
  const name = url.protocol === 'data:' ? 'data: URL' : url.href;
  if (url.protocol === 'file:') return readPath((await import('node:url')).fileURLToPath(url), limits);
  const problem = (message: string, cause?: unknown) => new ModelFileError(name, [{ path: '', message }], { cause });
  const signal = AbortSignal.timeout(limits.timeout);
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw problem(`the server answered ${response.status} ${response.statusText}.`);
    requireSize(name, Number(response.headers.get('content-length') ?? 0), limits);
    const bytes = await readStream(name, response, limits);
    return { name, bytes, sibling: async (other) => (await readUrl(new URL(other, url), limits)).bytes };
  } catch (error) {
    if (error instanceof ModelFileError) throw error;
    throw problem(`it cannot be downloaded (${error instanceof Error ? error.message : error}).`, error);
  }
}

/** The body of a response, as long as it stays within the limits. */
async function readStream(name: string, response: Response, limits: ResolvedLimits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    size += part.value.byteLength;
    if (size > limits.bytes) await reader?.cancel();
    requireSize(name, size, limits);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
