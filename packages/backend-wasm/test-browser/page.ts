import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-wasm';

/** A product of two matrices on the backend, and which kernels ran. */
async function product(counts: () => Record<string, number>) {
  const [a, b] = [tf.tensor2d([1, 2, 3, 4], [2, 2]), tf.tensor2d([5, 6, 7, 8], [2, 2])];
  const values = Array.from(await tf.matMul(a, b).data());
  return { values, kernels: Object.keys(counts()) };
}

Object.assign(window, {
  /** The kernels are imported before the backend starts. */
  async before() {
    const { kernelCounts } = await import('../src/index.js');
    const started = await tf.setBackend('wasm');
    return { started, ...(await product(kernelCounts)) };
  },

  /** The kernels are imported when the backend runs already. */
  async after() {
    const { locateBinaries } = await import('../src/paths.js');
    locateBinaries();
    const started = await tf.setBackend('wasm');
    const { kernelCounts } = await import('../src/index.js');
    const meanwhile = await product(kernelCounts);
    while (tf.getKernel('UpdateProgram', 'wasm') === undefined) await new Promise((done) => setTimeout(done, 10));
    return { started, meanwhile, ...(await product(kernelCounts)) };
  },
});
