import { wantsStack } from './debug.js';

/** What the user is told about an error, and the exit code that follows. */
export interface Explanation {
  readonly message: string;
  readonly exitCode: 1 | 2;
}

/**
 * Turns an error into words. What the user can mend (descent's own errors, files that cannot be read or written) is
 * one message and exit code 2; anything else is a bug, exit code 1. `DEBUG=descent` adds the stack.
 */
export async function explain(error: unknown, env: Readonly<Record<string, string | undefined>>): Promise<Explanation> {
  const { DescentError } = await import('@descent/spec');
  const { systemFix, systemReason } = await import('@descent/host');
  const stack = wantsStack(env) && error instanceof Error ? `\n${error.stack}` : '';
  if (error instanceof DescentError) return { message: `error: ${error.message}${stack}`, exitCode: 2 };
  const reason = systemReason(error);
  if (reason !== undefined) {
    const { path = 'A file' } = error as NodeJS.ErrnoException;
    const fix = systemFix(error);
    return { message: `error: ${path}: ${reason}.${fix === '' ? '' : ` ${fix}`}${stack}`, exitCode: 2 };
  }
  const text = error instanceof Error ? error.message : String(error);
  const hint = stack === '' ? '\nThis is a bug in descent. Run it again with DEBUG=descent for the details.' : stack;
  return { message: `error: ${text}${hint}`, exitCode: 1 };
}
