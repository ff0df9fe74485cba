import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

/** Packages that the modules reached by static imports need; type imports do not count. */
async function packagesReached(file: URL, seen = new Set<string>()): Promise<Set<string>> {
  const found = new Set<string>();
  if (seen.has(file.href)) return found;
  seen.add(file.href);
  const source = await readFile(file, 'utf8');
  for (const [, names, specifier] of source.matchAll(/^import (?!type )([^;]*?)from '([^']+)';$/gms)) {
    const onlyTypes = /^\{(\s*type [^,}]+,?)+\s*\}\s*$/.test(names as string);
    if (onlyTypes) continue;
    if (specifier?.startsWith('.')) {
      const inner = await packagesReached(new URL((specifier as string).replace(/\.js$/, '.ts'), file), seen);
      for (const name of inner) found.add(name);
    } else found.add(specifier as string);
  }
  return found;
}

it('loads nothing heavy before it knows the command', async () => {
  const packages = await packagesReached(new URL('../src/main.ts', import.meta.url));
  expect([...packages].filter((name) => !name.startsWith('node:'))).toEqual(['commander']);
});
