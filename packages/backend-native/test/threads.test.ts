import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ConfigError } from '@descent/spec';
import { describe, expect, it } from 'vitest';
import { defaultThreads, loadAddon } from '../src/index.js';

describe('threads to use', () => {
  it('are given by the environment, else one per core', () => {
    expect(defaultThreads({})).toBe(availableParallelism());
    expect(defaultThreads({ OPENBLAS_NUM_THREADS: '3' })).toBe(3);
    expect(defaultThreads({ DESCENT_NATIVE_THREADS: '5', OPENBLAS_NUM_THREADS: '3' })).toBe(5);
    expect(() => defaultThreads({ DESCENT_NATIVE_THREADS: 'many' })).toThrow(ConfigError);
  });
});

const found = loadAddon();
const built = 'addon' in found;

describe.skipIf(!built)('JavaScript threads that compute at the same time', () => {
  it('share the helpers, each with a number of its own, and get right results', async () => {
    if (!('addon' in found)) return;
    const folder = process.env.DESCENT_NATIVE_BUILD ?? fileURLToPath(new URL('../build', import.meta.url));
    const before = found.addon.describe().threads;
    const wanted = [1, 2, 4, 3];
    const answers = wanted.map((threads) => {
      const workerData = { file: join(folder, 'descent.node'), threads, rounds: 60 };
      return once(new Worker(new URL('fixtures/products-worker.mjs', import.meta.url), { workerData }), 'message');
    });
    expect((await Promise.all(answers)).map(([threads]) => threads)).toEqual(wanted);
    expect(found.addon.describe().threads).toBe(before);
  });
});
