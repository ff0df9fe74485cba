import { sharesMemory } from './shared-dataset.js';

/** A flag that, where memory is shared, a worker sees in the middle of a synchronous step. */
export class StopFlag {
  readonly #cell: Int32Array;

  /** @param memory - of the flag that another thread raises; `null` where none is shared. Default: new memory */
  constructor(readonly memory: SharedArrayBuffer | null = sharesMemory() ? new SharedArrayBuffer(4) : null) {
    this.#cell = memory === null ? new Int32Array(1) : new Int32Array(memory);
  }

  raise(): void {
    Atomics.store(this.#cell, 0, 1);
  }

  get raised(): boolean {
    return Atomics.load(this.#cell, 0) === 1;
  }
}
