import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parsePythonJson } from '@descent/spec';

/**
 * The document in a JSON file, read as Python reads it (`NaN` and `Infinity` are numbers, which checks then refuse with
 * their place).
 *
 * @throws DescentError with line and column for what is not JSON; the system's error for what cannot be read
 */
export async function readJson(path: string, cwd: string): Promise<unknown> {
  return parsePythonJson(await readFile(resolve(cwd, path), 'utf8'), path);
}
