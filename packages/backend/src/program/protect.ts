import type { DataId, KernelBackend } from '@tensorflow/tfjs-core';
import { isPrivate } from './kernel.js';

const guarded = new WeakSet<KernelBackend>();

/**
 * For backends whose reads hand out the tensor's own array (the CPU backend and what is built on it): from now on a
 * read of data that update programs write in place gives a copy, so that a value read stays what it was.
 */
export function protectReads(backend: KernelBackend): void {
  if (guarded.has(backend)) return;
  guarded.add(backend);
  const readSync = backend.readSync.bind(backend);
  backend.readSync = (data: DataId) => {
    const values = readSync(data);
    return isPrivate(data) ? values.slice() : values;
  };
}
