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
    expect(log).toHaveBeenLastCalledWith([
      [10, 14],
      [14, 20],
    ]);
  } finally {
    log.mockRestore();
    await rm(file);
  }
});
