// Writes src/generated/sources.ts, by which the addon of other sources is told. Run with --check to compare only.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../native/', import.meta.url);

/** A digest of the C++ sources: names and contents, in order. */
export function digestOfSources() {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort())
    hash.update(`${name}\n${readFileSync(new URL(name, folder), 'utf8')}\n`);
  return hash.digest('hex').slice(0, 16);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('../src/generated/sources.ts', import.meta.url);
  const text = `// Generated from native/ by npm run generate -- do not edit.\n\n/** A digest of the C++ sources that this package calls. */\nexport const SOURCES = '${digestOfSources()}';\n`;
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error('packages/backend-native/src/generated/sources.ts is stale: run npm run generate.');
    process.exitCode = 1;
  }
}
