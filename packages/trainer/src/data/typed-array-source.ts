import { currentGatherer, watchViews } from '@descent/backend';
import { backend, type Tensor, tensor } from '@tensorflow/tfjs-core';
import type { ArraySource } from './array-source.js';
import type { TypedArray } from './data-array.js';

/** Fewer elements than this are copied sooner than the backend is asked. */
const WORTH_ASKING = 1024;

/** Samples in a typed array. Bytes stay bytes until a batch needs them. */
export class TypedArraySource implements ArraySource {
  readonly length: number;
  readonly sampleShape: readonly number[];
  readonly #data: TypedArray;
  readonly #scale: number | null;
  readonly #size: number;
  readonly #isFloat: boolean;
  readonly #table: Float32Array | null;
  #spare: Float32Array | null = null;
  readonly #lent = new WeakMap<Tensor, { readonly memory: Float32Array; isViewed(): boolean }>();

  constructor(data: TypedArray, shape: readonly number[], scale: number | null) {
    this.#data = data;
    this.#scale = scale;
    this.length = shape[0] as number;
    this.sampleShape = shape.slice(1);
    this.#size = this.sampleShape.reduce((product, size) => product * size, 1);
    this.#isFloat = scale !== null || data instanceof Float32Array || data instanceof Float64Array;
    this.#table =
      scale !== null && data.BYTES_PER_ELEMENT === 1 && !(data instanceof Int8Array) ? byteTable(scale) : null;
  }

  take(order: Uint32Array | null, start: number, end: number): Tensor {
    const shape = [end - start, ...this.sampleShape];
    if (this.#isFloat) {
      const memory = this.#memory((end - start) * this.#size);
      const values = memory.subarray(0, (end - start) * this.#size);
      this.#fill(values, order, start, end);
      const batch = tensor(values, shape, 'float32');
      this.#lent.set(batch, { memory, isViewed: watchViews(backend(), memory) });
      return batch;
    }
    const out = new Int32Array((end - start) * this.#size);
    this.#copyRows(out, order, start, end);
    return tensor(out, shape, 'int32');
  }

  #fill(values: Float32Array, order: Uint32Array | null, start: number, end: number): void {
    const gather = values.length < WORTH_ASKING ? undefined : currentGatherer();
    if (gather !== undefined) {
      gather({ data: this.#data, order, start, end, size: this.#size, scale: this.#scale ?? 1, out: values });
    } else if (this.#scale === null) this.#copyRows(values, order, start, end);
    else if (this.#table !== null) this.#look(values, this.#table, order, start, end);
    else this.#scaleRows(values, this.#scale, order, start, end);
  }

  /** The memory of a batch that nobody holds any more, when it is large enough. */
  #memory(size: number): Float32Array {
    const spare = this.#spare;
    this.#spare = null;
    return spare !== null && spare.length >= size ? spare : new Float32Array(size);
  }

  #copyRows(out: Float32Array | Int32Array, order: Uint32Array | null, start: number, end: number): void {
    const size = this.#size;
    if (order === null) {
      out.set(this.#data.subarray(start * size, end * size));
      return;
    }
    if (size === 1) {
      for (let i = start; i < end; i++) out[i - start] = this.#data[order[i] as number] as number;
      return;
    }
    for (let i = start; i < end; i++) {
      const from = (order[i] as number) * size;
      out.set(this.#data.subarray(from, from + size), (i - start) * size);
    }
  }

  #look(out: Float32Array, table: Float32Array, order: Uint32Array | null, start: number, end: number): void {
    const data = this.#data;
    const size = this.#size;
    let to = 0;
    for (let i = start; i < end; i++) {
      const from = (order === null ? i : (order[i] as number)) * size;
      for (let j = from; j < from + size; j++) out[to++] = table[data[j] as number] as number;
    }
  }

  #scaleRows(out: Float32Array, scale: number, order: Uint32Array | null, start: number, end: number): void {
    const data = this.#data;
    const size = this.#size;
    let to = 0;
    for (let i = start; i < end; i++) {
      const from = (order === null ? i : (order[i] as number)) * size;
      for (let j = from; j < from + size; j++) out[to++] = (data[j] as number) * scale;
    }
  }

  release(batch: Tensor): void {
    const lent = this.#lent.get(batch);
    const isFree = lent !== undefined && !lent.isViewed() && backend().refCount(batch.dataId) === 1;
    batch.dispose();
    if (isFree) this.#spare = lent.memory;
  }

  slice(start: number, end: number): TypedArraySource {
    const rows = this.#data.subarray(start * this.#size, end * this.#size);
    return new TypedArraySource(rows, [end - start, ...this.sampleShape], this.#scale);
  }

  values(): ArrayLike<number> {
    return this.#data;
  }
}

/** Every byte times `scale`, in double precision, rounded to float32. */
function byteTable(scale: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => byte * scale);
}
