// Runs every package's tests on another version of Node: `npm run test:node -- 24`. The binary comes from the npm
// registry (package node-<platform>-<arch>) and is kept below node_modules/.cache.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const version = process.argv[2] ?? '24';
const only = process.argv.slice(3);
if (!/^\d+(\.\d+){0,2}$/.test(version)) {
  console.error(`Not a version of Node: ${JSON.stringify(version)}. Use 22, 24 or 24.9.0.`);
  process.exit(2);
}

const name = `node-${process.platform}-${process.arch}`;
const home = join(root, 'node_modules/.cache', `descent-node-${version}`);
const node = join(home, 'node_modules', name, 'bin/node');
if (!existsSync(node)) {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--force', `${name}@${version}`], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
console.log(`Node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`);

const hasTests = (folder) => existsSync(join(root, 'packages', folder, 'test'));
const packages = only.length > 0 ? only : readdirSync(join(root, 'packages')).filter(hasTests);
let failed = 0;
for (const folder of packages) {
  const { status } = spawnSync(node, [join(root, 'node_modules/vitest/vitest.mjs'), 'run'], {
    cwd: join(root, 'packages', folder),
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` },
  });
  if (status !== 0) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
