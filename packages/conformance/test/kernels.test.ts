import '@descent/backend-cpu';
import '@descent/backend-wasm';
import { describeBackends, useBackend } from '@descent/backend';
import { engine } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { KernelCase } from '../src/kernels/case.js';
import { missOf } from '../src/kernels/check.js';
import { kernelGrid } from '../src/kernels/grid.js';
import { KNOWN, NOT_HELD } from '../src/kernels/known.js';
import { PAST } from '../src/kernels/past.js';
import { importedOperations, reachedKernels } from '../src/kernels/reached.js';
import { hashOf } from '../src/kernels/values.js';

/** Whether every case is computed; else a sample of each kernel's, and those that once failed. */
const FULL = process.env.DESCENT_KERNELS === 'all';
const SAMPLE = 12;
const SHOWN = 10;

const grid = kernelGrid();
const found = await describeBackends();

function chosenOf(cases: readonly KernelCase[]): readonly KernelCase[] {
  const step = Math.ceil(cases.length / SAMPLE);
  return FULL
    ? cases
    : cases.filter(({ label }, i) => PAST.includes(label) || (i + (hashOf(label) % step)) % step === 0);
}

const knownOf = (backend: string, kernel: string) =>
  KNOWN.filter((known) => known.kernel === kernel && known.backends.includes(backend));

describe('the grid', () => {
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
});

for (const { name: backend, status } of found) {
  const why = status.available ? '' : ` (not run: ${status.reason})`;
  describe.skipIf(!status.available)(`${backend}${why}`, () => {
    let computed = 0;
    beforeAll(() => useBackend(backend));
    afterAll(async () => {
      console.log(
        `${backend}: ${computed} of ${[...grid.values()].flat().length} combinations of ${grid.size} kernels`,
      );
      await useBackend('cpu');
    });

    it.each([...grid.keys()])('%s', { timeout: FULL ? 300_000 : 60_000 }, (kernel) => {
      const ran = vi.spyOn(engine(), 'runKernel');
      const known = knownOf(backend, kernel);
      const unused = new Set(known);
      const misses: string[] = [];
      for (const each of chosenOf(grid.get(kernel) as KernelCase[])) {
        computed += 1;
        const miss = missOf(each);
        const excuse = known.find((entry) => entry.concerns(each));
        if (miss !== undefined && excuse === undefined) misses.push(miss);
        if (miss !== undefined && excuse !== undefined) unused.delete(excuse);
      }
      const wasRun = ran.mock.calls.some(([name]) => name === kernel);
      ran.mockRestore();
      expect(misses.slice(0, SHOWN), `${misses.length} combinations`).toEqual([]);
      expect(wasRun).toBe(true);
      if (FULL) expect([...unused].map(({ reason }) => reason)).toEqual([]);
    });
  });
}
