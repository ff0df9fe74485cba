import { readFile, rm, writeFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { clearSession } from '../src/index.js';
import { layerTable } from '../src/serialization/layer-table.js';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

it('runs the README as it stands', async () => {
  clearSession();
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] as string;
  const file = new URL(`./readme-${process.pid}.ts`, import.meta.url);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await writeFile(file, code);
  try {
    await import(/* @vite-ignore */ file.href);
    expect(log.mock.calls).toEqual([
      [[[3, 6]]],
      ['mine>Scale', expect.objectContaining({ name: 'scale', start: 3 })],
      [['scale/factor [2]']],
      [[5, 4]],
    ]);
  } finally {
    log.mockRestore();
    await rm(file);
  }
});

it('lists every layer', () => {
  const listed = readme.slice(readme.indexOf('## What there is'), readme.indexOf('Weights and arithmetic'));
  const names = new Set(listed.match(/\w+/g));
  for (const name of layerTable.keys()) {
    const family = name.replace(/[12]D$/, '');
    expect(names.has(name) || names.has(`${family}1D`) || name === 'InputLayer', name).toBe(true);
  }
});
