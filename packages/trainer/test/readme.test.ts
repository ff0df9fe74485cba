import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { runReadme } from '../../conformance/src/readme.js';

it('the README says what its program prints', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const [, output] = /```text\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(`${(await runReadme(import.meta.url)).join('\n')}\n`).toBe(output);
});
