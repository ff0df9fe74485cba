import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { ConfigError } from '@descent/spec';

/**
 * BLAS threads to use: `DESCENT_NATIVE_THREADS`, else `OPENBLAS_NUM_THREADS`, else every core in the main thread and
 * one in a worker thread, so that workers together do not ask for more than the machine has.
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
  return isMainThread ? availableParallelism() : 1;
}
