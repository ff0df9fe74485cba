/** Pixels as bytes, row-major; they become float32 only when a batch needs them. */
export interface Uint8Images {
  /** One byte per pixel, 0 (background) to 255 (ink). */
  readonly data: Uint8Array;
  /** Rows first: `[rows, 784]`, `[rows, 28, 28]` or `[rows, 28, 28, 1]`. */
  readonly shape: readonly [number, ...number[]];
  /**
   * What a byte is multiplied by when a batch is made: 1/255, in double precision, then rounded to float32. That gives the same
   * 256 values as numpy's `x.astype('float32') / 255`.
   */
  readonly scale: number;
}

/** One whole-number class per row. Bytes, or int32 where a label exceeds 255. */
export interface Labels {
  readonly data: Uint8Array | Int32Array;
  readonly shape: readonly [number];
}

/** Images and their labels, row by row. */
export interface DatasetSplit {
  readonly images: Uint8Images;
  readonly labels: Labels;
}

/** SHA-256, in hex, of a split's raw bytes (labels as bytes, or little-endian int32). */
export interface SplitDigests {
  readonly images: string;
  readonly labels: string;
}

/**
 * - `mnist`: the published MNIST, bit for bit
 * - `synthetic`: drawn by descent
 * - `custom`: whatever the file or folder given holds
 */
export type DatasetName = 'mnist' | 'synthetic' | 'custom';

/** A labeled set of images, split as published. */
export interface Dataset {
  readonly name: DatasetName;
  readonly train: DatasetSplit;
  readonly test: DatasetSplit;
  /** Number of classes: the highest label of the whole set (before any `limit`) plus one. */
  readonly classes: number;
  /** Where the rows come from: a path, a URL, or how they were drawn. */
  readonly source: string;
  /** Rows held, after `limit`. */
  readonly rows: { readonly train: number; readonly test: number };
  /** Digests of the rows held. */
  readonly sha256: { readonly train: SplitDigests; readonly test: SplitDigests };
  /** One line for all four digests: SHA-256 of their hex forms joined by newlines (train images, train labels, test images, test labels). */
  readonly checksum: string;
  /** What the reader of any result must know: synthetic rows instead of MNIST, a damaged cache. */
  readonly warning?: string;
}

/** Options that shape any data set. */
export interface RowOptions {
  /** Keep the first `limit` training rows and at most as many test rows. Default: all. */
  readonly limit?: number;
  /** Shape of one image in `images.shape`, such as `[28, 28, 1]`. Default: flat, `[784]`. */
  readonly imageShape?: readonly number[];
}
