import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import type { DataId } from '@tensorflow/tfjs-core';

/** A float32 tensor's values, uncopied where it can be: a few CPU kernels leave them in a plain array. */
export function valuesOf(backend: MathBackendCPU, data: DataId): Float32Array {
  const { values } = backend.data.get(data);
  return values instanceof Float32Array ? values : new Float32Array(values as ArrayLike<number>);
}
