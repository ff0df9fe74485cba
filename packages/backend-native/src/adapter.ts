import { type BackendAdapter, mendKernels, registerExecutor } from '@descent/backend';
import { copyRegisteredKernels, findBackendFactory, registerBackend } from '@tensorflow/tfjs-core';
import { loadAddon } from './addon.js';
import { makeExecutor } from './execute.js';
import { replaceComparisons } from './kernels/compare.js';
import { BACKEND, countFallbacks } from './kernels/context.js';
import { replaceConvolution } from './kernels/convolution.js';
import { replaceElementwise } from './kernels/elementwise.js';
import { registerGatherBatch } from './kernels/gather-batch.js';
import { replaceIndexed } from './kernels/indexed.js';
import { replaceLayout } from './kernels/layout.js';
import { replaceMatmul } from './kernels/matmul.js';
import { replacePooling } from './kernels/pooling.js';
import { replaceReductions } from './kernels/reductions.js';
import { defaultThreads } from './threads.js';

/** The CPU backend with its hot kernels in C++ over BLAS. Optional: runs where the addon was built. */
export const nativeAdapter: BackendAdapter = {
  name: 'native',
  tfjsName: BACKEND,
  rank: 30,

  async probe() {
    const found = loadAddon();
    if (!('addon' in found)) return { available: false, ...found };
    const { blas } = found.addon.describe();
    const { version, compiler } = found.build;
    return { available: true, version, details: { blas, threads: String(defaultThreads()), compiler } };
  },

  async prepare() {
    const found = loadAddon();
    if (!('addon' in found)) return;
    const { addon } = found;
    addon.setThreads(defaultThreads());
    if (findBackendFactory(BACKEND)) return;
    const { NativeBackend } = await import('./native-backend.js');
    registerBackend(BACKEND, () => new NativeBackend());
    copyRegisteredKernels('cpu', BACKEND);
    mendKernels(BACKEND);
    countFallbacks();
    replaceMatmul(addon);
    replaceElementwise(addon);
    replaceReductions(addon);
    replaceConvolution(addon);
    replacePooling(addon);
    replaceComparisons(addon);
    replaceIndexed(addon);
    replaceLayout(addon);
    registerGatherBatch(addon);
    registerExecutor(BACKEND, makeExecutor(addon));
  },
};
