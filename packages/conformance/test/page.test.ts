import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it.each(['cases', 'index'])('%s.ts needs nothing that a page has not, but for vitest', async (entry) => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/${entry}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@descent/source'],
    external: ['vitest', 'node:*'],
    logLevel: 'silent',
  });
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  expect(outside.filter((path) => path !== 'vitest')).toEqual([]);
  expect(outside.includes('vitest')).toBe(entry === 'index');
  expect(outputFiles[0]?.text).toContain('backendCases');
});
