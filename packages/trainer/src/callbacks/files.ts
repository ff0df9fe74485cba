import { ConfigError, UnsupportedError } from '@descent/spec';

/** The part of Node's file system that callbacks write with. */
type FileSystem = typeof import('node:fs/promises');

/** @throws ConfigError for what is no path */
export function checkPath(callback: string, path: unknown): void {
  if (typeof path !== 'string' || path === '') throw new ConfigError(callback, '', path, 'must be given a path');
}

/** Node's file system; imported when it is needed, so that programs for browsers can hold this package. */
export async function fileSystem(callback: string): Promise<FileSystem> {
  try {
    return await import('node:fs/promises');
  } catch {
    throw new UnsupportedError(`${callback} writes files, which needs Node.js.`);
  }
}

/**
 * Writes a file so that readers, also after a crash, see the old one or all of the new one: the bytes go to a file of
 * their own beside it, are forced to the disk, and take its name.
 *
 * @param asker - who writes, for the error where there is no Node
 */
export async function writeFileAtomically(path: string, data: Uint8Array | string, asker: string): Promise<void> {
  const { mkdir, open, rename, rm } = await fileSystem(asker);
  const folder = folderOf(path);
  await mkdir(folder, { recursive: true });
  const part = `${path}.${process.pid}-${Math.random().toString(36).slice(2, 10)}.part`;
  try {
    const file = await open(part, 'wx');
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  // Makes the new name last, where the system can do it.
  const entries = await open(folder, 'r').catch(() => null);
  await entries?.sync().catch(() => {});
  await entries?.close();
}

/** The bytes of a file, or null when there is none. */
export async function readIfThere(path: string, callback: string): Promise<Uint8Array | null> {
  const { readFile } = await fileSystem(callback);
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null;
    throw error;
  }
}

/** Everything before the last separator. */
export function folderOf(path: string): string {
  const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return end < 0 ? '.' : end === 0 ? '/' : path.slice(0, end);
}
