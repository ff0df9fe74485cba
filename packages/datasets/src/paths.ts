import { FileError, files } from '@descent/host';
import { DatasetError } from './errors.js';

/** What a path leads to; data sets are in nothing else than files and folders. */
export function kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'missing'> {
  return named(path, () => files.kindOf(path));
}

/** @throws DatasetError for what is no regular file, cannot be read, or is larger than `maxBytes` */
export function readFile(path: string, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  return named(path, () => files.read(path, { maxBytes }));
}

export function namesIn(folder: string): Promise<readonly string[]> {
  return named(folder, () => files.namesIn(folder));
}

async function named<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause;
    const { reason, fix } = cause;
    throw new DatasetError('dataset-unreadable', path, `cannot be read: ${reason}.${fix === '' ? '' : ` ${fix}`}`, {
      cause,
    });
  }
}
