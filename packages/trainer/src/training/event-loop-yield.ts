import { machine } from '@descent/host';

const INTERVAL = 100;

/** Lets timers, signals and input through, at most ten times a second, during work that never waits for anything. */
export class EventLoopYield {
  #last = performance.now();

  /** Whether it is time to. */
  get isDue(): boolean {
    return performance.now() - this.#last >= INTERVAL;
  }

  /** Lets the event loop go round once. */
  async take(): Promise<void> {
    await machine.nextTask();
    this.#last = performance.now();
  }
}
