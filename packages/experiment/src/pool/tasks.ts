/** Tasks, and who is told of them. */
export interface TaskOptions<Setup, Task, Done, Event> {
  /** What every worker is told before its first task. */
  readonly setup: Setup;
  readonly tasks: readonly Task[];
  /** No task is begun once it is aborted; what runs then has `graceMs` to end by itself. */
  readonly signal?: AbortSignal;
  readonly graceMs?: number;
  readonly onStart?: (task: Task) => void;
  readonly onEvent?: (task: Task, event: Event) => void;
  readonly onDone: (task: Task, value: Done) => void;
  /** The worker died, or was ended after `graceMs`, over this task. */
  readonly onLost: (task: Task, error: Error) => void;
}

/** Workers that are started at once, and the tasks that they then do. */
export interface TaskWorkers<Setup, Task, Done, Event> {
  /** Resolves when all tasks are done or lost, or after an abort. No worker outlives it. */
  run(options: TaskOptions<Setup, Task, Done, Event>): Promise<void>;
  /** Ends all workers. */
  close(): Promise<void>;
}
