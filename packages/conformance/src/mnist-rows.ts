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
