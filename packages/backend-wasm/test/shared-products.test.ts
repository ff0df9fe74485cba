import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { useBackend } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kernelCounts, resetKernelCounts, wasmAdapter } from '../src/index.js';
import { sharedProducts } from '../src/pack/shared-products.js';
import { given, make } from './differential.js';

let program: URL;
let memory: WebAssembly.Memory;
let helper: Worker | undefined;

beforeAll(async () => {
  await useBackend('wasm');
  const { outputFiles } = await build({
    stdin: {
      contents: `import { workerData } from 'node:worker_threads';
        import { sharedProducts } from './shared-products.js';
        sharedProducts.serve(workerData);`,
      resolveDir: fileURLToPath(new URL('../src/pack', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['@descent/source'],
    // the kernels lie beside the module, not beside the bundle
    define: { 'import.meta.url': JSON.stringify(new URL('../src/binaries/node/index.ts', import.meta.url).href) },
  });
  program = new URL(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text as string)}`);
  memory = sharedProducts.createMemory();
});
afterAll(async () => {
  await helper?.terminate();
  sharedProducts.share(sharedProducts.createMemory());
});

const sizes: [m: number, n: number, k: number][] = [
  [128, 256, 300],
  [193, 321, 400],
  [13, 700, 50],
];
const cases = sizes.flatMap(([m, n, k]) =>
  [false, true].flatMap((ta) => [false, true].map((tb) => ({ m, n, k, ta, tb }))),
);

function product({ m, n, k, ta, tb }: (typeof cases)[number]): Buffer {
  return tf.tidy(() => {
    const a = make(given(ta ? [k, m] : [m, k], 1));
    const b = make(given(tb ? [n, k] : [k, n], 2));
    const { buffer, byteOffset, byteLength } = tf.matMul(a, b, ta, tb).dataSync<'float32'>();
    return Buffer.from(buffer, byteOffset, byteLength);
  });
}

function expectEqual(actual: readonly Buffer[], expected: readonly Buffer[]): void {
  for (const [i, bytes] of expected.entries()) expect(bytes.equals(actual[i] as Buffer), `product ${i}`).toBe(true);
}

const shared = () => kernelCounts().SharedMatMul ?? 0;

describe('a thread that helps', () => {
  it('computes rows of products, which keep their bits', async () => {
    const alone = cases.map(product);
    resetKernelCounts();
    wasmAdapter.sharedProducts?.share(memory);
    expectEqual(cases.map(product), alone);
    expect(shared()).toBe(0);

    helper = new Worker(program, { workerData: memory });
    const together = () => {
      expectEqual(cases.map(product), alone);
      return shared();
    };
    await expect.poll(together, { timeout: 40_000 }).toBeGreaterThanOrEqual(4);
  });

  it('is not waited for when it has gone', async () => {
    const [first] = cases as [(typeof cases)[number]];
    await helper?.terminate();
    wasmAdapter.sharedProducts?.share(memory);
    const orphaned = product(first);
    const before = shared();
    expectEqual([product(first)], [orphaned]);
    expect(shared()).toBe(before);
  });
});
