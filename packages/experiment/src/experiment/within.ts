import { DescentError } from '@descent/spec';

/** Does something with the part of an experiment at `pointer`; what it throws says so. */
export function within<T>(pointer: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof DescentError) || error.pointer?.startsWith(pointer)) throw error;
    throw new DescentError(error.code, `experiment at ${pointer}: ${error.message}`, {
      pointer: `${pointer}${error.pointer ?? ''}`,
      cause: error,
    });
  }
}
