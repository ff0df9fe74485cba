/** Arrays below this are made anew: that is as quick. */
const WORTH_KEEPING = 64;
/** Floats kept for reuse at most: 64 MiB. */
const LIMIT = 16 * 2 ** 20;

/** Memory for results, and who looks at it: slices of a tensor are views of its memory. */
interface Lending {
  readonly array: Float32Array;
  users: number;
  /** Whether a read handed it out: whoever read it may keep it, so it is never reused. */
  isRead: boolean;
}

const free = new Map<number, Float32Array[]>();
const lendings = new WeakMap<ArrayBufferLike, Lending>();
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
  const array = new Float32Array(Buffer.allocUnsafeSlow(size * 4).buffer, 0, size);
  lendings.set(array.buffer, { array, users: 0, isRead: false });
  return array;
}

/** Notes that data looks at this memory. */
export function hold(values: unknown): void {
  const lending = lendingOf(values);
  if (lending !== undefined) lending.users++;
}

/** Notes that whoever asked for the values may keep them. */
export function handOut(values: unknown): void {
  const lending = lendingOf(values);
  if (lending !== undefined) lending.isRead = true;
}

/** Takes memory back once no data looks at it any more. */
export function letGo(values: unknown): void {
  const lending = lendingOf(values);
  if (lending === undefined) return;
  lending.users--;
  const { array, users, isRead } = lending;
  if (users > 0 || isRead || kept + array.length > LIMIT) return;
  const same = free.get(array.length);
  if (same === undefined) free.set(array.length, [array]);
  else same.push(array);
  kept += array.length;
}

function lendingOf(values: unknown): Lending | undefined {
  return values instanceof Float32Array ? lendings.get(values.buffer) : undefined;
}
