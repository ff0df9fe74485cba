// Compiles assembly/ into kernels/, where src/binaries looks for them: `node scripts/build-kernels.mjs`, or `--check` to compare only.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'kernels');

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

async function compile(options, folder) {
  const out = join(folder, 'kernels.wasm');
  const common = ['--runtime', 'stub', '-O3', '--converge', '--noAssert', '--disableWarning', '112'];
  const { error, stderr } = await asc.main(['assembly/index.ts', '--baseDir', root, '-o', out, ...common, ...options]);
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

const folder = await mkdtemp(join(tmpdir(), 'kernels-'));
try {
  const stale = [];
  for (const [name, options] of Object.entries(builds)) {
    const file = join(target, `${name}.wasm`);
    const binary = await compile(options, folder);
    if (!process.argv.includes('--check')) await writeFile(file, binary);
    else if (!binary.equals(await readFile(file).catch(() => Buffer.of()))) stale.push(`kernels/${name}.wasm`);
  }
  const strays = (await readdir(target)).filter((file) => !(file.replace(/\.wasm$/, '') in builds));
  const wrong = [...stale, ...strays.map((file) => `kernels/${file}`)];
  if (wrong.length > 0) {
    console.error(`${wrong.join(', ')}: not what assembly/ gives. Run: node scripts/build-kernels.mjs`);
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}
