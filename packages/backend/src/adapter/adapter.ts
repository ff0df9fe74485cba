/** Whether a backend can run here, and if not, why and what would make it. */
export type BackendStatus =
  | {
      readonly available: true;
      readonly version: string;
      /** What a person would want to know: SIMD, threads, BLAS library, … */
      readonly details: Readonly<Record<string, string>>;
    }
  | { readonly available: false; readonly reason: string; readonly remedy: string };

/** How one thread computes parts of another's large products; the numbers stay the same, bit for bit. */
export interface SharedProducts {
  /** Memory through which two threads share products. */
  createMemory(): unknown;
  /** From now on this thread shares its products through `memory`, whenever another serves there. */
  share(memory: unknown): void;
  /** Computes for the thread that shares its products through `memory`, and never returns: end the thread to end it. */
  serve(memory: unknown): never;
}

/** A backend adapter answers three questions: what am I, can I run here, and activate me. */
export interface BackendAdapter {
  /** The name users give: `cpu`, `wasm`, `native`. */
  readonly name: string;
  /** The name under which tfjs-core knows the backend. */
  readonly tfjsName: string;
  /** `auto` takes the available adapter of the highest rank. */
  readonly rank: number;
  /** How values are read back: `'at once'` unless given, or `'awaited'` where a synchronous read is impossible or slow. */
  readonly reads?: 'at once' | 'awaited';
  /** Looks, and changes nothing. */
  probe(): Promise<BackendStatus>;
  /** Registers kernels and makes what `tf.setBackend` needs; `useBackend` then switches and checks. */
  prepare(): Promise<void>;
  /** Absent where threads cannot share products, or do so by themselves. */
  readonly sharedProducts?: SharedProducts;
}
