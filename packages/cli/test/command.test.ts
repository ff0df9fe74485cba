import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ExperimentResult } from '@descent/experiment';
import { findProblems } from '@descent/spec/validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { descent, temporaryFolder } from './spawn.js';

const SMALL = ['run', '--data', 'synthetic', '--limit', '256', '--units', '16', '--backend', 'cpu'];
/** Each worker takes a second to start. */
const ONE = [...SMALL, '--workers', '1'];
const LONG = [
  'run',
  '--data',
  'synthetic',
  '--limit',
  '5000',
  '--backend',
  'cpu',
  '--epochs',
  '1000',
  '--workers',
  '1',
];

let cwd: string;

beforeAll(async () => {
  cwd = await temporaryFolder();
});

afterAll(() => rm(cwd, { recursive: true }));

function controlCodes(text: string): string[] {
  return text.replaceAll('\n', '').match(/\p{Cc}/gu) ?? [];
}

async function resultIn(folder: string): Promise<ExperimentResult> {
  const [run] = await readdir(folder);
  return JSON.parse(await readFile(join(folder, run as string, 'results.json'), 'utf8'));
}

describe('the built command', () => {
  it('says its version and its commands', async () => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
    expect(await descent(['--version'])).toEqual({ code: 0, signal: null, stdout: `${version}\n`, stderr: '' });
    const help = await descent(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('Examples:');
    expect((await descent([])).stdout).toBe(help.stdout);
  });

  it('runs an experiment without a terminal: plain lines, table, curves, sentence, report', async () => {
    const { code, stdout, stderr } = await descent([...SMALL, '--learning-rates', '1e-2,1e-3', '--seeds', '1,2'], {
      cwd,
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(controlCodes(stdout)).toEqual([]);
    expect(stdout).toContain('data      synthetic');
    expect(stdout).toMatch(/^0\.01 seed 2: step \d+\/2, /m);
    expect(stdout).toMatch(/^★ \S+ +mean/m);
    expect(stdout).toContain('Training loss');
    const report = /^Report {2}(runs\/lesson-.*report\.html)$/m.exec(stdout)?.[1] as string;
    expect(await readFile(join(cwd, report), 'utf8')).toContain('<html');
  });

  it('prints exactly one document with --json', async () => {
    const { code, stdout, stderr } = await descent([...ONE, '--json', '--out', join(cwd, 'json')], { cwd });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const result = JSON.parse(stdout) as ExperimentResult;
    expect(findProblems('result', structuredClone(result))).toEqual([]);
    expect(result.trials.map(({ learningRate, status }) => [learningRate, status])).toEqual([
      [1e-3, 'completed'],
      [1e-4, 'completed'],
      [1e-5, 'completed'],
    ]);
    expect(result).toEqual(await resultIn(join(cwd, 'json')));
  });

  it('says little with --quiet, and colors only when asked', async () => {
    const args = [...ONE, '--learning-rates', '1e-2,1e-3', '--quiet'];
    const plain = await descent(args, { cwd, env: { NO_COLOR: '1', COLUMNS: '40', LC_ALL: 'C' } });
    expect(plain.stdout).toMatch(/^ {2}rate/);
    expect(plain.stdout).not.toContain('Training loss');
    expect(plain.stdout).toMatch(/^[\n\x20-\x7e]*$/);
    expect(
      Math.max(
        ...plain.stdout
          .split('\n')
          .filter((l) => !l.startsWith('Report'))
          .map((l) => l.length),
      ),
    ).toBeLessThanOrEqual(40);
    const colored = await descent([...SMALL, '--learning-rates', '1e-2', '--quiet'], {
      cwd,
      env: { FORCE_COLOR: '1' },
    });
    expect(colored.stdout).toContain('\x1b[2mlearning rate');
  });

  it('makes a diverged trial a result, and goes on', async () => {
    const args = [...ONE, '--optimizer', 'sgd', '--learning-rates', '1e30,1e-2', '--quiet'];
    const { code, stdout } = await descent(args, { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/1e30 .* diverged/);
    expect(stdout).toMatch(/^★ 0\.01/m);
  });

  it('leaves quietly when nobody reads on', async () => {
    const bin = fileURLToPath(new URL('../bin/descent.js', import.meta.url));
    const line = `"${process.execPath}" "${bin}" run --help | true; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', line]);
    expect(stderr).toBe('');
    expect(stdout).toBe('0\n');
  });
});

describe('a stop', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s keeps what was computed and exits with %i', async (signal, exitCode) => {
    const out = join(cwd, signal);
    let sent = false;
    const { code, stdout, stderr } = await descent([...LONG, '--out', out], {
      cwd,
      onOutput(printed, child) {
        if (!sent && printed.includes('trials    3')) setTimeout(() => child.kill(signal), 1500);
        sent ||= printed.includes('trials    3');
      },
    });
    expect(code).toBe(exitCode);
    expect(stdout).toContain('Stopping.');
    expect(stderr).toMatch(/^Stopped: 0 of 3 trials had finished, and what was computed is kept in .*\.\n$/);
    const result = await resultIn(out);
    expect(result.interrupted).toBe(true);
    expect(findProblems('result', structuredClone(result))).toEqual([]);
    expect(result.trials.map(({ error }) => error?.code)).toEqual(['aborted', 'aborted', 'aborted']);
  });
});
