import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { kindOf } from '../models/writable.js';

/** A file to look at, by the path under which it was asked for. */
export interface FoundFile {
  readonly file: string;
  /** It was named itself, not only a folder above it. */
  readonly isNamed: boolean;
}

/**
 * Every file that paths mean: a file itself, and the `.json` files in and below a folder, in order. A path that leads
 * nowhere stays, for whoever reads it to say so.
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths) {
    if ((await kindOf(resolve(cwd, path))) === 'folder') {
      for (const file of await jsonFilesIn(path, cwd)) found.push({ file, isNamed: false });
    } else found.push({ file: path, isNamed: true });
  }
  return found;
}

/** Links to folders are not followed: they may lead back. */
async function jsonFilesIn(folder: string, cwd: string): Promise<string[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await jsonFilesIn(path, cwd)));
    else if (entry.name.endsWith('.json')) files.push(path);
  }
  return files;
}
