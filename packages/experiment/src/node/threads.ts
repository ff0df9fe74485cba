import { Worker } from 'node:worker_threads';
import { sharedProductsOf } from '@descent/backend';
import type { PoolWorker } from '../pool/worker.js';
import { WorkerPool } from '../pool/worker-pool.js';
import type { TrialRunner } from '../run/trial-runner.js';
import type { FromTrialWorker, ToTrialWorker } from '../run/trial-worker.js';

const PROGRAM = new URL('../../dist/node/worker.js', import.meta.url);

/** Runs trials in worker threads; those with nothing left to do compute parts of the others' products. */
export const threads: TrialRunner = {
  async start({ backend, workers, onOutput }) {
    const products = await sharedProductsOf(backend);
    return new WorkerPool({
      size: workers,
      start: () => {
        const worker = startThread<ToTrialWorker, FromTrialWorker>(PROGRAM, onOutput);
        worker.post({ type: 'start', backend });
        return worker;
      },
      ...(products === undefined ? {} : { products: products.createMemory }),
    });
  },
};

/**
 * A worker thread as a pool sees it.
 *
 * @param onOutput - told what it writes to stdout and stderr
 */
export function startThread<Incoming, Outgoing>(
  program: URL,
  onOutput: (text: string) => void,
): PoolWorker<Incoming, Outgoing> {
  const worker = new Worker(program, { stdout: true, stderr: true, execArgv: [] });
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => onOutput(text));
  }
  let death: Error | undefined;
  worker.on('error', (error: unknown) => {
    death = error instanceof Error ? error : new Error(String(error));
  });
  const ended = new Promise<Error>((resolve) => {
    worker.on('exit', (code) => resolve(death ?? new Error(`its worker ended with code ${code}`)));
  });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', (message: Outgoing) => listener(message)),
    ended,
    terminate: () => void worker.terminate(),
  };
}
