import { readdirSync, readFileSync } from 'node:fs';
import { verifyFile } from '@descent/replay';
import { memory } from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { GOLDENS } from './golden-files.js';
import { mnistFolder, mnistRows } from './mnist-rows.js';

/** Recordings by path, in and below a folder of them; a path that ends in `.json` is one. */
export function recordingsIn(path: string, root: URL = GOLDENS): string[] {
  if (path.endsWith('.json')) return [path];
  const names = readdirSync(new URL(`${path}/`, root), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${path}/${name}`)
    .sort();
}

const read = (file: string, root: URL) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));

/** Recordings of Keras, computed on a backend: all as they were recorded, and no tensor left. */
export function testRecordings(files: readonly string[], backend: string, { root = GOLDENS, format = '' } = {}): void {
  const readMnist = () => mnistRows(mnistFolder() as string);
  it.each(files)('%s', async (file) => {
    const document = format === '' ? read(file, root) : { format, ...read(file, root) };
    const readBeside = async (name: string) => read(file.replace(/[^/]+$/, name), root);
    const before = memory().numTensors;
    const { comparisons } = await verifyFile(document, { file, backend, sources: { readBeside, readMnist } });
    expect(comparisons.length).toBeGreaterThan(0);
    expect(comparisons.flatMap(({ case: name, misses }) => misses.map((miss) => `${name}: ${miss}`))).toEqual([]);
    expect(memory().numTensors).toBe(before);
  });
}
