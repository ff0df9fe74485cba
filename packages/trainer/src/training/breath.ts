const INTERVAL = 100;

/** Lets timers, signals and input through, at most ten times a second, during work that never waits for anything. */
export class Breath {
  #last = performance.now();

  /** Whether it is time to. */
  get due(): boolean {
    return performance.now() - this.#last >= INTERVAL;
  }

  /** Lets the event loop go round once. */
  async take(): Promise<void> {
    await nextTask();
    this.#last = performance.now();
  }
}

function nextTask(): Promise<void> {
  if (typeof setImmediate === 'function') return new Promise((resolve) => setImmediate(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
