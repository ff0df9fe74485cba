/** Whether a backend can run here, and if not, why and what would make it. */
export type BackendStatus =
  | {
      readonly available: true;
      readonly version: string;
      /** What a person would want to know: SIMD, threads, BLAS library, … */
      readonly details: Readonly<Record<string, string>>;
    }
  | { readonly available: false; readonly reason: string; readonly remedy: string };

/** A backend adapter answers three questions: what am I, can I run here, and activate me. */
export interface BackendAdapter {
  /** The name users give: `cpu`, `wasm`, `native`. */
  readonly name: string;
  /** The name under which tfjs-core knows the backend. */
  readonly tfjsName: string;
  /** `auto` takes the available adapter of the highest rank. */
  readonly rank: number;
  /** Looks, and changes nothing. */
  probe(): Promise<BackendStatus>;
  /** Registers kernels and makes what `tf.setBackend` needs; `useBackend` then switches and checks. */
  prepare(): Promise<void>;
}
