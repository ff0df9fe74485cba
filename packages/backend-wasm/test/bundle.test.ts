import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, it } from 'vitest';

const KERNELS = ['simd', 'relaxed', 'simd-shared', 'relaxed-shared'].map((build) => `${build}.wasm`);
const BINARIES = ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm-threaded-simd.wasm'];
const root = fileURLToPath(new URL('..', import.meta.url));

beforeAll(() => promisify(execFile)(process.execPath, ['scripts/copy-binaries.mjs'], { cwd: root }));

it('takes the binaries of tfjs and the kernels along in a Vite build, with no configuration', async () => {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@descent/source', 'module', 'browser'] },
    build: { write: false, minify: false, rolldownOptions: { input: 'src/index.ts' } },
  })) as Rolldown.RolldownOutput;
  const assets = result.output.filter((file) => file.type === 'asset');
  const code = result.output.find((file) => file.type === 'chunk')?.code;
  const tfjs = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm');
  const originals = [
    ...BINARIES.map((name) => [name, new URL(name, `file://${tfjs}`)] as const),
    ...KERNELS.map((name) => [name, new URL(`../kernels/${name}`, import.meta.url)] as const),
  ];
  for (const [name, file] of originals) {
    const asset = assets.find(({ names }) => names.includes(name));
    const original = await readFile(file);
    expect(Buffer.compare(asset?.source as Uint8Array, original), name).toBe(0);
    expect(code).toContain(asset?.fileName);
  }
});
