import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DatasetSplit, loadDataset } from '@descent/datasets';

/** The folder of MNIST's real rows: `DESCENT_MNIST`, or `shared/mnist` beside the repository; null without them. */
export function mnistFolder(): string | null {
  const beside = fileURLToPath(new URL('../../../../shared/mnist', import.meta.url));
  const folder = process.env.DESCENT_MNIST ?? beside;
  return existsSync(folder) ? folder : null;
}

/** MNIST's real rows. */
export async function mnistRows(folder: string): Promise<{ train: DatasetSplit; test: DatasetSplit }> {
  return loadDataset(folder);
}

/** Rows `start` to `end` of a split, as `fit` takes them. */
export function rowsOf({ images, labels }: DatasetSplit, start: number, end: number) {
  const pixels = images.shape.slice(1).reduce((product, size) => product * size, 1);
  return {
    x: {
      data: images.data.subarray(start * pixels, end * pixels),
      shape: [end - start, pixels],
      scale: images.scale,
    },
    y: labels.data.subarray(start, end),
  };
}
