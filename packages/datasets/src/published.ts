import { splitDigests } from './assemble.js';
import type { Dataset } from './dataset.js';
import { DatasetError } from './errors.js';
import type { RawSplits } from './raw.js';

/** A published data set: where it is, and what it is made of. */
export interface Published {
  readonly url: string;
  /** SHA-256 of the file behind `url`. */
  readonly sha256: string;
  /** SHA-256 of the pixels and labels in the published order. */
  readonly digests: Dataset['sha256'];
}

/** MNIST: Keras's file, with the checksum that `keras.datasets.mnist` publishes; the digests are of LeCun's IDX files, headers off. */
export const PUBLISHED_MNIST: Published = {
  url: 'https://storage.googleapis.com/tensorflow/tf-keras-datasets/mnist.npz',
  sha256: '731c5ac602752760c8e48fbffcf8c3b850d9dc2a2aedcf2cc48468fc17b673d1',
  digests: {
    train: {
      images: '741c988805d008ac6e4c904b69001ba184c24b2c540a4ef403f4c71b676cf757',
      labels: '1feba77c54802fa5339a11837ea4b2866434b83314ec45192930f1df69120c13',
    },
    test: {
      images: '6d87418db22cc8025d05968bec9bd5c3932904b23485740db143a061a2c9d161',
      labels: 'ddeff807876a9661a1110d45c266c86239a3a1b7d37da0c3716a7a683c852ff5',
    },
  },
};

/** The first part of `splits` that is not as published, or `undefined` when all of it is. */
async function firstDifference(splits: RawSplits, published: Published): Promise<string | undefined> {
  for (const name of ['test', 'train'] as const) {
    const digests = await splitDigests(splits[name]);
    for (const part of ['labels', 'images'] as const) {
      if (digests[part] !== published.digests[name][part]) return `${name} ${part} of SHA-256 ${digests[part]}`;
    }
  }
  return undefined;
}

/** Whether these are the published bytes, bit for bit and in the published order. */
export async function isPublished(splits: RawSplits, published: Published): Promise<boolean> {
  return (await firstDifference(splits, published)) === undefined;
}

/**
 * The same splits, once they are known to be MNIST.
 * @throws {@link DatasetError} naming the part that differs
 */
export async function checkedMnist(splits: RawSplits, file: string, published: Published): Promise<RawSplits> {
  const difference = await firstDifference(splits, published);
  if (difference === undefined) return splits;
  throw new DatasetError(
    'dataset-corrupt',
    file,
    `expected MNIST as published. Received: ${difference}. To train on these rows all the same, name this path as the data set.`,
  );
}
