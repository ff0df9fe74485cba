import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runReadme } from '../src/readme.js';

const root = new URL('../../../', import.meta.url);

it.each(readdirSync(new URL('packages', root)))('%s has a README whose program a test runs', (name) => {
  const folder = new URL(`packages/${name}/`, root);
  expect(existsSync(new URL('README.md', folder))).toBe(true);
  if (name === 'conformance') return;
  expect(readFileSync(new URL('README.md', folder), 'utf8')).toContain('```ts\n');
  expect(existsSync(new URL('test/readme.test.ts', folder))).toBe(true);
});

it("runs the repository's README as it stands", async () => {
  expect(await runReadme(new URL('examples/readme.test.ts', root).href)).toEqual([]);
});
