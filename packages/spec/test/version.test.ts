import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { version } from '../src/index.js';

const packages = new URL('../../', import.meta.url);

it.each(readdirSync(packages))('is that of packages/%s, and of what it needs of the others', (name) => {
  const manifest = JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8'));
  expect(manifest.version).toBe(version);
  for (const [other, needed] of Object.entries(manifest.dependencies ?? {})) {
    if (other.startsWith('@descent/')) expect(needed, other).toBe(version);
  }
});
