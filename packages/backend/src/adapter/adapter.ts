/** Whether a backend can run here, and if not, why and what would make it. */
export type BackendStatus =
  | {
      readonly available: true;
      readonly version: string;
      /** What a person would want to know: SIMD, threads, BLAS library, … */
      readonly details: Readonly<Record<string, string>>;
    }
  | { readonly available: false; readonly reason: string; readonly remedy: string };

/** How one thread computes for another that is busy; the numbers stay the same, bit for bit. */
export interface BackendHelp {
  /** Shared memory at which two threads meet. */
  desk(): unknown;
  /** From now on this thread gives away work at `desk`, whenever another offers help there. */
  seek(desk: unknown): void;
  /** Works for the thread that seeks help at `desk`, and never returns: end the thread to end it. */
  offer(desk: unknown): never;
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
  /** Absent where threads cannot help each other, or do so by themselves. */
  readonly help?: BackendHelp;
}
