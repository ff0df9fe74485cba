import type { TaskOptions } from './tasks.js';
import type { Member } from './worker.js';

/** Where workers come from. */
interface Workers<Setup, Task, Done, Event> {
  /** Workers at the same time. */
  readonly size: number;
  take(): Member<Setup, Task, Done, Event>;
  stop(): void;
  close(): Promise<void>;
}

/**
 * Runs every task in the workers of a pool, each worker doing one task after the other. A worker that dies costs its task
 * and is replaced. Resolves when all tasks are done or lost, or after an abort; no worker outlives it.
 */
export async function runTasks<Setup, Task, Done, Event>(
  pool: Workers<Setup, Task, Done, Event>,
  options: TaskOptions<Setup, Task, Done, Event>,
): Promise<void> {
  const { signal } = options;
  const queue = [...options.tasks];
  const helpers = new Helpers<Member<Setup, Task, Done, Event>>();
  const timers: ReturnType<typeof setTimeout>[] = [];
  const abort = () => {
    queue.length = 0;
    pool.stop();
    timers.push(setTimeout(() => void pool.close(), options.graceMs ?? 5000));
  };
  if (signal?.aborted) queue.length = 0;
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const slot = async () => {
      while (queue.length > 0) await serve(pool, options, queue, helpers);
    };
    await Promise.all(Array.from({ length: Math.min(pool.size, queue.length) }, slot));
  } finally {
    signal?.removeEventListener('abort', abort);
    timers.forEach(clearTimeout);
    await pool.close();
  }
}

/** Finds, for workers that have nothing left to do, those that still work: one helper for each. */
class Helpers<One extends { readonly products: unknown }> {
  readonly #busy = new Set<One>();
  readonly #helped = new Set<One>();

  enter(member: One): void {
    this.#busy.add(member);
  }

  leave(member: One): void {
    this.#busy.delete(member);
  }

  /** A busy worker that shares products and that nobody helps yet; `undefined` if there is none. */
  toHelp(): One | undefined {
    const other = [...this.#busy].find((busy) => busy.products !== undefined && !this.#helped.has(busy));
    if (other !== undefined) this.#helped.add(other);
    return other;
  }
}

/** The work of one worker: until the queue is empty or the worker has died. */
function serve<Setup, Task, Done, Event>(
  pool: Workers<Setup, Task, Done, Event>,
  options: TaskOptions<Setup, Task, Done, Event>,
  queue: Task[],
  helpers: Helpers<Member<Setup, Task, Done, Event>>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const member = pool.take();
    const { worker, products } = member;
    let current: { readonly task: Task } | undefined;
    /** A listener that throws ends the run, not the process. */
    const guard = (action: () => void) => {
      try {
        action();
      } catch (error) {
        current = undefined;
        reject(error);
        worker.terminate();
      }
    };
    const next = () => {
      const task = queue.shift();
      if (task === undefined) {
        current = undefined;
        helpers.leave(member);
        const other = helpers.toHelp();
        if (other === undefined) worker.terminate();
        else worker.post({ type: 'help', products: other.products });
        resolve();
        return;
      }
      current = { task };
      options.onStart?.(task);
      worker.post({ type: 'task', value: task });
    };
    worker.onMessage((message) => {
      if (current === undefined) return;
      const { task } = current;
      guard(() => {
        if (message.type === 'event') return options.onEvent?.(task, message.value);
        options.onDone(task, message.value);
        next();
      });
    });
    helpers.enter(member);
    void worker.ended.then((reason) => {
      helpers.leave(member);
      const lost = current;
      if (lost !== undefined) guard(() => options.onLost(lost.task, reason));
      resolve();
    });
    worker.post({ type: 'setup', value: options.setup, products });
    guard(next);
  });
}
