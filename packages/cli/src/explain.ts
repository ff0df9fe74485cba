import { wantsStack } from './debug.js';

/** What the user is told about an error, and the exit code that follows. */
export interface Explanation {
  readonly message: string;
  readonly exitCode: 1 | 2;
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'part of the path is a file, not a folder',
  EEXIST: 'it exists already',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
};

/**
 * Turns an error into words. What the user can mend (descent's own errors, files that cannot be read or written) is
 * one message and exit code 2; anything else is a bug, exit code 1. `DEBUG=descent` adds the stack.
 */
export async function explain(error: unknown, env: Readonly<Record<string, string | undefined>>): Promise<Explanation> {
  const { DescentError } = await import('@descent/spec');
  const stack = wantsStack(env) && error instanceof Error ? `\n${error.stack}` : '';
  if (error instanceof DescentError) return { message: `error: ${error.message}${stack}`, exitCode: 2 };
  const reason = systemReason(error);
  if (reason !== undefined) {
    const { path = 'A file' } = error as NodeJS.ErrnoException;
    return { message: `error: ${path}: ${reason}.${stack}`, exitCode: 2 };
  }
  const text = error instanceof Error ? error.message : String(error);
  const hint = stack === '' ? '\nThis is a bug in descent. Run it again with DEBUG=descent for the details.' : stack;
  return { message: `error: ${text}${hint}`, exitCode: 1 };
}

/** What an error of the operating system means; `undefined` for any other error. */
export function systemReason(error: unknown): string | undefined {
  return error instanceof Error ? SYSTEM_ERRORS[(error as NodeJS.ErrnoException).code ?? ''] : undefined;
}
