import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { DataId } from '@tensorflow/tfjs-core';
import type { TensorData } from './heap.js';

/** What of tfjs's backend reading replaces. */
interface Reader {
  readonly dataIdMap: { get(id: DataId): TensorData & { readonly dtype: string; readonly shape: readonly number[] } };
  readonly wasm: { readonly HEAPF32: Float32Array };
  readSync(id: DataId, start?: number, end?: number): unknown;
}

/**
 * Lets tfjs's backend read complex numbers, which it has none of. They lie in memory as pairs of floats, which is what
 * tfjs-core asks for.
 */
export function readComplexNumbers(backend: BackendWasm): void {
  const reader = backend as unknown as Reader;
  const readOthers = reader.readSync;
  reader.readSync = function (id, start, end) {
    const { dtype, shape, memoryOffset } = this.dataIdMap.get(id);
    if (dtype !== 'complex64') return readOthers.call(this, id, start, end);
    const first = memoryOffset >>> 2;
    const size = shape.reduce((product, n) => product * n, 2);
    return this.wasm.HEAPF32.slice(first, first + size);
  };
}
