import type { PoolWorker } from '../pool/worker.js';
import { WorkerPool } from '../pool/worker-pool.js';
import type { TrialRunner } from '../run/trial-runner.js';
import type { FromTrialWorker, ToTrialWorker } from '../run/trial-worker.js';

/**
 * Runs trials in Web Workers.
 *
 * @param start - makes a worker, a module of your own that imports `@descent/experiment/web-worker` and the adapter of the
 *   backend: `() => new Worker(new URL('./trial-worker.js', import.meta.url), { type: 'module' })`
 */
export function webWorkers(start: () => Worker): TrialRunner {
  return {
    start: async ({ backend, workers }) =>
      new WorkerPool({
        size: workers,
        start: () => {
          const worker = poolWorkerOf<ToTrialWorker, FromTrialWorker>(start());
          worker.post({ type: 'start', backend });
          return worker;
        },
      }),
  };
}

/** A Web Worker as a pool sees it. One that meets an error of its own, or cannot be loaded, is ended: it would not end by itself. */
export function poolWorkerOf<Incoming, Outgoing>(worker: Worker): PoolWorker<Incoming, Outgoing> {
  let end: (reason: Error) => void = () => undefined;
  const ended = new Promise<Error>((resolve) => {
    end = (reason) => {
      worker.terminate();
      resolve(reason);
    };
  });
  worker.addEventListener('error', ({ message, filename, lineno }) => {
    const place = filename ? ` (${filename}:${lineno})` : '';
    end(new Error(message ? `${message}${place}` : 'its module could not be loaded'));
  });
  worker.addEventListener('messageerror', () => end(new Error('a message of it could not be read')));
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener('message', ({ data }: MessageEvent<Outgoing>) => listener(data)),
    ended,
    terminate: () => end(new Error('it was ended')),
  };
}
