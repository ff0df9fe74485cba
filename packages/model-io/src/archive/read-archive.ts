import { formatBytes } from '@descent/host';
import { DescentError } from '@descent/spec';
import type { FileEntry } from '@zip.js/zip.js';
import { RAISE, type ResolvedLimits } from '../io/limits.js';
import { ModelFileError } from '../model-file-error.js';

/** An archive whose table of contents was read and found sane. */
export interface Archive {
  readonly names: readonly string[];
  /** The contents of an entry; undefined when there is none. */
  read(name: string, options?: EntryOptions): Promise<Uint8Array | undefined>;
}

/** How an entry is read. */
export interface EntryOptions {
  readonly maxBytes?: number;
  /** Looks at the first bytes and at the size; what it throws is thrown before the rest is unpacked. */
  readonly judge?: (start: Uint8Array, size: number) => void;
}

const MAX_ENTRIES = 10_000;

/** What any archive may unpack to; beyond that, nobody packs weights to less than a twenty-fifth. */
const FREE_BYTES = 2 ** 25;
const MAX_RATIO = 25;

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
  const { Uint8ArrayReader, ZipReader } = await import('@zip.js/zip.js');
  const options = { useWebWorkers: false, checkSignature: true, checkOverlappingEntry: true } as const;
  const fail = (path: string, message: string, cause?: unknown) =>
    new ModelFileError(where, [{ path, message }], { cause });
  const entries = new Map<string, FileEntry>();
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { ...options, strictness: 'strict' });
  const most = limits.trusted
    ? limits.bytes
    : Math.min(limits.bytes, Math.max(FREE_BYTES, MAX_RATIO * bytes.byteLength));
  const told = entriesTold(bytes);
  if (told > MAX_ENTRIES) throw fail('', `it has ${told} entries or more, of ${MAX_ENTRIES} that are allowed.`);
  let total = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      const { filename: name } = entry;
      requireSafeName(name, fail);
      if (entries.has(name)) throw fail(name, 'is in the archive twice.');
      if (entries.size >= MAX_ENTRIES) throw fail('', `it has more than ${MAX_ENTRIES} entries.`);
      total += entry.uncompressedSize;
      if (total > most) {
        const packed = formatBytes(bytes.byteLength);
        throw fail(name, `the archive of ${packed} unpacks to more than ${formatBytes(most)}. ${RAISE}`);
      }
      if (!entry.directory) entries.set(name, entry);
    }
  } catch (error) {
    if (error instanceof DescentError) throw error;
    throw fail('', `it is not a sound zip archive (${messageOf(error)}).`, error);
  }
  return {
    names: [...entries.keys()],
    async read(name, { maxBytes = Number.POSITIVE_INFINITY, judge } = {}) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      if (entry.encrypted) throw fail(name, 'is encrypted.');
      const size = entry.uncompressedSize;
      if (size > maxBytes) throw fail(name, `is larger than ${formatBytes(maxBytes)}.`);
      const content = new Uint8Array(size);
      let length = 0;
      const sink = new WritableStream<Uint8Array>({
        write(part) {
          const isFirst = length === 0;
          if (length + part.length > size) throw new Error(`it unpacks to more than the ${size} bytes that it says`);
          content.set(part, length);
          length += part.length;
          if (isFirst) judge?.(content.subarray(0, length), size);
        },
      });
      try {
        await entry.getData(sink, options);
        if (length === size) return content;
      } catch (error) {
        if (error instanceof DescentError) throw error;
        throw fail(name, `is broken (${messageOf(error)}).`, error);
      }
      throw fail(name, `unpacks to another size than the ${entry.uncompressedSize} bytes that it says.`);
    },
  };
}

/** How many entries the last bytes of an archive tell, before anything is made for each; 65,535 for more. */
function entriesTold(bytes: Uint8Array): number {
  const end = bytes.subarray(Math.max(0, bytes.length - 22));
  const isEnd = end.length === 22 && [0x50, 0x4b, 5, 6].every((byte, i) => end[i] === byte);
  return isEnd ? (end[10] as number) + 256 * (end[11] as number) : 0;
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
