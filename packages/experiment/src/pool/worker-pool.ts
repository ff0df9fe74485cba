import { runTasks } from './run-tasks.js';
import type { TaskOptions, TaskWorkers } from './tasks.js';
import type { FromWorker, Member, PoolWorker, ToWorker } from './worker.js';

/** How the workers of a pool are started. */
export interface WorkerPoolOptions<Setup, Task, Done, Event> {
  readonly start: () => PoolWorker<ToWorker<Setup, Task>, FromWorker<Done, Event>>;
  /** Workers at the same time. */
  readonly size: number;
  /** Makes the memory through which a worker shares products with another. Default: none does. */
  readonly products?: () => unknown;
}

/** Workers of one kind, started at once so that they load their modules before there is work. */
export class WorkerPool<Setup, Task, Done, Event> implements TaskWorkers<Setup, Task, Done, Event> {
  readonly size: number;
  readonly #idle: Member<Setup, Task, Done, Event>[] = [];
  readonly #all = new Set<Member<Setup, Task, Done, Event>>();

  constructor(private readonly options: WorkerPoolOptions<Setup, Task, Done, Event>) {
    this.size = options.size;
    for (let i = 0; i < options.size; i++) this.#idle.push(this.#start());
  }

  /** One of the workers that has not been taken yet, or a new one. */
  take(): Member<Setup, Task, Done, Event> {
    return this.#idle.shift() ?? this.#start();
  }

  /** Tells all workers to end their tasks. */
  stop(): void {
    for (const { worker } of this.#all) worker.post({ type: 'stop' });
  }

  run(options: TaskOptions<Setup, Task, Done, Event>): Promise<void> {
    return runTasks(this, options);
  }

  async close(): Promise<void> {
    const ended = [...this.#all].map(({ worker }) => worker.ended);
    for (const { worker } of this.#all) worker.terminate();
    await Promise.all(ended);
  }

  #start(): Member<Setup, Task, Done, Event> {
    const worker = this.options.start();
    const member = { worker, products: this.size > 1 ? this.options.products?.() : undefined };
    this.#all.add(member);
    void worker.ended.then(() => this.#all.delete(member));
    return member;
  }
}
