import { expect, it } from 'vitest';
import { kernelGrid } from '../src/kernels/grid.js';
import { NOT_HELD } from '../src/kernels/known.js';
import { PAST } from '../src/kernels/past.js';
import { importedOperations, reachedKernels } from '../src/kernels/reached.js';

const grid = kernelGrid();

it('holds every kernel that the packages reach, by the sources of tfjs-core', () => {
  expect(importedOperations().length).toBeGreaterThan(60);
  const reached = reachedKernels();
  expect(reached.filter((kernel) => !grid.has(kernel) && !(kernel in NOT_HELD))).toEqual([]);
  expect(Object.keys(NOT_HELD).filter((kernel) => grid.has(kernel) || !reached.includes(kernel))).toEqual([]);
});

it('has no two cases of one name, and all that once failed', () => {
  const labels = new Set([...grid.values()].flat().map(({ label }) => label));
  expect(labels.size).toBe([...grid.values()].flat().length);
  expect(PAST.filter((label) => !labels.has(label))).toEqual([]);
});
