import type { BackendValues, DataId, DataType, KernelBackend } from '@tensorflow/tfjs-core';
import { isPrivate } from './kernel.js';

const guarded = new WeakSet<KernelBackend>();
/** Memory of data that update programs write in place. */
const writtenInPlace = new WeakSet<ArrayBufferLike>();
/** Memory that shall be told of its views, and whether it has any. */
const watched = new WeakMap<ArrayBufferLike, { isViewed: boolean }>();

/**
 * For backends whose reads and slices hand out the tensor's own memory (the CPU backend and what is built on it): from
 * now on a read of data that update programs write in place gives a copy, and so does a slice, so that a value taken
 * stays what it was.
 *
 * @param written - the memory that a program is about to write
 */
export function protectReads(backend: KernelBackend, written: readonly ArrayBufferView[]): void {
  for (const { buffer } of written) writtenInPlace.add(buffer);
  guard(backend);
}

/**
 * Watches the memory of a tensor that is to be used again once the tensor is gone.
 *
 * @returns whether a slice or a read of it was made since, which on some backends is a view of the same memory
 */
export function watchViews(backend: KernelBackend, memory: ArrayBufferView): () => boolean {
  guard(backend);
  const watch = { isViewed: false };
  watched.set(memory.buffer, watch);
  return () => watch.isViewed;
}

function guard(backend: KernelBackend): void {
  if (guarded.has(backend)) return;
  guarded.add(backend);
  const readSync = backend.readSync.bind(backend);
  const write = backend.write.bind(backend);
  backend.readSync = (data: DataId) => {
    const values = readSync(data);
    return isPrivate(data) ? values.slice() : unshared(values);
  };
  backend.write = (values: BackendValues, shape: number[], dtype: DataType) => write(unshared(values), shape, dtype);
}

/** Values that others may go on looking at. */
function unshared<T extends BackendValues>(values: T): T {
  if (!ArrayBuffer.isView(values)) return values;
  if (writtenInPlace.has(values.buffer)) return (values as Float32Array).slice() as T & Float32Array;
  const watch = watched.get(values.buffer);
  if (watch !== undefined) watch.isViewed = true;
  return values;
}
