import { UnsupportedError } from '@descent/spec';
import { DatasetError } from './errors.js';
import type { NpyArray } from './npy.js';

/** Images of any rank and their labels, as a file holds them. */
export interface RawSplit {
  readonly images: { readonly data: Uint8Array<ArrayBuffer>; readonly shape: readonly number[] };
  readonly labels: {
    readonly data: Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>;
    readonly shape: readonly number[];
  };
}

/** Both splits, checked by {@link checkedSplits}. */
export interface RawSplits {
  readonly train: RawSplit;
  readonly test: RawSplit;
}

function list(shape: readonly number[]): string {
  return `[${shape.join(', ')}]`;
}

/**
 * The same splits, once they make sense together: rows in both, as many labels as images, images of one size.
 * @param file - what to name in errors
 */
export function checkedSplits(splits: RawSplits, file: string): RawSplits {
  for (const [name, { images, labels }] of Object.entries(splits) as [keyof RawSplits, RawSplit][]) {
    if (images.shape.length < 2) {
      throw DatasetError.corrupt(file, `${name} images of shape [rows, height, width]`, `shape ${list(images.shape)}`);
    }
    if (images.data.length === 0) throw DatasetError.corrupt(file, `${name} images`, `shape ${list(images.shape)}`);
    if (labels.shape.length !== 1 || labels.shape[0] !== images.shape[0]) {
      throw DatasetError.corrupt(
        file,
        `${images.shape[0]} ${name} labels, one per image, of shape [${images.shape[0]}]`,
        `shape ${list(labels.shape)}`,
      );
    }
  }
  const [train, test] = [splits.train.images.shape.slice(1), splits.test.images.shape.slice(1)];
  if (list(train) !== list(test)) {
    throw DatasetError.corrupt(file, `test images of ${list(train)} pixels, as in training`, list(test));
  }
  return splits;
}

/** A numpy array of class numbers of any integer dtype, as bytes where they fit and int32 where not. */
export function labelsFromNpy(array: NpyArray, file: string): RawSplit['labels'] {
  const { data, shape, dtype } = array;
  if (data instanceof Float32Array || data instanceof Float64Array || dtype === 'b1') {
    throw new UnsupportedError(`${file}: labels must be of an integer dtype. Received: ${dtype}.`);
  }
  if (data instanceof Uint8Array) return { data, shape };
  let highest = 0;
  const values = new Int32Array(data.length);
  for (let i = 0; i < data.length; i++) {
    const value = Number(data[i]);
    if (value < 0 || value > 0x7fffffff) {
      throw DatasetError.corrupt(file, 'labels from 0 to 2147483647', `${value} at row ${i}`);
    }
    values[i] = value;
    if (value > highest) highest = value;
  }
  return { data: highest > 255 ? values : Uint8Array.from(values), shape };
}

/** A numpy array of pixels, which must be bytes. */
export function imagesFromNpy(array: NpyArray, file: string): RawSplit['images'] {
  if (!(array.data instanceof Uint8Array) || array.dtype !== 'u1') {
    throw new UnsupportedError(`${file}: images must be uint8, 0 to 255. Received: ${array.dtype}.`);
  }
  return { data: array.data, shape: array.shape };
}
