import { readValues } from '@descent/backend';
import { gather, slice, type Tensor, tensor1d, tidy } from '@tensorflow/tfjs-core';
import type { ArraySource } from './array-source.js';

/** Samples along the first axis of a tensor, which stays the caller's. */
export class TensorSource implements ArraySource {
  readonly length: number;
  readonly sampleShape: readonly number[];
  readonly #tensor: Tensor;
  readonly #start: number;

  constructor(given: Tensor, start = 0, end = given.shape[0] as number) {
    this.#tensor = given;
    this.#start = start;
    this.length = end - start;
    this.sampleShape = given.shape.slice(1);
  }

  take(order: Uint32Array | null, start: number, end: number): Tensor {
    if (order === null) return this.#rows(start, end);
    return tidy(() => {
      const rows = Int32Array.from(order.subarray(start, end), (row) => row + this.#start);
      return gather(this.#tensor, tensor1d(rows, 'int32'));
    });
  }

  #rows(start: number, end: number): Tensor {
    const begin = [this.#start + start, ...this.sampleShape.map(() => 0)];
    return slice(this.#tensor, begin, [end - start, ...this.sampleShape]);
  }

  release(batch: Tensor): void {
    batch.dispose();
  }

  slice(start: number, end: number): TensorSource {
    return new TensorSource(this.#tensor, this.#start + start, this.#start + end);
  }

  values(): ArrayLike<number> | Promise<ArrayLike<number>> {
    const rows = this.#rows(0, this.length);
    const read = readValues([rows]);
    rows.dispose();
    const only = ([values]: ArrayLike<number>[]) => values as ArrayLike<number>;
    return read instanceof Promise ? read.then(only) : only(read);
  }
}
