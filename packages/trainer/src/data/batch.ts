import type { Tensor } from '@tensorflow/tfjs-core';

/** What one step works on. */
export interface Batch {
  /** One tensor per input. */
  readonly x: readonly Tensor[];
  /** One tensor per output; none when there are no targets. */
  readonly y: readonly Tensor[];
  /** A weight tensor per output, or null. */
  readonly sampleWeight: readonly (Tensor | null)[];
  /** Number of samples. */
  readonly size: number;
  /** Frees the tensors. */
  release(): void;
}

/** Where batches come from, epoch after epoch. */
export interface BatchFeed {
  /** Steps of an epoch; null when that is not known. */
  readonly steps: number | null;
  /** Shapes of one sample of each input; null when that is not known before the first batch. */
  readonly inputShapes: readonly (readonly number[])[] | null;
  /** Goes to the start of the next epoch, which goes on where the last one ended when that had fewer steps than data. */
  startEpoch(): void;
  /** Goes back to the first batch, as far as there is a way back: a generator goes on. */
  restart(): void | Promise<void>;
  /** The next batch; null at the end of the epoch. */
  next(): Batch | null | Promise<Batch | null>;
  /** Called when no further batch will be asked for. */
  close(): void | Promise<void>;
}
