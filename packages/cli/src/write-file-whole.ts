import { realpath, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { replaceFile } from '@descent/experiment';
import { DescentError } from '@descent/spec';
import { systemReason } from './explain.js';

/**
 * Writes a file: whoever reads it sees what was there before or all of the new one, never half of it.
 *
 * @throws DescentError with the reason for what cannot be written
 */
export async function writeFileWhole(path: string, content: string | Uint8Array, cwd: string): Promise<void> {
  const file = await realpath(resolve(cwd, path)).catch(() => resolve(cwd, path));
  try {
    // A pipe or a device is written to; to replace it would take it away from others.
    const special = await stat(file).then(
      (found) => !found.isFile(),
      () => false,
    );
    await (special ? writeFile(file, content) : replaceFile(file, content));
  } catch (cause) {
    throw new DescentError('unwritable-file', `Cannot write ${path}: ${systemReason(cause) ?? String(cause)}.`, {
      cause,
    });
  }
}
