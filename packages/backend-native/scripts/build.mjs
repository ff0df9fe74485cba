// Builds the addon from source: needs a C++17 compiler and a BLAS with cblas.h, and no network.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOfSources } from './sources.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const sanitize = process.argv.includes('--sanitize');
const NAPI_VERSION = 8;

/** Tries each compiler in turn. */
function findCompiler() {
  const candidates = [process.env.CXX, 'c++', 'g++', 'clang++'].filter(Boolean);
  for (const compiler of candidates) {
    try {
      return { compiler, version: execFileSync(compiler, ['--version'], { encoding: 'utf8' }).split('\n')[0] };
    } catch {}
  }
  return undefined;
}

/** Where BLAS may live, first found wins. */
function findBlas() {
  if (process.platform === 'darwin') {
    return {
      name: 'Accelerate',
      compile: ['-DDESCENT_ACCELERATE', '-DACCELERATE_NEW_LAPACK'],
      link: ['-framework', 'Accelerate'],
    };
  }
  const triplet = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' }[process.arch] ?? '';
  const places = [
    process.env.OPENBLAS_HOME && [join(process.env.OPENBLAS_HOME, 'include'), join(process.env.OPENBLAS_HOME, 'lib')],
    [`/usr/include/${triplet}/openblas-pthread`, `/usr/lib/${triplet}/openblas-pthread`],
    [`/usr/include/${triplet}`, `/usr/lib/${triplet}`],
    ['/usr/include/openblas', '/usr/lib64'],
    ['/usr/include', '/usr/lib'],
    ['/usr/local/include', '/usr/local/lib'],
  ].filter(Boolean);
  for (const [include, lib] of places) {
    if (!existsSync(join(include, 'cblas.h')) || !existsSync(join(include, 'openblas_config.h'))) continue;
    if (!['so', 'a', 'dylib'].some((end) => existsSync(join(lib, `libopenblas.${end}`)))) continue;
    return { name: 'OpenBLAS', compile: [`-I${include}`], link: [`-L${lib}`, '-lopenblas'] };
  }
  return undefined;
}

function headers(packageName, folder) {
  return join(dirname(require.resolve(`${packageName}/package.json`)), folder);
}

function build() {
  if (process.platform === 'win32') return 'The native backend is built on Linux and macOS.';
  const found = findCompiler();
  const blas = findBlas();
  const missing = [];
  if (found === undefined)
    missing.push('a C++17 compiler (Debian: apt-get install g++; macOS: xcode-select --install)');
  if (blas === undefined)
    missing.push('OpenBLAS with headers (Debian: apt-get install libopenblas-dev; or set OPENBLAS_HOME)');
  if (missing.length > 0) return `Missing: ${missing.join(' and ')}. The other backends work without it.`;

  const out = join(root, sanitize ? 'build/sanitize' : 'build');
  mkdirSync(out, { recursive: true });
  const sources = readdirSync(join(root, 'native'))
    .filter((f) => f.endsWith('.cc'))
    .sort()
    .map((f) => join(root, 'native', f));
  const flags = [
    '-std=c++17',
    '-O3',
    '-fPIC',
    '-fvisibility=hidden',
    '-ffp-contract=off',
    '-fno-math-errno',
    ...(process.arch === 'x64' ? ['-mprefer-vector-width=512'] : []),
    '-Wall',
    '-Wextra',
    '-Werror',
    `-DNAPI_VERSION=${NAPI_VERSION}`,
    '-DNODE_ADDON_API_CPP_EXCEPTIONS',
    ...(sanitize ? ['-fsanitize=address,undefined', '-g', '-O1', '-DDESCENT_SANITIZE'] : []),
    '-isystem',
    headers('node-addon-api', '.'),
    '-isystem',
    headers('node-api-headers', 'include'),
    ...blas.compile,
  ];
  const shared =
    process.platform === 'darwin'
      ? ['-bundle', '-undefined', 'dynamic_lookup']
      : ['-shared', '-pthread', '-Wl,-z,nodelete'];
  const temporary = join(out, `descent-${process.pid}.node`);
  execFileSync(found.compiler, [...flags, ...shared, ...sources, '-o', temporary, ...blas.link], { stdio: 'inherit' });
  renameSync(temporary, join(out, 'descent.node'));
  const record = {
    platform: process.platform,
    arch: process.arch,
    napi: NAPI_VERSION,
    compiler: found.version,
    blas: blas.name,
    sources: digestOfSources(),
    version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
  };
  writeFileSync(join(out, 'build.json'), `${JSON.stringify(record, null, 2)}\n`);
  console.log(`Built the native backend: ${blas.name}, ${found.version}.`);
  return undefined;
}

const problem = build();
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
