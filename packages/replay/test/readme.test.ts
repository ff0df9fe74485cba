import { readFile, rm, writeFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';

it('runs the README as it stands', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] as string;
  const file = new URL(`./readme-${process.pid}.ts`, import.meta.url);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await writeFile(file, code);
  try {
    await import(/* @vite-ignore */ file.href);
    expect(log.mock.calls).toEqual([
      ['cpu', { values: [0.1, 0.05, 0.025] }],
      [true, 0],
    ]);
  } finally {
    log.mockRestore();
    await rm(file);
  }
});
