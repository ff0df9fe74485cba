import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { syntheticDigits } from '../src/index.js';
import { gz, tiny, tinyIdx, tinyNpz } from './support/bytes.js';

async function bundled(): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: {
      contents: `
        import { loadDataset, parseIdx, parseNpz } from './src/index.ts';
        globalThis.api = { loadDataset, parseIdx, parseNpz };`,
      resolveDir: resolve(import.meta.dirname, '..'),
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    conditions: ['@descent/source'],
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  return outputFiles[0]!.text;
}

describe('in a browser', () => {
  it('bundles without node and reads bytes, draws digits and refuses paths', async () => {
    const code = await bundled();
    expect(code).not.toMatch(/["']node:/);
    const page: Record<string, unknown> = {
      crypto,
      TextDecoder,
      TextEncoder,
      AbortController,
      setTimeout,
      clearTimeout,
    };
    runInNewContext(code, page);
    const api = page.api as typeof import('../src/index.js');
    expect([...api.parseIdx(gz(tinyIdx()['train-labels-idx1-ubyte']!)).data]).toEqual([...tiny.yTrain]);
    expect([...api.parseNpz(tinyNpz(), ['x_test']).x_test.shape]).toEqual([2, 3, 2]);
    const drawn = await api.loadDataset('synthetic', { limit: 10 });
    expect(drawn.checksum).toBe((await syntheticDigits({ limit: 10 })).checksum);
    const auto = await api.loadDataset('auto', { limit: 10, fetch: () => Promise.reject(new TypeError('blocked')) });
    expect(auto.name).toBe('synthetic');
    expect(auto.warning).toContain('blocked');
    await expect(api.loadDataset('some/folder')).rejects.toThrow(/is a path, which needs Node/);
  });
});
