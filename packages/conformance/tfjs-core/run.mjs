// Runs tfjs-core's own specs, which its package brings along, on our adapters as they are published:
// `node run.mjs [backend …]`. A spec may only fail where `known-failures.json` gives the reason, and what is listed there
// must fail. A backend that cannot run here is named and left out.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { judge } from './judge.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '../dist/tfjs-core');
const resolver = createRequire(import.meta.url);
const packageOf = (name) => dirname(resolver.resolve(`${name}/package.json`));
const known = JSON.parse(readFileSync(join(here, 'known-failures.json'), 'utf8'));
const bundle = join(folder, 'specs.mjs');

/** Lets the adapters find what lies beside them, though they are bundled: each file keeps its own place. */
const ownPlaces = {
  name: 'own places',
  setup: ({ onLoad }) =>
    onLoad({ filter: /backend-wasm\/dist\/binaries\/.*\.js$/ }, ({ path }) => {
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', url), loader: 'js' };
    }),
};

/** Puts the specs, tfjs and the adapters into one file, so that there is one tfjs-core. */
async function writeBundle() {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(here, 'specs.mjs')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    alias: { '@tensorflow/tfjs-core': packageOf('@tensorflow/tfjs-core') },
    external: ['jasmine-core'],
    // tfjs-core says that its specs have no effect, and they would be left out.
    ignoreAnnotations: true,
    plugins: [ownPlaces],
    logLevel: 'error',
    banner: {
      js: "import { createRequire as requireIn } from 'node:module'; const require = requireIn(import.meta.url); const __dirname = '.';",
    },
  });
}

/** What came of the specs on a backend, and the last of what the process said. */
async function runSpecs(backend) {
  const target = join(folder, `${backend}.json`);
  rmSync(target, { force: true });
  const binaries = join(packageOf('@tensorflow/tfjs-backend-wasm'), 'dist/');
  const addon = join(packageOf('@descent/backend-native'), 'build');
  const child = spawn(process.execPath, [bundle, backend, binaries, target], {
    env: { DESCENT_NATIVE_BUILD: addon, ...process.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said = (said + text).slice(-4000);
    });
  }
  await new Promise((resolve) => child.on('close', resolve));
  try {
    return JSON.parse(readFileSync(target, 'utf8'));
  } catch {
    return { broken: said };
  }
}

await writeBundle();
const backends = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(known);
for (const backend of backends) {
  const { passed, problems, left } = judge(await runSpecs(backend), known[backend]);
  if (left !== undefined) {
    console.log(`tfjs-core's specs on ${backend}: NOT RUN: ${left}`);
    continue;
  }
  for (const problem of problems) console.log(`${backend}: ${problem}`);
  const failed = problems.length > 0 ? `${problems.length} failed | ` : '';
  const listed = Object.keys(known[backend]).length;
  console.log(`tfjs-core's specs on ${backend}, ${listed} known to fail`);
  console.log(` Tests  ${failed}${passed} passed (${passed + problems.length})`);
  if (problems.length > 0) process.exitCode = 1;
}
