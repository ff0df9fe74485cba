import type { BackendAdapter } from '@descent/backend';
import { version_wasm } from '@tensorflow/tfjs-backend-wasm';
import { env } from '@tensorflow/tfjs-core';
import { packBuild } from './pack/binary.js';
import { sharedProducts } from './pack/shared-products.js';

const KERNELS = { simd: 'SIMD', relaxed: 'SIMD with fused multiply-add' } as const;

/** tfjs's WebAssembly backend, with kernels of our own on its memory. */
export const wasmAdapter: BackendAdapter = {
  name: 'wasm',
  tfjsName: 'wasm',
  rank: 20,

  async probe() {
    if (typeof WebAssembly === 'undefined') {
      return {
        available: false,
        reason: 'this JavaScript engine has no WebAssembly',
        remedy: 'Use an engine that has it, and a content security policy that allows wasm-unsafe-eval.',
      };
    }
    const [simd, threads] = await Promise.all([
      env().getAsync('WASM_HAS_SIMD_SUPPORT'),
      env().getAsync('WASM_HAS_MULTITHREAD_SUPPORT'),
    ]);
    return {
      available: true,
      version: version_wasm,
      details: {
        simd: simd ? 'yes' : 'no',
        threads: simd && threads ? 'yes' : 'no',
        kernels: packBuild ? KERNELS[packBuild] : 'none: they need SIMD',
      },
    };
  },

  /** Importing the package did everything. */
  async prepare() {},

  ...(packBuild === undefined ? {} : { sharedProducts }),
};
