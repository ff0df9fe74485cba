import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DatasetSplit, loadDataset } from '@descent/datasets';

interface Rows {
  readonly train: DatasetSplit;
  readonly test: DatasetSplit;
}

/** The folder of MNIST's real rows: `DESCENT_MNIST`, or `shared/mnist` beside the repository; null without them. */
export function mnistFolder(): string | null {
  const beside = fileURLToPath(new URL('../../../../shared/mnist', import.meta.url));
  const folder = process.env.DESCENT_MNIST ?? beside;
  return existsSync(folder) ? folder : null;
}

let loaded: { readonly folder: string; readonly rows: Promise<Rows> } | undefined;

/** MNIST's real rows, read once in a process. */
export async function mnistRows(folder: string): Promise<Rows> {
  if (loaded?.folder !== folder) loaded = { folder, rows: loadDataset(folder) };
  return loaded.rows;
}
