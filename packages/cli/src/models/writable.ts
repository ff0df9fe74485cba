import { dirname, resolve } from 'node:path';
import { FileError, files } from '@descent/host';

/**
 * Says, before anything is computed, why files could not be written.
 *
 * @param force - whether what is there may be replaced
 * @throws DescentError for a file that is there already, for a folder in its place, and for a folder that is not there
 */
export async function requireWritable(paths: readonly string[], force: boolean, cwd: string): Promise<void> {
  for (const path of paths) {
    const folder = await kindOf(dirname(resolve(cwd, path)));
    if (folder === 'missing') throw unwritable(path, 'its folder is not there', 'Make it first.');
    if (folder !== 'folder') throw unwritable(path, 'part of the path is a file, not a folder');
    const found = await kindOf(resolve(cwd, path));
    if (found === 'folder') throw unwritable(path, 'it is a folder, not a file');
    if (found !== 'missing' && !force) throw unwritable(path, 'it exists already', ifThere(found));
  }
}

/** Does what writes a file; the system's reason not to is said of that file. */
export async function writing<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause;
    throw unwritable(path, cause.reason, cause.fix, cause);
  }
}

/** What is there; `missing` also where nobody may look. */
export function kindOf(path: string): ReturnType<typeof files.kindOf> {
  return files.kindOf(path).catch(() => 'missing');
}

function ifThere(found: 'file' | 'other'): string {
  return found === 'file' ? 'Replace it with --force.' : 'It is a device or a pipe; write into it with --force.';
}

function unwritable(path: string, reason: string, fix = '', cause?: unknown): FileError {
  return new FileError('write', path, reason, fix, { cause });
}
