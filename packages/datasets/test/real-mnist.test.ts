import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DatasetSplit, loadDataset, mnist, PUBLISHED_MNIST, parseIdx } from '../src/index.js';
import { idx } from './support/bytes.js';

const places = [process.env.DESCENT_MNIST, resolve(import.meta.dirname, '../../../../shared/mnist')];
const folder = places.find((place) => place && existsSync(place)) ?? '';

/** MD5 of the uncompressed files, as published with MNIST. */
const published: Readonly<Record<string, string>> = {
  'train-images-idx3-ubyte': '6bbc9ace898e44ae57da46a324031adb',
  'train-labels-idx1-ubyte': 'a25bea736e30d166cdddb491f175f624',
  't10k-images-idx3-ubyte': '2646ac647ad5339dbf082846283269ea',
  't10k-labels-idx1-ubyte': '27ae3e4e09519cfbb04c329615203637',
};

if (folder === '') {
  console.warn('Did not run: "the real MNIST" of @descent/datasets. Set DESCENT_MNIST to a folder with its IDX files.');
}

describe.runIf(folder !== '')('the real MNIST', () => {
  it.each(Object.entries(published))('%s, byte for byte', async (name, md5) => {
    const file = (await readdir(folder)).find((other) => other.replace(/\.gz$/, '').replace('.idx', '-idx') === name);
    const { shape, data } = parseIdx(await readFile(join(folder, file!)), { file: name });
    expect(createHash('md5').update(idx(shape, data)).digest('hex')).toBe(md5);
  });

  it.each<[string, () => ReturnType<typeof loadDataset>]>([
    ['by its path', () => loadDataset(folder)],
    ['by its name', () => mnist.load({ source: 'mnist', environment: { DESCENT_MNIST: folder } })],
    ['by auto', () => loadDataset('auto', { offline: true, environment: { DESCENT_MNIST: folder } })],
  ])('is known as MNIST when loaded %s', async (_, load) => {
    const data = await load();
    expect(data).toMatchObject({ name: 'mnist', source: folder, classes: 10, rows: { train: 60_000, test: 10_000 } });
    expect(data.sha256).toEqual(PUBLISHED_MNIST.digests);
    expect(data.warning).toBeUndefined();
    const first = (split: DatasetSplit) => Array.from(split.labels.data.slice(0, 5));
    expect([first(data.train), first(data.test)]).toEqual([
      [5, 0, 4, 1, 9],
      [7, 2, 1, 0, 4],
    ]);
    expect(data.train.images.shape).toEqual([60_000, 784]);
  });
});
