import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { DescentError } from '@descent/spec';
import { FileError } from '../file-error.js';
import type { ReadOptions } from '../files.js';

/** Read at once at most: the system takes no more than 2 GiB. */
const STEP = 2 ** 26;
const PROBE = 2 ** 16;

/** All bytes of a regular file. */
export async function readWhole(path: string, { judge, ...limit }: ReadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { maxBytes } = limit;
  const tooLarge = () => FileError.tooLarge(path, limit);
  return withRegular(path, async (handle, { size }) => {
    if (size > maxBytes) throw tooLarge();
    if (judge !== undefined) {
      const start = new Uint8Array(64);
      judge(start.subarray(0, (await handle.read(start, 0, start.length, 0)).bytesRead), size);
    }
    let bytes = new Uint8Array(size);
    let length = 0;
    for (;;) {
      const isFull = length === bytes.length;
      const into = isFull ? new Uint8Array(PROBE) : bytes.subarray(length, length + STEP);
      const { bytesRead } = await handle.read(into, 0, into.length, length);
      if (bytesRead === 0) return isFull ? bytes : bytes.slice(0, length);
      if (length + bytesRead > maxBytes) throw tooLarge();
      // Past the size that was told there may be more: a file can grow, and those of /proc tell none.
      if (isFull) bytes = grown(bytes, into.subarray(0, bytesRead), maxBytes);
      length += bytesRead;
    }
  });
}

/** The bytes and what follows them, with room for as much again within the limit. */
function grown(bytes: Uint8Array, more: Uint8Array, maxBytes: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(maxBytes, 2 * (bytes.length + more.length)));
  larger.set(bytes);
  larger.set(more, bytes.length);
  return larger;
}

/** The first bytes of a regular file. */
export function readStart(path: string, count: number): Promise<Uint8Array<ArrayBuffer>> {
  return withRegular(path, async (handle) => {
    const bytes = new Uint8Array(count);
    const { bytesRead } = await handle.read(bytes, 0, count, 0);
    return bytes.slice(0, bytesRead);
  });
}

async function withRegular<T>(path: string, use: (handle: FileHandle, found: Stats) => Promise<T>): Promise<T> {
  try {
    // Before it is opened: to open a pipe or a device can wait forever, or do something.
    requireRegular(path, await stat(path));
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const found = await handle.stat();
      requireRegular(path, found);
      return await use(handle, found);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof DescentError ? error : FileError.from('read', path, error);
  }
}

function requireRegular(path: string, found: Stats): void {
  if (found.isFile()) return;
  if (found.isDirectory()) throw new FileError('read', path, 'it is a folder, not a file');
  const kind = found.isFIFO() ? 'a pipe' : found.isSocket() ? 'a socket' : 'a device';
  throw new FileError(
    'read',
    path,
    `it is ${kind}, not a file`,
    'Nobody can tell where it ends: write it into a file.',
  );
}
