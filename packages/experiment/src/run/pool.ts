import type { Crew, Hand, ToWorker } from './crew.js';

/** What a pool's worker posts. */
export type FromWorker<Done, Event> =
  | { readonly type: 'event'; readonly value: Event }
  | { readonly type: 'done'; readonly value: Done };

/** Tasks, the workers that do them, and who is told. */
export interface PoolOptions<Task, Done, Event> {
  /** The workers, perhaps still loading their modules; the pool dismisses them. */
  readonly crew: Crew;
  /** What every worker is told before its first task. */
  readonly setup: unknown;
  readonly tasks: readonly Task[];
  /** Hands out no further tasks once aborted; what runs then has `graceMs` to end by itself. */
  readonly signal?: AbortSignal;
  readonly graceMs?: number;
  readonly onStart?: (task: Task) => void;
  readonly onEvent?: (task: Task, event: Event) => void;
  readonly onDone: (task: Task, value: Done) => void;
  /** The worker died, or was ended after `graceMs`, over this task. */
  readonly onLost: (task: Task, error: Error) => void;
}

/**
 * Runs every task in worker threads, each worker doing one task after the other. A worker that dies costs its task and
 * is replaced. Resolves when all tasks are done or lost, or after an abort; no worker outlives it.
 */
export async function runPool<Task, Done, Event>(options: PoolOptions<Task, Done, Event>): Promise<void> {
  const { crew, signal } = options;
  const queue = [...options.tasks];
  const helpers = new Helpers();
  const timers: NodeJS.Timeout[] = [];
  const abort = () => {
    queue.length = 0;
    timers.push(setTimeout(() => void crew.dismiss(), options.graceMs ?? 5000));
  };
  if (signal?.aborted) queue.length = 0;
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const slot = async () => {
      while (queue.length > 0) await serve(options, queue, helpers);
    };
    await Promise.all(Array.from({ length: Math.min(crew.size, queue.length) }, slot));
  } finally {
    signal?.removeEventListener('abort', abort);
    timers.forEach(clearTimeout);
    await crew.dismiss();
  }
}

/** Sends workers that have nothing left to do to those that still work, one to each. */
class Helpers {
  readonly #busy = new Set<Hand>();
  readonly #helped = new Set<Hand>();

  enter(hand: Hand): void {
    this.#busy.add(hand);
  }

  leave(hand: Hand): void {
    this.#busy.delete(hand);
  }

  /** Finds work for a worker whose own is done; false if there is none. */
  place(hand: Hand): boolean {
    this.#busy.delete(hand);
    const other = [...this.#busy].find((busy) => busy.desk !== undefined && !this.#helped.has(busy));
    if (other === undefined) return false;
    this.#helped.add(other);
    hand.worker.postMessage({ type: 'help', desk: other.desk } satisfies ToWorker<never, never>);
    return true;
  }
}

/** The work of one worker: until the queue is empty or the worker has died. */
function serve<Task, Done, Event>(
  options: PoolOptions<Task, Done, Event>,
  queue: Task[],
  helpers: Helpers,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const hand: Hand = options.crew.take();
    const { worker } = hand;
    const tell = (message: ToWorker<unknown, Task>) => worker.postMessage(message);
    let current: { readonly task: Task } | undefined;
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
        if (!helpers.place(hand)) void worker.terminate();
        resolve();
        return;
      }
      current = { task };
      options.onStart?.(task);
      tell({ type: 'task', value: task });
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
    helpers.enter(hand);
    void hand.ended.then((death) => {
      helpers.leave(hand);
      const lost = current;
      if (lost !== undefined) guard(() => options.onLost(lost.task, death));
      resolve();
    });
    tell({ type: 'setup', value: options.setup, desk: hand.desk });
    guard(next);
  });
}
