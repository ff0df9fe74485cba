/** Arrays below this are made anew: the engine's own allocator is quick with them. */
const WORTH_KEEPING = 16_384;
/** Floats kept for reuse at most: 64 MiB. */
const LIMIT = 16 * 2 ** 20;

const free = new Map<number, Float32Array[]>();
const owned = new WeakSet<Float32Array>();
let kept = 0;

/**
 * Memory for a result that a kernel writes whole: not cleared, and reused from results that are gone. A training step
 * makes and drops the same sizes over and over; without reuse the garbage collector takes a large part of it.
 */
export function resultMemory(size: number): Float32Array {
  if (size < WORTH_KEEPING) return new Float32Array(size);
  const reused = free.get(size)?.pop();
  if (reused !== undefined) {
    kept -= size;
    return reused;
  }
  const made = new Float32Array(Buffer.allocUnsafeSlow(size * 4).buffer, 0, size);
  owned.add(made);
  return made;
}

/** Takes memory back that no one can see any more. Arrays that did not come from here are left alone. */
export function recycle(values: unknown): void {
  if (!(values instanceof Float32Array) || !owned.has(values) || kept + values.length > LIMIT) return;
  const same = free.get(values.length);
  if (same === undefined) free.set(values.length, [values]);
  else same.push(values);
  kept += values.length;
}
