import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadAddon } from '../src/addon.js';
import { SOURCES } from '../src/generated/sources.js';

const HERE = { platform: process.platform, arch: process.arch, napi: 8, sources: SOURCES };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'descent-addon-'));
  vi.stubEnv('DESCENT_NATIVE_BUILD', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it.each([
  [{ ...HERE, platform: 'plan9' }, /was built for plan9/],
  [{ ...HERE, napi: 99 }, /needs Node-API 99/],
  [{ ...HERE, sources: 'another' }, /was built from other sources/],
  [{ ...HERE, sources: undefined }, /was built from other sources/],
  [HERE, /could not be loaded/],
])('says why a build will not do: %o', (record, reason) => {
  writeFileSync(join(folder, 'descent.node'), 'no code');
  writeFileSync(join(folder, 'build.json'), JSON.stringify(record));
  const found = loadAddon();
  expect(found).toMatchObject({ reason: expect.stringMatching(reason), remedy: expect.stringMatching(/build:native/) });
});

it('says that there is none', () => {
  expect(loadAddon()).toMatchObject({ reason: 'the addon was not built' });
});
