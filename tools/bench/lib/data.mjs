import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataset } from '@descent/datasets';
import { root } from './child.mjs';

/** The training rows as two files that every peer reads: images (uint8, 784 per row) and labels (uint8). */
export async function prepareData() {
  const folder = join(root, 'data');
  const images = join(folder, 'images.u8');
  const labels = join(folder, 'labels.u8');
  if (!existsSync(labels)) {
    mkdirSync(folder, { recursive: true });
    const { train } = await loadDataset('auto', { offline: true });
    writeFileSync(images, train.images.data);
    writeFileSync(labels, train.labels.data);
  }
  return { images, labels };
}
