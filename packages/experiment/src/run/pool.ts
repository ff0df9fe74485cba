import { Worker } from 'node:worker_threads';

/** What a pool's worker posts. */
export type FromWorker<Done, Event> =
  | { readonly type: 'event'; readonly value: Event }
  | { readonly type: 'done'; readonly value: Done };

/** Tasks, the workers that do them, and who is told. */
export interface PoolOptions<Task, Done, Event> {
  /** Module that every worker runs: it answers each task with events and one `done`. */
  readonly file: URL;
  readonly workerData: unknown;
  readonly tasks: readonly Task[];
  /** Workers at the same time. */
  readonly size: number;
  /** Hands out no further tasks once aborted; what runs then has `graceMs` to end by itself. */
  readonly signal?: AbortSignal;
  readonly graceMs?: number;
  readonly onStart?: (task: Task) => void;
  readonly onEvent?: (task: Task, event: Event) => void;
  readonly onDone: (task: Task, value: Done) => void;
  /** The worker died, or was ended after `graceMs`, over this task. */
  readonly onLost: (task: Task, error: Error) => void;
  /** What workers write to stdout and stderr. */
  readonly onOutput?: (text: string) => void;
}

/**
 * Runs every task in worker threads, each worker doing one task after the other. A worker that dies costs its task and
 * is replaced. Resolves when all tasks are done or lost, or after an abort; no worker outlives it.
 */
export async function runPool<Task, Done, Event>(options: PoolOptions<Task, Done, Event>): Promise<void> {
  const queue = [...options.tasks];
  const slots = Math.min(options.size, queue.length);
  const workers = new Set<Worker>();
  const timers: NodeJS.Timeout[] = [];
  const abort = () => {
    queue.length = 0;
    timers.push(setTimeout(() => workers.forEach((worker) => void worker.terminate()), options.graceMs ?? 5000));
  };
  if (options.signal?.aborted) return;
  options.signal?.addEventListener('abort', abort, { once: true });
  try {
    const slot = async () => {
      while (queue.length > 0) await serve(options, queue, workers);
    };
    await Promise.all(Array.from({ length: slots }, slot));
  } finally {
    options.signal?.removeEventListener('abort', abort);
    timers.forEach(clearTimeout);
    await Promise.all([...workers].map((worker) => worker.terminate()));
  }
}

/** The life of one worker: until the queue is empty or the worker has died. */
function serve<Task, Done, Event>(
  options: PoolOptions<Task, Done, Event>,
  queue: Task[],
  workers: Set<Worker>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(options.file, {
      workerData: options.workerData,
      stdout: true,
      stderr: true,
      execArgv: [],
    });
    workers.add(worker);
    let current: { readonly task: Task } | undefined;
    let death: Error | undefined;
    /** A listener that throws ends the run, not the process. */
    const guard = (action: () => void) => {
      try {
        action();
      } catch (error) {
        current = undefined;
        reject(error);
        void worker.terminate();
      }
    };
    const next = () => {
      const task = queue.shift();
      if (task === undefined) {
        current = undefined;
        void worker.terminate();
        return;
      }
      current = { task };
      options.onStart?.(task);
      worker.postMessage(task);
    };
    worker.on('message', (message: FromWorker<Done, Event>) => {
      if (current === undefined) return;
      const { task } = current;
      guard(() => {
        if (message.type === 'event') return options.onEvent?.(task, message.value);
        options.onDone(task, message.value);
        next();
      });
    });
    worker.on('error', (error: unknown) => {
      death = error instanceof Error ? error : new Error(String(error));
    });
    worker.on('exit', (code) => {
      workers.delete(worker);
      const lost = current;
      if (lost !== undefined) {
        guard(() => options.onLost(lost.task, death ?? new Error(`its worker ended with code ${code}`)));
      }
      resolve();
    });
    for (const stream of [worker.stdout, worker.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => options.onOutput?.(text));
    }
    guard(next);
  });
}
