import type { Dataset, DatasetSplit } from '@descent/datasets';

/** The samples of a dataset in memory that every worker reads and none copies. */
export interface SharedDataset {
  readonly train: DatasetSplit;
  readonly test: DatasetSplit;
  readonly classes: number;
}

/** Whether threads can share memory here: always in Node, and in pages that are isolated from other origins. */
export function sharesMemory(): boolean {
  return typeof SharedArrayBuffer === 'function';
}

/**
 * Moves the samples of a dataset to shared memory, where there is such: one copy per process, however many workers. Else
 * each worker gets its own.
 */
export function shareDataset({ train, test, classes }: Dataset): SharedDataset {
  if (!sharesMemory()) return { train, test, classes };
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
