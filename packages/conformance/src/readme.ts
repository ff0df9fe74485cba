import { readFile, rm, writeFile } from 'node:fs/promises';
import { vi } from 'vitest';

/**
 * Runs a TypeScript block of a package's README as it stands, beside the package's tests, and returns what it
 * logged, call by call.
 *
 * @param test - `import.meta.url` of the package's test
 * @param edit - changes what a test cannot run as it is: a folder to write to
 * @param place - which block, from 0
 */
export async function runReadme(test: string, edit = (code: string) => code, place = 0): Promise<unknown[][]> {
  const readme = await readFile(new URL('../README.md', test), 'utf8');
  const [, code] = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)][place] ?? [];
  if (code === undefined) throw new Error(`No TypeScript block in the README beside ${test}`);
  const file = new URL(`./readme-${process.pid}-${place}.ts`, test);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await writeFile(file, edit(code));
  try {
    await import(/* @vite-ignore */ file.href);
    return log.mock.calls;
  } finally {
    log.mockRestore();
    await rm(file);
  }
}
