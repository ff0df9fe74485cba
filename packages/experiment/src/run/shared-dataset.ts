import type { Dataset, DatasetSplit } from '@descent/datasets';

/** The samples of a dataset in memory that every worker reads and none copies. */
export interface SharedDataset {
  readonly train: DatasetSplit;
  readonly test: DatasetSplit;
  readonly classes: number;
}

/** Moves the samples of a dataset to shared memory: one copy per process, however many workers. */
export function shareDataset({ train, test, classes }: Dataset): SharedDataset {
  return { train: shareSplit(train), test: shareSplit(test), classes };
}

function shareSplit({ images, labels }: DatasetSplit): DatasetSplit {
  return {
    images: { ...images, data: shareBytes(images.data) },
    labels: {
      ...labels,
      data: labels.data instanceof Uint8Array ? shareBytes(labels.data) : shareIntegers(labels.data),
    },
  };
}

function shareBytes(data: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(data.byteLength));
  shared.set(data);
  return shared;
}

function shareIntegers(data: Int32Array): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(data.byteLength));
  shared.set(data);
  return shared;
}
