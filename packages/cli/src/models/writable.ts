import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { DescentError } from '@descent/spec';
import { systemReason } from '../explain.js';

/**
 * Says, before anything is computed, why files could not be written.
 *
 * @param force - whether what is there may be replaced
 * @throws DescentError for a file that is there already, for a folder in its place, and for a folder that is not there
 */
export async function requireWritable(paths: readonly string[], force: boolean, cwd: string): Promise<void> {
  for (const path of paths) {
    const folder = await kindOf(dirname(resolve(cwd, path)));
    if (folder === 'missing') throw unwritable(path, 'its folder is not there. Make it first.');
    if (folder === 'file') throw unwritable(path, 'part of the path is a file, not a folder.');
    const found = await kindOf(resolve(cwd, path));
    if (found === 'folder') throw unwritable(path, 'it is a folder, not a file.');
    if (found === 'file' && !force) throw unwritable(path, 'it exists already. Replace it with --force.');
  }
}

/** Does what writes a file; the system's reason not to is said of that file. */
export async function writing<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    const reason = systemReason(cause);
    if (reason === undefined) throw cause;
    throw unwritable(path, `${reason}.`, cause);
  }
}

export async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing';
  }
}

function unwritable(path: string, reason: string, cause?: unknown): DescentError {
  return new DescentError('unwritable-file', `Cannot write ${path}: ${reason}`, { cause });
}
