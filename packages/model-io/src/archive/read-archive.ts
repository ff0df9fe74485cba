import { DescentError } from '@descent/spec';
import type { FileEntry } from '@zip.js/zip.js';
import type { ResolvedLimits } from '../io/limits.js';
import { ModelFileError } from '../model-file-error.js';

/** An archive whose table of contents was read and found sane. */
export interface Archive {
  readonly names: readonly string[];
  /** The contents of an entry; undefined when there is none. */
  read(name: string): Promise<Uint8Array | undefined>;
}

const MAX_ENTRIES = 10_000;

/** Whether bytes begin as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * Opens a zip archive that nobody has vouched for. Nothing is ever written to disk.
 *
 * @throws ModelFileError for one that is broken, names a file twice or outside of itself, is encrypted, or unpacks to
 *   more than allowed
 */
export async function openArchive(bytes: Uint8Array, where: string, limits: ResolvedLimits): Promise<Archive> {
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } = await import('@zip.js/zip.js');
  const options = { useWebWorkers: false, checkSignature: true, checkOverlappingEntry: true } as const;
  const fail = (path: string, message: string, cause?: unknown) =>
    new ModelFileError(where, [{ path, message }], { cause });
  const entries = new Map<string, FileEntry>();
  let total = 0;
  const list = await new ZipReader(new Uint8ArrayReader(bytes), { ...options, strictness: 'strict' })
    .getEntries()
    .catch((error: unknown) => {
      throw fail('', `it is not a sound zip archive (${messageOf(error)}).`, error);
    });
  if (list.length > MAX_ENTRIES) throw fail('', `it has ${list.length} entries, more than ${MAX_ENTRIES}.`);
  for (const entry of list) {
    const { filename: name } = entry;
    requireSafeName(name, fail);
    if (entries.has(name)) throw fail(name, 'is in the archive twice.');
    total += entry.uncompressedSize;
    if (total > limits.bytes) {
      const fix = 'Raise `limits.bytes` if you trust it.';
      throw fail(name, `the archive unpacks to ${total} bytes or more, but ${limits.bytes} are allowed. ${fix}`);
    }
    if (!entry.directory) entries.set(name, entry);
  }
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      if (entry.encrypted) throw fail(name, 'is encrypted.');
      try {
        const content = await entry.getData(new Uint8ArrayWriter(), options);
        if (content.byteLength === entry.uncompressedSize) return content;
      } catch (error) {
        if (error instanceof DescentError) throw error;
        throw fail(name, `is broken (${messageOf(error)}).`, error);
      }
      throw fail(name, `unpacks to another size than the ${entry.uncompressedSize} bytes that it says.`);
    },
  };
}

function requireSafeName(name: string, fail: (path: string, message: string) => ModelFileError): void {
  const parts = name.split('/');
  if (name.startsWith('/') || parts.includes('..') || /[\\:\0]/.test(name)) {
    throw fail(name, 'is a name that could lead out of the archive.');
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
