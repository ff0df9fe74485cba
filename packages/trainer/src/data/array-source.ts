import type { Tensor } from '@tensorflow/tfjs-core';

/** One array of samples, from which batches are cut. */
export interface ArraySource {
  /** Number of samples. */
  readonly length: number;
  /** Shape of one sample. */
  readonly sampleShape: readonly number[];
  /**
   * Samples `start` (inclusive) to `end` (exclusive) of `order`, or of the array itself for null. Give it back with
   * `release`.
   */
  take(order: Uint32Array | null, start: number, end: number): Tensor;
  /** Frees a batch; its memory may be used for the next one. */
  release(batch: Tensor): void;
  /** The same samples, only from `start` to `end`. */
  slice(start: number, end: number): ArraySource;
  /** All numbers, row-major; a promise where the backend that has them can only be awaited. */
  values(): ArrayLike<number> | Promise<ArrayLike<number>>;
}
