import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { runReadme } from '../../conformance/src/readme.js';
import { clearSession } from '../src/index.js';
import { layerTable } from '../src/serialization/layer-table.js';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

it('runs the README as it stands', async () => {
  clearSession();
  expect(await runReadme(import.meta.url)).toEqual([
    [[[3, 6]]],
    ['mine>Scale', expect.objectContaining({ name: 'scale', start: 3 })],
    [['scale/factor [2]']],
    [[5, 4]],
  ]);
});

it('lists every layer', () => {
  const listed = readme.slice(readme.indexOf('## What there is'), readme.indexOf('Weights and arithmetic'));
  const names = new Set(listed.match(/\w+/g));
  for (const name of layerTable.keys()) {
    const family = name.replace(/[12]D$/, '');
    expect(names.has(name) || names.has(`${family}1D`) || name === 'InputLayer', name).toBe(true);
  }
});
