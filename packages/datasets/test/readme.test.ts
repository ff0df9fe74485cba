import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, it, vi } from 'vitest';
import { folderWith } from './support/folder.js';

const root = resolve(import.meta.dirname, '..');

it('the README says what its program prints', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const program = /```ts\n(.*?)```/s.exec(readme)![1]!;
  const output = /```text\n(.*?)```/s.exec(readme)![1]!;
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    conditions: ['@descent/source'],
  });
  const file = join(await folderWith(), 'program.mjs');
  await writeFile(file, outputFiles[0]!.contents);
  const lines: unknown[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
  await import(/* @vite-ignore */ pathToFileURL(file).href);
  log.mockRestore();
  expect(`${lines.join('\n')}\n`).toBe(output);
});
