import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { FileError } from '../file-error.js';

/** Writes a file whole or not at all. */
export async function writeWhole(path: string, data: Uint8Array | string): Promise<void> {
  try {
    const found = await statIfThere(path);
    if (found?.isDirectory() || /[\\/]$/.test(path)) throw new FileError('write', path, 'it is a folder, not a file');
    const place = found !== null && !found.isFile() ? null : await placeOf(path);
    // To take the place of a device or a pipe would take it away from everybody else.
    if (place === null) await writeInto(path, data);
    else await replace(place, data, found);
  } catch (error) {
    throw FileError.from('write', path, error);
  }
}

async function statIfThere(path: string): Promise<Stats | null> {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** Where a path leads when links are followed; null for what is open but has no name any more, as in /proc. */
async function placeOf(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  if ((await statIfThere(path)) !== null) return null;
  // Nothing is there yet, or a link to nothing: that link stays, too.
  const place = resolve(await realpath(dirname(path)), basename(path));
  const target = await readlink(place).catch(() => null);
  if (target === null) return place;
  return placeOf(resolve(dirname(place), target));
}

async function writeInto(path: string, data: Uint8Array | string): Promise<void> {
  const handle = await open(path, constants.O_WRONLY);
  try {
    await handle.writeFile(data);
  } finally {
    await handle.close();
  }
}

async function replace(path: string, data: Uint8Array | string, before: Stats | null): Promise<void> {
  // To take the place of a file, its folder's permissions are enough; its own are to count.
  if (before !== null) await access(path, constants.W_OK);
  const folder = dirname(path);
  const part = resolve(folder, `.${randomUUID()}.part`);
  try {
    const handle = await open(part, 'wx', before === null ? 0o666 : 0o600);
    try {
      await handle.writeFile(data);
      if (before !== null) await likeBefore(handle, before);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw error;
  }
  // Makes the new name last, where the system can do it.
  const entries = await open(folder, 'r').catch(() => null);
  await entries?.sync().catch(() => {});
  await entries?.close();
}

/** Gives a new file the owner and the permissions of the one whose place it takes. */
async function likeBefore(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const now = await handle.stat();
  // Only the superuser may give files away; whoever else writes a file owns it.
  if (now.uid !== uid || now.gid !== gid) await handle.chown(uid, gid).catch(() => {});
  if (now.mode !== mode) await handle.chmod(mode & 0o7777);
}
