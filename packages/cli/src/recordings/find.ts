import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

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
    const isFolder = await stat(resolve(cwd, path)).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    if (isFolder) {
      const names = await readdir(resolve(cwd, path), { recursive: true });
      const files = names.filter((name) => name.endsWith('.json')).sort();
      found.push(...files.map((name) => ({ file: join(path, name), isNamed: false })));
    } else found.push({ file: path, isNamed: true });
  }
  return found;
}
