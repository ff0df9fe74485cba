import { getBackend, getKernel } from '@tensorflow/tfjs-core';

/** The tfjs kernel name under which an adapter registers its way of cutting batches from arrays. */
export const GATHER_BATCH = 'GatherBatch';

/** Samples to cut, and where to. */
export interface GatherCall {
  /** Samples one after the other. */
  readonly data: ArrayLike<number> & ArrayBufferView;
  /** Sample numbers; null for every one in turn. */
  readonly order: Uint32Array | null;
  /** Positions in the order, or sample numbers without one: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
  /** Elements of a sample. */
  readonly size: number;
  /** What every element is multiplied with, in double precision, before it is rounded to float32. */
  readonly scale: number;
  /** Written whole, `(end - start) * size` elements; shares no memory with `data`. */
  readonly out: Float32Array;
}

/** Writes the samples to `out`. @throws RangeError for samples that do not exist, TypeError for other kinds of data */
export type BatchGatherer = (call: GatherCall) => void;

/** The current tfjs backend's own way of cutting batches, if its adapter registered one. */
export function currentGatherer(): BatchGatherer | undefined {
  const kernel = getKernel(GATHER_BATCH, getBackend());
  return kernel === undefined || kernel === null ? undefined : (kernel.kernelFunc as unknown as BatchGatherer);
}
