import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runReadme } from '../../conformance/src/readme.js';
import { planTrials } from '../src/experiment/plan.js';
import { resolveExperiment } from '../src/experiment/resolve.js';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

it('runs the README as it stands', async () => {
  const out = await mkdtemp(join(tmpdir(), 'descent-readme-'));
  try {
    const said = await runReadme(import.meta.url, (code) => code.replace("'runs'", JSON.stringify(out)));
    expect(said).toHaveLength(8);
    expect(said[6]?.[0]).toMatch(/test accuracy.*\(means over 2 seeds\)\.$/);
    expect(await readFile(said[7]?.[0] as string, 'utf8')).toContain('three rates');
  } finally {
    await rm(out, { recursive: true });
  }
});

it('runs its learning-rate finder', async () => {
  const [[sentence], [suggestions]] = (await runReadme(import.meta.url, undefined, 1)) as [unknown[], unknown[]];
  expect(sentence).toMatch(/^Try a learning rate of /);
  expect(suggestions).toEqual({
    valley: expect.any(Number),
    steepest: expect.any(Number),
    minimum: expect.any(Number),
  });
});

it('shows an experiment that resolves', () => {
  const [, file = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(planTrials(resolveExperiment(JSON.parse(file)))).toHaveLength(4);
});

it('tells every key of an experiment', () => {
  for (const key of Object.keys(resolveExperiment())) expect(readme).toContain(`\`${key}\``);
});
