import { availableParallelism } from 'node:os';

/** Where a user says how many threads a worker's BLAS may use. */
const GIVEN = ['DESCENT_NATIVE_THREADS', 'OPENBLAS_NUM_THREADS'];

/**
 * Environment variables by which the BLAS threads of all workers together do not ask for more cores than there are; none
 * when the user has set them.
 */
export function nativeThreads(
  workers: number,
  environment: NodeJS.ProcessEnv = process.env,
  cores: number = availableParallelism(),
): Record<string, string> {
  if (GIVEN.some((name) => (environment[name] ?? '') !== '')) return {};
  return { DESCENT_NATIVE_THREADS: String(Math.max(1, Math.floor(cores / workers))) };
}
