// Compiles assembly/ into src/generated/binaries.ts: `node scripts/build-kernels.mjs`, or `--check` to compare only.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'src/generated/binaries.ts');

/** Memory comes from tfjs's module: any size will do, and shared memory must state the largest. */
const MEMORY = ['--importMemory', '--noExportMemory', '--initialMemory', '1'];
const SHARED = ['--sharedMemory', '--maximumMemory', '65536'];

const builds = {
  simd: ['--enable', 'simd', ...MEMORY],
  relaxed: ['--enable', 'simd,relaxed-simd', ...MEMORY],
  simdShared: ['--enable', 'simd,threads', ...MEMORY, ...SHARED],
  relaxedShared: ['--enable', 'simd,relaxed-simd,threads', ...MEMORY, ...SHARED],
};

async function compile(options, folder) {
  const out = join(folder, 'kernels.wasm');
  const common = ['--runtime', 'stub', '-O3', '--converge', '--noAssert', '--disableWarning', '112'];
  const { error, stderr } = await asc.main(['assembly/index.ts', '--baseDir', root, '-o', out, ...common, ...options]);
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  const binary = await readFile(out);
  rejectData(binary);
  return binary.toString('base64');
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

async function generate() {
  const folder = await mkdtemp(join(tmpdir(), 'kernels-'));
  try {
    const lines = [];
    for (const [name, options] of Object.entries(builds)) lines.push(`  ${name}: '${await compile(options, folder)}',`);
    return [
      '// Generated from assembly/ by `node scripts/build-kernels.mjs`. Do not edit.',
      '/** The kernels as WebAssembly, in base64: with or without fused multiply-add, for memory of its own or shared. */',
      'export const binaries = {',
      ...lines,
      '} as const;',
      '',
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}

const text = await generate();
if (process.argv.includes('--check')) {
  if (text !== (await readFile(target, 'utf8').catch(() => ''))) {
    console.error('src/generated/binaries.ts does not match assembly/. Run: node scripts/build-kernels.mjs');
    process.exit(1);
  }
} else await writeFile(target, text);
