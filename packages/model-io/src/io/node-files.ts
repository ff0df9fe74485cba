import { UnsupportedError } from '@descent/spec';

type FileSystem = typeof import('node:fs/promises');

/** Node's file system; imported when it is needed, so that programs for browsers can hold this package. */
export async function nodeFiles(path: string): Promise<FileSystem> {
  try {
    return await import('node:fs/promises');
  } catch {
    throw new UnsupportedError(`"${path}" is a path, which needs Node.js. Elsewhere give bytes, a Blob or a URL.`);
  }
}
