import type { Heap } from './heap.js';

/** A piece of WebAssembly memory for intermediate values: grown to the largest need, kept, freed with its backend. */
export class Scratch {
  #address = 0;
  #bytes = 0;

  constructor(private readonly heap: Heap) {}

  /** The address of at least `bytes` bytes; what they held before is lost. */
  ensure(bytes: number): number {
    if (bytes > this.#bytes) {
      this.free();
      this.#address = this.heap.allocate(bytes);
      this.#bytes = bytes;
    }
    return this.#address;
  }

  free(): void {
    if (this.#bytes > 0) this.heap.free(this.#address);
    this.#address = 0;
    this.#bytes = 0;
  }
}
