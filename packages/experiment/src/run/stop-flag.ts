/** A flag in shared memory, which a worker sees in the middle of a synchronous step. */
export class StopFlag {
  readonly #cell: Int32Array;

  constructor(readonly memory: SharedArrayBuffer = new SharedArrayBuffer(4)) {
    this.#cell = new Int32Array(memory);
  }

  raise(): void {
    Atomics.store(this.#cell, 0, 1);
  }

  get raised(): boolean {
    return Atomics.load(this.#cell, 0) === 1;
  }
}
