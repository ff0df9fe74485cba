import { arrayOf, planBroadcast } from '@descent/backend';
import { Cast, type DataType, LogicalNot, Select } from '@tensorflow/tfjs-core';
import { type Addon, Comparison } from '../addon.js';
import { memoryFor, type NativeKernel, replaceKernel, sizeOf } from './context.js';

/** Below this, the call into the addon costs more than the loop. */
const WORTH_A_CALL = 64;

const compare =
  (op: number): NativeKernel =>
  ({ inputs: { a, b }, backend }, addon) => {
    if (a === undefined || b === undefined || a.dtype !== b.dtype) return undefined;
    if (sizeOf(a.shape) < WORTH_A_CALL && sizeOf(b.shape) < WORTH_A_CALL) return undefined;
    const [left, right] = [arrayOf(backend, a), arrayOf(backend, b)];
    const meeting = planBroadcast(a.shape, b.shape);
    if (meeting === undefined || left === undefined || right === undefined) return undefined;
    const out = new Uint8Array(meeting.size);
    addon.compare(op, left, right, out, meeting.plan);
    return backend.makeTensorInfo(meeting.shape, 'bool', out);
  };

const logicalNot: NativeKernel = ({ inputs: { x }, backend }, addon) => {
  if (x?.dtype !== 'bool' || sizeOf(x.shape) < WORTH_A_CALL) return undefined;
  const [values, meeting] = [arrayOf(backend, x), planBroadcast(x.shape, [])];
  if (meeting === undefined || values === undefined) return undefined;
  const out = new Uint8Array(meeting.size);
  addon.compare(Comparison.Equal, values, Uint8Array.of(0), out, meeting.plan);
  return backend.makeTensorInfo(meeting.shape, 'bool', out);
};

const select: NativeKernel = ({ inputs: { condition, t, e }, backend }, addon) => {
  if (condition?.dtype !== 'bool' || t === undefined || e === undefined || t.dtype !== e.dtype) return undefined;
  const size = sizeOf(t.shape);
  if (size < WORTH_A_CALL || sizeOf(condition.shape) !== size || sizeOf(e.shape) !== size) return undefined;
  const [chosen, yes, no] = [arrayOf(backend, condition), arrayOf(backend, t), arrayOf(backend, e)];
  if (!(chosen instanceof Uint8Array) || yes === undefined || no === undefined) return undefined;
  const out = memoryFor(t.dtype, size);
  addon.select(chosen, yes, no, out, size);
  return backend.makeTensorInfo(t.shape as number[], t.dtype, out);
};

const cast: NativeKernel = ({ inputs: { x }, attrs, backend }, addon) => {
  const dtype = attrs.dtype as DataType;
  const size = x === undefined ? 0 : sizeOf(x.shape);
  if (x === undefined || size < WORTH_A_CALL || x.dtype === 'complex64') return undefined;
  if (x.dtype === dtype) {
    backend.incRef(x.dataId);
    return { dataId: x.dataId, shape: x.shape, dtype };
  }
  const values = arrayOf(backend, x);
  if (values === undefined || (dtype !== 'float32' && dtype !== 'int32' && dtype !== 'bool')) return undefined;
  const out = memoryFor(dtype, size);
  addon.cast(values, out, size);
  return backend.makeTensorInfo(x.shape as number[], dtype, out);
};

/** Comparisons, logic, choices by their results, casts. */
export function replaceComparisons(addon: Addon): void {
  for (const [name, op] of Object.entries(Comparison)) replaceKernel(name, addon, compare(op));
  replaceKernel(LogicalNot, addon, logicalNot);
  replaceKernel(Select, addon, select);
  replaceKernel(Cast, addon, cast);
}
