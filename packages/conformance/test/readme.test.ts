import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runReadme } from '../src/readme.js';

const root = new URL('../../../', import.meta.url);

it.each(readdirSync(new URL('packages', root)))('%s has a README whose program a test runs', (name) => {
  const folder = new URL(`packages/${name}/`, root);
  expect(existsSync(new URL('README.md', folder))).toBe(true);
  expect(readFileSync(new URL('README.md', folder), 'utf8')).toContain('```ts\n');
  expect(existsSync(new URL('test/readme.test.ts', folder))).toBe(true);
});

it("runs the repository's README as it stands", async () => {
  expect(await runReadme(new URL('examples/readme.test.ts', root).href)).toEqual([]);
});

// What these register are tests themselves.
describe('an optimizer of one’s own, as the README proves it', () => runReadme(import.meta.url).then(() => {}));
describe('an adapter of one’s own, as the README proves it', () =>
  runReadme(import.meta.url, undefined, 1).then(() => {}));
