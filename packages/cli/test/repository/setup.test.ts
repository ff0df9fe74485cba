import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** Stands for npm: writes down that it was called, and installs what the lock says, slowly. */
const FAKE_NPM = `
const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
appendFileSync('npm-calls', process.argv.slice(2, 3) + '\\n');
if (process.env.FAIL) { console.error('npm error code EFAKE'); process.exit(7); }
setTimeout(() => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  for (const path of Object.keys(packages)) if (path && !packages[path].optional) mkdirSync(path, { recursive: true });
  const installed = Object.entries(packages).filter(([path, { optional }]) => path && !optional);
  writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(installed) }));
}, 400);
`;

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'descent-setup-'));
  await cp(fileURLToPath(new URL('../../../../tools/setup', import.meta.url)), join(root, 'tools', 'setup'), {
    recursive: true,
  });
  await writeFile(join(root, 'npm-cli.js'), FAKE_NPM);
  await writePackage('>=20.19');
  await writeLock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0', optional: true } });
});

afterEach(() => rm(root, { recursive: true }));

function writePackage(node: string) {
  return writeFile(join(root, 'package.json'), JSON.stringify({ type: 'commonjs', engines: { node } }));
}

function writeLock(packages: Readonly<Record<string, object>>) {
  return writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
}

function setup(env: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
  const child = spawn(process.execPath, ['tools/setup/setup.mjs', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, npm_execpath: join(root, 'npm-cli.js'), ...env } as NodeJS.ProcessEnv,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, said }));
  });
}

async function npmCalls(): Promise<string[]> {
  const text = await readFile(join(root, 'npm-calls'), 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}

describe('tools/setup', () => {
  it('installs once, and is silent when nothing changed', async () => {
    const first = await setup();
    expect(first.code, first.said).toBe(0);
    expect(first.said).toContain('installing dependencies (not installed yet)');
    expect(await setup()).toEqual({ code: 0, said: '' });
    expect(await npmCalls()).toEqual(['ci']);
  });

  it.each([
    [
      'a version that changed',
      () => writeLock({ 'node_modules/a': { version: '1.0.1' } }),
      'node_modules/a has changed',
    ],
    [
      'a folder that is gone',
      () => rm(join(root, 'node_modules', 'a'), { recursive: true }),
      'node_modules/a is missing',
    ],
    [
      'a package that came',
      () => writeLock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '1.0.0' } }),
      'node_modules/c is missing',
    ],
    ['a package that went', () => writeLock({}), 'no longer needed'],
  ])('installs again after %s', async (_, change, reason) => {
    await setup();
    await change();
    const again = await setup();
    expect(again).toMatchObject({ code: 0 });
    expect(again.said).toContain(reason);
    expect(await npmCalls()).toEqual(['ci', 'ci']);
    expect((await setup()).said).toBe('');
  });

  it('installs once for two runs at the same time', async () => {
    const both = await Promise.all([setup(), setup(), setup()]);
    expect(both.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(both.map(({ said }) => said).join('')).toContain('waiting for another setup');
    expect(await npmCalls()).toEqual(['ci']);
  });

  it('takes the place of a setup that died', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => dead.on('close', resolve));
    await mkdir(join(root, '.nx'));
    await writeFile(join(root, '.nx', 'setup.lock'), String(dead.pid));
    expect(await setup()).toMatchObject({ code: 0 });
    expect(await npmCalls()).toEqual(['ci']);
  });

  it('shows why npm failed, and tries again the next time', async () => {
    const failed = await setup({ FAIL: '1' });
    expect(failed.code).toBe(1);
    expect(failed.said).toContain('npm ci failed (exit code 7)');
    expect(failed.said).toContain('npm error code EFAKE');
    expect(failed.said).not.toMatch(/^ +at /m);
    expect(await setup()).toMatchObject({ code: 0 });
  });

  it('refuses an old Node and an unknown argument, in a sentence', async () => {
    expect(await setup({}, ['--biuld'])).toEqual({
      code: 1,
      said: 'descent: Unknown argument "--biuld". Usage: setup.mjs [--build]\n',
    });
    await writePackage('>=99.1');
    const old = await setup();
    expect(old.code).toBe(1);
    expect(old.said).toContain(`Node ${process.versions.node} is too old: descent needs 99.1 or later.`);
    expect(await npmCalls()).toEqual([]);
  });
});
