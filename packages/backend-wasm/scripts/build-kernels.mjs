// Compiles assembly/ into kernels/, where src/binaries looks for them.
//   node scripts/build-kernels.mjs             compiles, and notes what was compiled to what
//   node scripts/build-kernels.mjs --check     compares sources, compiler and binaries with the note: no time at all
//   node scripts/build-kernels.mjs --compare   compiles, and compares the binaries
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'kernels');
const note = join(root, 'assembly', 'compiled.json');
const [mode] = process.argv.slice(2);

/** Memory comes from tfjs's module: any size will do, and shared memory must state the largest. */
const MEMORY = ['--importMemory', '--noExportMemory', '--initialMemory', '1'];
const SHARED = ['--sharedMemory', '--maximumMemory', '65536'];

/** With or without fused multiply-add, for memory of its own or shared. */
const builds = {
  simd: ['--enable', 'simd', ...MEMORY],
  relaxed: ['--enable', 'simd,relaxed-simd', ...MEMORY],
  'simd-shared': ['--enable', 'simd,threads', ...MEMORY, ...SHARED],
  'relaxed-shared': ['--enable', 'simd,relaxed-simd,threads', ...MEMORY, ...SHARED],
};

const COMMON = ['--runtime', 'stub', '-O3', '--converge', '--noAssert', '--disableWarning', '112'];

async function compile(options, folder) {
  const out = join(folder, 'kernels.wasm');
  const { error, stderr } = await asc.main(['assembly/index.ts', '--baseDir', root, '-o', out, ...COMMON, ...options]);
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  const binary = await readFile(out);
  rejectData(binary);
  return binary;
}

/** A data segment would overwrite tfjs's memory. */
function rejectData(binary) {
  const DATA = 11;
  let at = 8;
  while (at < binary.length) {
    const section = binary[at++];
    let size = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = binary[at++];
      size |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    if (section === DATA && binary[at] !== 0) throw new Error('The kernels must not have a data segment.');
    at += size;
  }
}

const sum = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** The note as it should be. */
async function compiled() {
  const sources = (await readdir(join(root, 'assembly'))).filter((file) => file !== 'compiled.json').sort();
  const texts = await Promise.all(sources.map((file) => readFile(join(root, 'assembly', file), 'utf8')));
  const how = JSON.stringify([sources, asc.version, COMMON, builds]);
  const entries = Object.keys(builds).map(async (name) => [name, sum(await binaryOf(name))]);
  return { sources: sum(how, ...texts), kernels: Object.fromEntries(await Promise.all(entries)) };
}

const binaryOf = (name) => readFile(join(target, `${name}.wasm`)).catch(() => Buffer.of());

/** The binaries that are not what the sources give. */
async function compileAll() {
  const folder = await mkdtemp(join(tmpdir(), 'kernels-'));
  const stale = [];
  try {
    for (const [name, options] of Object.entries(builds)) {
      const binary = await compile(options, folder);
      if (mode === undefined) await writeFile(join(target, `${name}.wasm`), binary);
      else if (!binary.equals(await binaryOf(name))) stale.push(`kernels/${name}.wasm`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return stale;
}

const wrong = mode === '--check' ? [] : await compileAll();
const text = `${JSON.stringify(await compiled(), null, 2)}\n`;
if (mode === undefined) await writeFile(note, text);
else if (text !== (await readFile(note, 'utf8').catch(() => ''))) wrong.push('assembly/ or kernels/');
const strays = (await readdir(target)).filter((file) => !(file.replace(/\.wasm$/, '') in builds));
wrong.push(...strays.map((file) => `kernels/${file}`));
if (wrong.length > 0) {
  console.error(`${wrong.join(', ')}: not what was compiled. Run: node scripts/build-kernels.mjs`);
  process.exitCode = 1;
}
