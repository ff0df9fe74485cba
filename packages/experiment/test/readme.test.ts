import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runReadme } from '../../conformance/src/readme.js';

it('runs the README as it stands', async () => {
  const out = await mkdtemp(join(tmpdir(), 'descent-readme-'));
  try {
    const said = await runReadme(import.meta.url, (code) => code.replace("'runs'", JSON.stringify(out)));
    expect(said).toHaveLength(8);
    expect(said.at(-2)?.[0]).toMatch(/test accuracy.*\(means over 2 seeds\)\.$/);
    expect(await readFile(said.at(-1)?.[0] as string, 'utf8')).toContain('three rates');
  } finally {
    await rm(out, { recursive: true });
  }
});
