import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'descent-ci-'));
  await mkdir(join(root, '.ci'));
  await mkdir(join(root, 'bin'));
  await cp(fileURLToPath(new URL('../../../../.ci/run', import.meta.url)), join(root, '.ci', 'run'));
  await writeFile(join(root, 'package.json'), JSON.stringify({ scripts: { test: 'fake' } }));
});

afterEach(() => rm(root, { recursive: true }));

/** Runs `.ci/run` with an npm that prints `output` and exits with `code`. */
async function ci(output: string, code: number) {
  await writeFile(join(root, 'output'), output);
  await writeFile(join(root, 'bin', 'npm'), `#!/bin/sh\ncat "${join(root, 'output')}"\nexit ${code}\n`);
  await chmod(join(root, 'bin', 'npm'), 0o755);
  const env = { PATH: `${join(root, 'bin')}:${process.env.PATH}`, DESCENT_MNIST: root } as NodeJS.ProcessEnv;
  const child = spawn('bash', [join(root, '.ci', 'run')], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exit, lines: said.trimEnd().split('\n') };
}

it.each([
  [
    'adds up the tests of all packages',
    'Test Files  3 passed (3)\n      Tests  5 passed (5)\n Tests  7 passed (7)\n',
    0,
    0,
    '12 passed, 0 failed',
  ],
  [
    'counts failed and leaves out skipped ones',
    '  Tests  2 failed | 5 passed | 1 skipped (8)\n',
    1,
    1,
    '5 passed, 2 failed',
  ],
  [
    'reads colored lines',
    '\x1b[2m      Tests \x1b[22m \x1b[1m\x1b[32m3 passed\x1b[39m\x1b[22m\x1b[90m (3)\x1b[39m\n',
    0,
    0,
    '3 passed, 0 failed',
  ],
  ['counts a failure outside the tests', 'Tests  5 passed (5)\nlint: 1 error\n', 1, 1, '5 passed, 1 failed'],
  ['fails when nothing could start', '', 127, 1, '0 passed, 1 failed'],
] as const)('.ci/run %s', async (_, output, code, exit, last) => {
  const run = await ci(output, code);
  expect(run.lines.at(-1)).toBe(last);
  expect(run.exit).toBe(exit);
});
