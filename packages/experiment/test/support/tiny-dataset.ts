import { createHash } from 'node:crypto';
import type { Dataset, DatasetSplit } from '@descent/datasets';
import { PythonRandom } from '@descent/random';

const PIXELS = 16;
const CLASSES = 4;

/** Small enough to train in milliseconds, and learnable: each class lights its own four pixels of sixteen. */
export function tinyDataset(train = 96, test = 32): Dataset {
  const generator = new PythonRandom(11);
  const digest = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
  const split = (rows: number): DatasetSplit => {
    const labels = Uint8Array.from({ length: rows }, () => generator.below(CLASSES));
    const data = Uint8Array.from({ length: rows * PIXELS }, (_, i) => {
      const lit = Math.floor((i % PIXELS) / 4) === labels[Math.floor(i / PIXELS)];
      return generator.below(100) + (lit ? 100 : 0);
    });
    return {
      images: { data, shape: [rows, PIXELS], scale: 1 / 255 },
      labels: { data: labels, shape: [rows] },
    };
  };
  const splits = { train: split(train), test: split(test) };
  const digests = ({ images, labels }: DatasetSplit) => ({
    images: digest(images.data),
    labels: digest(labels.data as Uint8Array),
  });
  return {
    name: 'custom',
    ...splits,
    classes: CLASSES,
    source: 'test/support/tiny-dataset.ts',
    rows: { train, test },
    sha256: { train: digests(splits.train), test: digests(splits.test) },
    checksum: digest(splits.train.images.data),
  };
}
