import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DescentError, parsePythonJson } from '@descent/spec';
import { systemReason } from './explain.js';

/**
 * The document in a JSON file, read as Python reads it (`NaN` and `Infinity` are numbers, which checks then refuse with
 * their place).
 *
 * @throws DescentError with the reason for what cannot be read, with line and column for what is not JSON
 */
export async function readJson(path: string, cwd: string): Promise<unknown> {
  return parsePythonJson(await readText(path, cwd), path);
}

/** @throws DescentError with the reason for what cannot be read */
export async function readText(path: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8');
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** Why a file cannot be read, in words. */
export function unreadable(path: string, cause: unknown): DescentError {
  return new DescentError('unreadable-file', `Cannot read ${path}: ${systemReason(cause) ?? String(cause)}.`, {
    cause,
  });
}
