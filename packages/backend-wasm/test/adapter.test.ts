import { describeBackends, useBackend } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { wasmAdapter } from '../src/index.js';

it('can run here, and says how', async () => {
  const status = await wasmAdapter.probe();
  expect(status).toMatchObject({
    available: true,
    version: '4.22.0',
    details: { simd: 'yes', threads: 'no', kernels: expect.stringMatching(/^SIMD/) },
  });
});

it('is known by name once imported', async () => {
  expect((await describeBackends()).map((row) => row.name)).toContain('wasm');
});

it('becomes the backend of tfjs-core', async () => {
  const active = await useBackend('wasm');
  expect(active).toMatchObject({ name: 'wasm', version: '4.22.0' });
  expect(tf.getBackend()).toBe('wasm');
  const product = tf.matMul(tf.tensor2d([[1, 2, 3]]), tf.tensor2d([[4, 5, 6]]), false, true);
  expect(await product.data()).toEqual(new Float32Array([32]));
});
