import { FileError, files } from '@descent/host';
import { ConfigError } from '@descent/spec';

/** What a callback reads is what it wrote itself: the weights of a model and its optimizer's state. */
const MAX_BYTES = 2 ** 32;

/** @throws ConfigError for what is no path */
export function checkPath(callback: string, path: unknown): void {
  if (typeof path !== 'string' || path === '') throw new ConfigError(callback, '', path, 'must be given a path');
}

/** The bytes of a file, or null when there is none. */
export async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await files.read(path, { maxBytes: MAX_BYTES });
  } catch (error) {
    if (error instanceof FileError && error.systemCode === 'ENOENT') return null;
    throw error;
  }
}
