import { DescentError } from '@descent/spec';

/** Does something with the part of an experiment at `pointer`; what it throws says so. */
export function within<T>(pointer: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw placed(error, pointer);
  }
}

/** The same for what takes its time. */
export async function withinAsync<T>(pointer: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw placed(error, pointer);
  }
}

function placed(error: unknown, pointer: string): unknown {
  if (!(error instanceof DescentError) || error.pointer?.startsWith(pointer)) return error;
  return new DescentError(error.code, `experiment at ${pointer}: ${error.message}`, {
    pointer: `${pointer}${error.pointer ?? ''}`,
    cause: error,
  });
}
