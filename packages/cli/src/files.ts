import { resolve } from 'node:path';
import { collect, FileError, files } from '@descent/host';
import { parsePythonJson } from '@descent/spec';
import type { Context } from './context.js';

/** The most bytes of a text that is read: configs and experiments have kilobytes, recordings a few megabytes. */
export const MAX_TEXT = 2 ** 26;

/** The most bytes of a file of numbers that is read. */
export const MAX_DATA = 2 ** 31;

/**
 * Does something with a file of the command line: its path is relative to the command's folder, and called in messages as
 * it was typed.
 */
export async function withFile<T>(path: string, cwd: string, use: (file: string) => Promise<T>): Promise<T> {
  const file = resolve(cwd, path);
  try {
    return await use(file);
  } catch (error) {
    if (!(error instanceof FileError) || error.path !== file) throw error;
    const action = error.code === 'unreadable-file' ? 'read' : 'write';
    throw new FileError(action, path, error.reason, error.fix, { cause: error.cause });
  }
}

/** The bytes of a file. @throws FileError for what is no regular file, cannot be read, or is too large */
export function readBytes(path: string, cwd: string, maxBytes = MAX_DATA): Promise<Uint8Array<ArrayBuffer>> {
  return withFile(path, cwd, (file) => files.read(file, { maxBytes }));
}

/** The text of a file. @throws FileError for what is no regular file, cannot be read, or is too large */
export function readText(path: string, cwd: string, maxBytes = MAX_TEXT): Promise<string> {
  return withFile(path, cwd, (file) => files.readText(file, { maxBytes }));
}

/**
 * The document in a JSON file, read as Python reads it (`NaN` and `Infinity` are numbers, which checks then refuse with
 * their place).
 *
 * @throws DescentError with the reason for what cannot be read, with line and column for what is not JSON
 */
export async function readJson(path: string, cwd: string): Promise<unknown> {
  return parsePythonJson(await readText(path, cwd), path);
}

/** All of standard input as text. @throws DescentError when there is more of it than a text has */
export async function readStdin({ stdin }: Pick<Context, 'stdin'>): Promise<string> {
  return new TextDecoder().decode(await collect(stdin, 'standard input', { maxBytes: MAX_TEXT }));
}

/** Writes a file whole or not at all; its folder must be there. */
export function writeFile(path: string, content: string | Uint8Array, cwd: string): Promise<void> {
  return withFile(path, cwd, (file) => files.write(file, content));
}
