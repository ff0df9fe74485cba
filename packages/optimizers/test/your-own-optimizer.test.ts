import { readFile, rm, writeFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';

it('runs the guide to an optimizer of your own as it stands', async () => {
  const guide = await readFile(new URL('../../../docs/your-own-optimizer.md', import.meta.url), 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(guide)?.[1] as string;
  const file = new URL(`./guide-${process.pid}.ts`, import.meta.url);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await writeFile(file, code);
  try {
    await import(/* @vite-ignore */ file.href);
    const [weights, reference] = log.mock.calls[0] as [number[], number];
    for (const weight of weights) expect(Math.abs(weight)).toBeLessThan(0.01);
    expect(reference).toBe(0);
    const [name, config] = log.mock.calls[1] as [string, Record<string, unknown>];
    expect(name).toBe('Yogi');
    expect(config).toMatchObject({
      name: 'yogi',
      clipnorm: 10,
      use_ema: true,
      beta_1: 0.9,
      learning_rate: {
        module: 'mine',
        class_name: 'Halving',
        config: { start: 0.5, every: 100 },
        registered_name: 'mine>Halving',
      },
    });
  } finally {
    log.mockRestore();
    await rm(file);
  }
});
