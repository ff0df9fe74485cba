import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { compileProgram } from '@descent/backend';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { compileModule } from '../src/compiled/compile.js';
import { packBuild, packModule } from '../src/pack/binary.js';
import type { PackExports } from '../src/pack/exports.js';
import { expectClose, values } from './differential.js';

it('chooses fused multiply-add, which every Node from 20 on has', () => {
  const { DESCENT_WASM_BUILD: wanted } = process.env;
  expect(packBuild).toBe(wanted === 'simd' ? 'simd' : 'relaxed');
});

it('finds fused multiply-add in threads that look for it at the same time', async () => {
  const kernels = readFileSync(new URL('../kernels/relaxed.wasm', import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: `import { parentPort } from 'node:worker_threads';
        import { withRelaxedSimd } from './relaxed-simd.js';
        const bytes = Uint8Array.from(${JSON.stringify([...kernels])});
        let missed = 0;
        for (let i = 0; i < 1000; i++) if (!withRelaxedSimd(() => WebAssembly.validate(bytes))) missed++;
        parentPort.postMessage(missed);`,
      resolveDir: fileURLToPath(new URL('../src/pack', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const program = new URL(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text as string)}`);
  const missed = await Promise.all([1, 2, 3].map(async () => (await once(new Worker(program), 'message'))[0]));
  expect(missed).toEqual([0, 0, 0]);
});

describe.each(['simd', 'relaxed'] as const)('the build %s', (build) => {
  it.each([false, true])('multiplies on memory of its own or shared (%s)', (shared) => {
    const memory = new WebAssembly.Memory({ initial: 16, maximum: 1024, shared });
    const instance = new WebAssembly.Instance(packModule(build, shared), { env: { memory } });
    const kernels = instance.exports as unknown as PackExports;
    const [m, n, k] = [13, 21, 34];
    const [a, b, c, scratch] = [0, 4096, 8192, 16384];
    const floats = new Float32Array(memory.buffer);
    floats.set(values(m * k, 1), a / 4);
    floats.set(values(k * n, 2), b / 4);
    kernels.matmul(a, k, 1, b, n, 1, c, m, n, k, 0, scratch);
    const expected = Array.from({ length: m * n }, (_, at) => {
      const [i, j] = [Math.floor(at / n), at % n];
      return Array.from({ length: k }, (_, p) => floats[i * k + p]! * floats[b / 4 + p * n + j]!).reduce(
        (x, y) => x + y,
      );
    });
    expectClose(floats.subarray(c / 4, c / 4 + m * n), expected, { absolute: 1e-5 });
  });

  it('brings neither memory nor data', () => {
    const module = packModule(build, false);
    expect(WebAssembly.Module.imports(module)).toEqual([{ module: 'env', name: 'memory', kind: 'memory' }]);
    expect(WebAssembly.Module.exports(module).every((e) => e.kind === 'function')).toBe(true);
  });
});

it.each([false, true])('compiles programs for memory of its own or shared (%s)', (shared) => {
  const memory = new WebAssembly.Memory({ initial: 16, maximum: 1024, shared });
  const program = compileProgram('step', (e) => ({
    write: { w: e.sub(e.tensor('w'), e.mul(e.uniform('rate'), e.tensor('g'))) },
  }));
  const module = new WebAssembly.Module(compileModule(program, shared) as Uint8Array<ArrayBuffer>);
  const { run } = new WebAssembly.Instance(module, { env: { memory } }).exports;
  const floats = new Float32Array(memory.buffer);
  const [w, g, size] = [values(24, 1), values(24, 2), 24];
  floats.set(w, 0);
  floats.set(g, 64);
  floats[128] = 0.5;
  (run as (...addresses: number[]) => void)(0, 256, 512, 4 * size);
  expect([...floats.subarray(0, size)]).toEqual([...w].map((x, i) => Math.fround(x - (g[i] as number) / 2)));
  expect(floats[size]).toBe(0);
});
