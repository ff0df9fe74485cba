import type { BackendAdapter } from '@descent/backend';
import { version_wasm } from '@tensorflow/tfjs-backend-wasm';
import { env } from '@tensorflow/tfjs-core';

/** tfjs's WebAssembly backend. */
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
      details: { simd: simd ? 'yes' : 'no', threads: simd && threads ? 'yes' : 'no' },
    };
  },

  async prepare() {},
};
