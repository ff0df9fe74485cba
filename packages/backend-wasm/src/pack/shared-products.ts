import { packBuild, packModule } from './binary.js';
import type { PackExports } from './exports.js';
import type { Heap } from './heap.js';

/** One product: op(A)[m, k] · op(B)[k, n] → C[m, n], as the kernel takes it. */
export interface Product {
  readonly a: number;
  /** Elements between rows, and between columns; one of them is 1. */
  readonly aStrides: readonly [number, number];
  readonly b: number;
  readonly bStrides: readonly [number, number];
  readonly c: number;
  readonly m: number;
  readonly n: number;
  readonly k: number;
}

const BYTES = 16 << 20;
const PAGE = 65536;
/** Bytes for the state and the numbers of a job. */
const HEADER = 64;
/** Rows of the kernel's panels: a part of so many ends where a panel ends. */
const PANEL = 12;
/** Multiplications for each element that is carried over and back, from which on help is worth its price. */
const WORTH = 32;
const PATIENCE_MS = 2000;
const SPINS = 20_000;
/** Most products in a row that are computed alone after help that cost more than it saved. */
const LONGEST_PAUSE = 256;

const STATE = { nobody: 0, waiting: 1, asked: 2, done: 3 } as const;

/**
 * Memory between a thread that computes and one that has nothing else to do. Each element of a product is summed in
 * the same order whichever of the two computes it.
 */
class ProductSharing {
  readonly #words: Int32Array;
  readonly #floats: Float32Array;
  /** Products to compute alone before help is asked for again, and how many it will be if that does not pay. */
  #pause = 0;
  #nextPause = 1;

  constructor(readonly memory: WebAssembly.Memory) {
    this.#words = new Int32Array(memory.buffer);
    this.#floats = new Float32Array(memory.buffer);
  }

  /** Hands the lower rows of a product over. The rows that are left, and what to do after them; nothing if no one helps. */
  ask(heap: Heap, kernels: PackExports, product: Product): { readonly rows: number; finish(): boolean } | undefined {
    const { a, aStrides, b, bStrides, c, m, n, k } = product;
    const rows = Math.ceil(m / 2 / PANEL) * PANEL;
    const given = m - rows;
    const carried = given * k + k * n + given * n;
    if (given <= 0 || given * n * k < WORTH * carried) return undefined;
    const addresses = { a: HEADER, b: HEADER + 4 * given * k, c: HEADER + 4 * (given * k + k * n) };
    const scratch = HEADER + 4 * carried + 16;
    if (scratch + (kernels.matmulScratch(given, n, k) >>> 0) > BYTES) return undefined;
    if (Atomics.load(this.#words, 0) !== STATE.waiting) return undefined;
    if (this.#pause > 0) {
      this.#pause--;
      return undefined;
    }
    const start = performance.now();

    const from = heap.float32;
    const first = (a >> 2) + rows * aStrides[0];
    const to = addresses.a >> 2;
    const byRows = aStrides[1] === 1;
    if (byRows) this.#floats.set(from.subarray(first, first + given * k), to);
    else {
      for (let p = 0; p < k; p++) {
        const start = first + p * aStrides[1];
        this.#floats.set(from.subarray(start, start + given), to + p * given);
      }
    }
    this.#floats.set(from.subarray(b >> 2, (b >> 2) + k * n), addresses.b >> 2);
    const strides = byRows ? [k, 1] : [1, given];
    this.#words.set([addresses.a, ...strides, addresses.b, ...bStrides, addresses.c, given, n, k, 0, scratch], 1);
    this.#tell(STATE.asked);
    const asked = performance.now();
    const finish = () => {
      const computed = performance.now();
      const came = this.#collect(heap, addresses.c >> 2, (c >> 2) + rows * n, given * n);
      this.#judge((performance.now() - start) / (((computed - asked) * m) / rows));
      return came;
    };
    return { rows, finish };
  }

  /** Where the cores are busy with other things, a thread is faster alone. @param ratio - of its time to that alone */
  #judge(ratio: number): void {
    if (ratio < 1) this.#nextPause = 1;
    else {
      this.#pause = this.#nextPause;
      this.#nextPause = Math.min(LONGEST_PAUSE, 2 * this.#nextPause);
    }
  }

  /** Puts the other's rows in their place; false if they did not come. */
  #collect(heap: Heap, from: number, to: number, size: number): boolean {
    for (let i = 0; i < SPINS && Atomics.load(this.#words, 0) === STATE.asked; i++);
    Atomics.wait(this.#words, 0, STATE.asked, PATIENCE_MS);
    if (Atomics.compareExchange(this.#words, 0, STATE.asked, STATE.nobody) === STATE.asked) return false;
    heap.float32.set(this.#floats.subarray(from, from + size), to);
    this.#tell(STATE.waiting);
    return true;
  }

  /** Computes what the other asks for, for good. */
  serve(): never {
    if (packBuild === undefined) throw new Error('The kernels need WebAssembly SIMD.');
    const instance = new WebAssembly.Instance(packModule(packBuild, true), { env: { memory: this.memory } });
    const { matmul } = instance.exports as unknown as PackExports;
    this.#tell(STATE.waiting);
    for (;;) {
      let state = Atomics.load(this.#words, 0);
      for (let i = 0; i < SPINS && state !== STATE.asked; i++) state = Atomics.load(this.#words, 0);
      if (state !== STATE.asked) {
        Atomics.wait(this.#words, 0, state);
        continue;
      }
      matmul(...(this.#words.slice(1, 13) as unknown as Parameters<PackExports['matmul']>));
      Atomics.compareExchange(this.#words, 0, STATE.asked, STATE.done);
      Atomics.notify(this.#words, 0);
    }
  }

  #tell(state: number): void {
    Atomics.store(this.#words, 0, state);
    Atomics.notify(this.#words, 0);
  }
}

let own: ProductSharing | undefined;

/** Where this thread shares its products. */
export const currentSharing = (): ProductSharing | undefined => own;

/** A thread that has nothing to do computes half the rows of each large product of another. */
export const sharedProducts = {
  createMemory: (): WebAssembly.Memory =>
    new WebAssembly.Memory({ initial: BYTES / PAGE, maximum: BYTES / PAGE, shared: true }),
  share(memory: unknown): void {
    own = new ProductSharing(memory as WebAssembly.Memory);
  },
  serve: (memory: unknown): never => new ProductSharing(memory as WebAssembly.Memory).serve(),
};
