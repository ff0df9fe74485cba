import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, it } from 'vitest';

const BINARIES = ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm-threaded-simd.wasm'];
const root = fileURLToPath(new URL('..', import.meta.url));

beforeAll(() => promisify(execFile)(process.execPath, ['scripts/copy-binaries.mjs'], { cwd: root }));

it('takes the binaries of tfjs along in a Vite build, with no configuration', async () => {
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
  for (const name of BINARIES) {
    const asset = assets.find((file) => file.names.includes(name));
    const original = await readFile(new URL(name, `file://${tfjs}`));
    expect(Buffer.compare(asset?.source as Uint8Array, original), name).toBe(0);
    expect(code).toContain(asset?.fileName);
  }
});
