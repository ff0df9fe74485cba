import { type BackendAdapter, mendKernels, registerExecutor, UPDATE_PROGRAM } from '@descent/backend';
import { getKernel } from '@tensorflow/tfjs-core';
import { executeProgram } from './execute.js';
import { replaceBroadcasts } from './kernels/broadcast.js';
import { replaceConvolution } from './kernels/convolution.js';
import { replaceLayout } from './kernels/layout.js';
import { replaceMatmul } from './kernels/products.js';
import { replaceReductions } from './kernels/reductions.js';
import { replaceRows } from './kernels/rows.js';

/** Plain JavaScript: runs everywhere, and is what every other backend is checked against. */
export const cpuAdapter: BackendAdapter = {
  name: 'cpu',
  tfjsName: 'cpu',
  rank: 10,

  async probe() {
    const { version_cpu } = await import('@tensorflow/tfjs-backend-cpu');
    return { available: true, version: version_cpu, details: { engine: 'JavaScript, one thread' } };
  },

  async prepare() {
    await import('@tensorflow/tfjs-backend-cpu');
    if (getKernel(UPDATE_PROGRAM, 'cpu')) return;
    mendKernels('cpu');
    replaceMatmul();
    replaceConvolution();
    replaceBroadcasts();
    replaceReductions();
    replaceRows();
    replaceLayout();
    registerExecutor('cpu', executeProgram);
  },
};
