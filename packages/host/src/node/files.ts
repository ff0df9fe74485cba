import { access, appendFile, constants, mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DescentError } from '@descent/spec';
import { FileError } from '../file-error.js';
import type { Files, WriteOptions } from '../files.js';
import { readStart, readWhole } from './read.js';
import { writeWhole } from './write.js';

function pathOf(path: string | URL): string {
  return path instanceof URL || /^file:/i.test(path) ? fileURLToPath(path) : path;
}

/** Calls an action with a path; what it throws names that path. */
async function at<T>(action: 'read' | 'write', path: string | URL, work: (path: string) => Promise<T>): Promise<T> {
  try {
    return await work(pathOf(path));
  } catch (error) {
    throw error instanceof DescentError ? error : FileError.from(action, String(path), error);
  }
}

/** Like mkdir's `recursive`, which never returns where the system answers ENOENT for good, as under /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && dirname(path) !== path) {
      await makeFolder(dirname(path));
      await mkdir(path).catch(async (again) => {
        if (!(await isFolder(path))) throw again;
      });
    } else if (!(await isFolder(path))) throw error;
  }
}

async function makeNewFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  await access(path, constants.W_OK);
  return true;
}

async function inFolder(
  path: string,
  { folders = false }: WriteOptions = {},
  write: () => Promise<void>,
): Promise<void> {
  if (folders) await makeFolder(dirname(path));
  await write();
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'missing'> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return 'missing';
    throw error;
  }
}

/** The longest text that the engine holds is a little longer. */
const MAX_TEXT = 2 ** 28;

/** Node's files. */
export const files: Files = {
  read: (path, options) => at('read', path, (file) => readWhole(file, options)),
  readText: async (path, { maxBytes, ...rest }) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await files.read(path, { ...rest, maxBytes: Math.min(maxBytes, MAX_TEXT) }),
    ),
  readStart: (path, count) => at('read', path, (file) => readStart(file, count)),
  write: (path, data, options) => at('write', path, (file) => inFolder(file, options, () => writeWhole(file, data))),
  append: (path, data, options) => at('write', path, (file) => inFolder(file, options, () => appendFile(file, data))),
  makeFolder: (path) => at('write', path, makeFolder),
  makeNewFolder: (path) => at('write', path, makeNewFolder),
  kindOf: (path) => at('read', path, kindOf),
  namesIn: (path) => at('read', path, (folder) => readdir(folder)),
  remove: (path) => at('write', path, (file) => rm(file, { force: true })),
  removeIfEmpty: (path) => at('write', path, (folder) => rmdir(folder).catch(() => {})),
  pathOf: (path) => {
    try {
      return pathOf(path);
    } catch (error) {
      throw FileError.from('read', String(path), error);
    }
  },
  join,
  beside: (path, relative) => join(dirname(files.pathOf(path)), relative),
};
