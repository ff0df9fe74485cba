/** What a worker is told: the setup once, one task after the other, and in the end perhaps to help another worker. */
export type ToWorker<Setup, Task> =
  | { readonly type: 'setup'; readonly value: Setup; readonly products: unknown }
  | { readonly type: 'task'; readonly value: Task }
  /** To end its task as soon as it can. */
  | { readonly type: 'stop' }
  /** To compute for another worker from now on. */
  | { readonly type: 'help'; readonly products: unknown };

/** What a worker tells: what happens during a task, and what came of it. */
export type FromWorker<Done, Event> =
  | { readonly type: 'event'; readonly value: Event }
  | { readonly type: 'done'; readonly value: Done };

/** A worker of any kind. */
export interface PoolWorker<Incoming, Outgoing> {
  post(message: Incoming): void;
  /** Tells everything that the worker posts from now on. */
  onMessage(listener: (message: Outgoing) => void): void;
  /** Why it ended, once it has: by itself, by an error of its own, or because it was told to. */
  readonly ended: Promise<Error>;
  terminate(): void;
}

/** One worker of a pool. */
export interface Member<Setup, Task, Done, Event> {
  readonly worker: PoolWorker<ToWorker<Setup, Task>, FromWorker<Done, Event>>;
  /** Memory of its shared products; `undefined` where it shares none. */
  readonly products: unknown;
}
