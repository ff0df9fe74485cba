import { readFile, rm, writeFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';

it('the README says what its program prints', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const [code, output] = [/```ts\n([\s\S]*?)```/, /```text\n([\s\S]*?)```/].map(
    (block) => block.exec(readme)?.[1] as string,
  );
  const file = new URL(`./readme-${process.pid}.ts`, import.meta.url);
  const lines: unknown[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
  await writeFile(file, code as string);
  try {
    await import(/* @vite-ignore */ file.href);
    expect(`${lines.join('\n')}\n`).toBe(output);
  } finally {
    log.mockRestore();
    await rm(file);
  }
});
