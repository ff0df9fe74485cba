import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatasetError } from '../errors.js';
import type { Environment, Host } from './host.js';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
};

function unreadable(path: string, error: unknown): DatasetError {
  const code = codeOf(error);
  return new DatasetError('dataset-unreadable', path, `cannot be read: ${reasons[code] ?? code}.`, { cause: error });
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
    throw unreadable(path, error);
  }
}

async function readWhole(path: string, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { size } = await stat(path);
    if (size > maxBytes) throw DatasetError.corrupt(path, `a data file of at most ${maxBytes} bytes`, `${size} bytes`);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw error instanceof DatasetError ? error : unreadable(path, error);
  }
}

/** The user's cache folder: `XDG_CACHE_HOME`, or what the platform uses. */
function cacheHome(environment: Environment): string {
  if (environment.XDG_CACHE_HOME) return environment.XDG_CACHE_HOME;
  if (process.platform === 'win32') return environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}

async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}-${randomUUID()}.part`;
  try {
    const handle = await open(part, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Node's files, folders and environment. */
export const host: Host = {
  environment: process.env,
  kindOf,
  readFile: readWhole,
  async namesIn(folder) {
    try {
      return await readdir(folder);
    } catch (error) {
      throw unreadable(folder, error);
    }
  },
  join,
  ownCache(environment) {
    return join(environment.DESCENT_CACHE || join(cacheHome(environment), 'descent'), 'datasets', 'mnist.npz');
  },
  kerasCaches(environment) {
    const homes = [environment.KERAS_HOME || join(homedir(), '.keras'), join(tmpdir(), '.keras')];
    return homes.map((home) => join(home.replace(/^~(?=$|[\\/])/, homedir()), 'datasets', 'mnist.npz'));
  },
  writeAtomically,
};
