import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

/**
 * Says where tfjs's own WebAssembly binaries are: in this package's `wasm` folder, written in the form that bundlers
 * follow. A program that calls `setWasmPaths` after its imports has the last word.
 */
export function locateBinaries(): void {
  setWasmPaths({
    'tfjs-backend-wasm.wasm': new URL('../wasm/tfjs-backend-wasm.wasm', import.meta.url).href,
    'tfjs-backend-wasm-simd.wasm': new URL('../wasm/tfjs-backend-wasm-simd.wasm', import.meta.url).href,
    'tfjs-backend-wasm-threaded-simd.wasm': new URL('../wasm/tfjs-backend-wasm-threaded-simd.wasm', import.meta.url)
      .href,
  });
}
