import { availableParallelism } from 'node:os';
import { ConfigError } from '@descent/spec';

/**
 * Threads that the addon may use: `DESCENT_NATIVE_THREADS`, else `OPENBLAS_NUM_THREADS`, else one per core. JavaScript
 * threads that compute at the same time share them, so that together they do not ask for more than the machine has.
 */
export function defaultThreads(environment: NodeJS.ProcessEnv = process.env): number {
  for (const name of ['DESCENT_NATIVE_THREADS', 'OPENBLAS_NUM_THREADS']) {
    const given = environment[name];
    if (given === undefined || given === '') continue;
    const threads = Number(given);
    if (!Number.isInteger(threads) || threads < 1 || threads > 1024) {
      throw new ConfigError(`environment variable ${name}`, '', given, 'must be a whole number from 1 to 1024');
    }
    return threads;
  }
  return availableParallelism();
}
