import { Worker } from 'node:worker_threads';

/** What a worker is told: the setup once, one task after the other, and in the end perhaps to help another worker. */
export type ToWorker<Setup, Task> =
  | { readonly type: 'setup'; readonly value: Setup; readonly desk: unknown }
  | { readonly type: 'task'; readonly value: Task }
  | { readonly type: 'help'; readonly desk: unknown };

/** A worker thread, and why it ended once it has. */
export interface Hand {
  readonly worker: Worker;
  readonly ended: Promise<Error>;
  /** Where others can help this one; undefined where they cannot. */
  readonly desk: unknown;
}

/** How the workers of a crew are started. */
export interface CrewOptions {
  /** Module that every worker runs. */
  readonly file: URL;
  readonly workerData?: unknown;
  /** Workers at the same time. */
  readonly size: number;
  /** Makes the place where others can help a worker. Default: none can. */
  readonly desk?: () => unknown;
  /** What workers write to stdout and stderr. */
  readonly onOutput?: (text: string) => void;
}

/** Worker threads that are started at once, so that they load their modules before there is work. */
export class Crew {
  readonly #idle: Hand[] = [];
  readonly #all = new Set<Hand>();
  readonly size: number;

  constructor(private readonly options: CrewOptions) {
    this.size = options.size;
    for (let i = 0; i < options.size; i++) this.#idle.push(this.#start());
  }

  /** One of the workers that has not been taken yet, or a new one. */
  take(): Hand {
    return this.#idle.shift() ?? this.#start();
  }

  /** Ends all workers. */
  async dismiss(): Promise<void> {
    await Promise.all([...this.#all].map(({ worker }) => worker.terminate()));
  }

  #start(): Hand {
    const { file, workerData, desk, onOutput } = this.options;
    const worker = new Worker(file, { workerData, stdout: true, stderr: true, execArgv: [] });
    for (const stream of [worker.stdout, worker.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => onOutput?.(text));
    }
    let death: Error | undefined;
    worker.on('error', (error: unknown) => {
      death = error instanceof Error ? error : new Error(String(error));
    });
    const ended = new Promise<Error>((resolve) => {
      worker.on('exit', (code) => {
        this.#all.delete(hand);
        resolve(death ?? new Error(`its worker ended with code ${code}`));
      });
    });
    const hand: Hand = { worker, ended, desk: this.size > 1 ? desk?.() : undefined };
    this.#all.add(hand);
    return hand;
  }
}
