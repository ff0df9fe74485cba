import { readFile, rm, writeFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';

it('runs the README as it stands', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] as string;
  const file = new URL(`./readme-${process.pid}.ts`, import.meta.url);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await writeFile(file, code.replace("'@descent/spec'", "'../src/index.js'"));
  try {
    await import(/* @vite-ignore */ file.href);
    expect(log.mock.calls.map((said) => said.join(' '))).toEqual([
      'RMSprop 0.9',
      expect.stringMatching(/^keras-2-legacy /),
      expect.stringMatching(/decay: the learning rate is divided .*; epsilon is added to the root/),
      '{"class_name": "RMSProp", "config": {"learningRate": 0.0010000000474974513, "decay": 0.9, "momentum": 0.0, "epsilon": 1e-07, "centered": false}}',
      'Unknown key of experiment: "epoch". Did you mean "epochs"?',
    ]);
  } finally {
    log.mockRestore();
    await rm(file);
  }
});
