import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';

it('runs the README as it stands', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const out = await mkdtemp(join(tmpdir(), 'descent-readme-'));
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const code = example.replace("'runs'", JSON.stringify(out));
  const file = new URL(`./readme-${process.pid}.ts`, import.meta.url);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await writeFile(file, code);
  try {
    await import(/* @vite-ignore */ file.href);
    const said = log.mock.calls;
    expect(said).toHaveLength(8);
    expect(said.at(-2)?.[0]).toMatch(/test accuracy.*\(means over 2 seeds\)\.$/);
    expect(await readFile(said.at(-1)?.[0] as string, 'utf8')).toContain('three rates');
  } finally {
    log.mockRestore();
    await rm(file);
    await rm(out, { recursive: true });
  }
});
