import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { apply, changesOf, copyTree, linkModules, ROOT } from './tree.js';

const SECTIONS = ['an optimizer', 'a loss, and a metric', 'a layer', 'a backend', 'a command'];
const guide = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

/** What uses all that was added, in the copy. */
const USES = `
import '@descent/backend-cpu';
import { describeBackends, loadAdapter, useBackend } from '@descent/backend';
import { main } from '@descent/cli';
import { Affine, deserializeLayer, serializeLayer } from '@descent/layers';
import { get, optimizerClasses, SignSGD } from '@descent/optimizers';
import { losses, metrics } from '@descent/trainer';
import { tensor2d, type Tensor } from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { backendCases } from '../src/cases.js';
import { testOptimizer } from '../src/index.js';

beforeAll(() => useBackend('cpu'));

testOptimizer(SignSGD, { configs: [{ scale: 2 }], reference: ({ scale }) => ({ w, g, lr }) => w - lr * Number(scale) * Math.sign(g) });

it('an optimizer is known by name and config', () => {
  expect(optimizerClasses.get('signsgd')).toBe(SignSGD);
  expect(get('SignSGD').getConfig().scale).toBe(1);
  expect(get({ class_name: 'SignSGD', config: { scale: 2 } }).getConfig().scale).toBe(2);
  expect(() => get(JSON.parse('{"class_name": "SignSGD", "config": {"scale": "x"}}'))).toThrow(/must be a number/);
});
it('a loss and a metric are', () => {
  const [y, p] = [tensor2d([[1, 2]]), tensor2d([[2, 4]])];
  expect((losses.get('quartic_error') as (a: Tensor, b: Tensor) => Tensor)(y, p).dataSync()[0]).toBe(8.5);
  expect(losses.deserialize({ class_name: 'QuarticError', config: {} })).toBeInstanceOf(losses.QuarticError);
  const metric = new metrics.QuarticError();
  metric.updateState(y, p);
  expect(metric.result().dataSync()[0]).toBe(8.5);
});
it('a layer is', () => {
  const layer = deserializeLayer(serializeLayer(new Affine({ scale: 3 })));
  expect([...(layer.apply<Tensor>(tensor2d([[1, 2]])) as Tensor).dataSync()]).toEqual([3, 6]);
});
it('a backend is found, and runs what it can', async () => {
  expect((await describeBackends()).map(({ name }) => name)).toContain('example');
  const adapter = await loadAdapter('example');
  if (!('probe' in adapter)) throw new Error(adapter.reason);
  for (const one of backendCases(adapter).filter(({ group }) => group === 'contract' || group === 'update programs')) await one.run();
});
it('a command is in the help, and runs', async () => {
  const out: string[] = [];
  const stream = { write: (text: string) => out.push(text) };
  const io = { stdout: stream, stderr: stream, env: {}, cwd: '.' };
  expect(await main(['hello'], io)).toBe(0);
  await main(['--help'], io);
  expect(out.join('')).toMatch(/^Hello\\n[\\s\\S]*hello +a greeting/);
});
`;

let copy = '';
beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'descent-added-')));
  copyTree(copy);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs a program in the copy; its output where it fails. */
function failure(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return status === 0 ? '' : `${args.join(' ')}: ${stdout.slice(-4000)}${stderr.slice(-4000)}`;
}

it('one of each is added as CONTRIBUTING says, is typed, and works', () => {
  for (const section of SECTIONS) {
    const changes = changesOf(guide, section);
    expect(changes.length, section).toBeGreaterThan(1);
    for (const change of changes) apply(change, copy);
  }
  linkModules(copy);
  writeFileSync(join(copy, 'packages/conformance/test/added.test.ts'), USES);
  expect(failure('tools/codegen/generate.mjs')).toBe('');
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  expect(failure(vitest, 'run', '--root', 'packages/conformance', 'test/added.test.ts')).toBe('');
  // what has no recordings of Keras is found by the tests that list the schemas
  const listed = ['test/completeness.test.ts', '-t', 'SignSGD: has a description'];
  expect(failure(vitest, 'run', '--root', 'packages/spec', ...listed)).toBe('');
  expect(failure('tools/boundaries/check.mjs')).toBe('');
  expect(failure(join(ROOT, 'node_modules/typescript-native/bin/tsc'), '-p', 'tsconfig.check.json')).toBe('');
});
