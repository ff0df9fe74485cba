import { planBroadcast, valuesOf } from '@descent/backend';
import { type Addon, Binary, Unary } from '../addon.js';
import { resultMemory } from '../memory.js';
import { isFloat, type NativeKernel, replaceKernel, sizeOf } from './context.js';

/** Below this, the call into the addon costs more than the loop. */
const WORTH_A_CALL = 64;

const binary =
  (op: number): NativeKernel =>
  ({ inputs: { a, b }, backend }, addon) => {
    if (!isFloat(a) || !isFloat(b)) return undefined;
    if (sizeOf(a.shape) < WORTH_A_CALL && sizeOf(b.shape) < WORTH_A_CALL) return undefined;
    const meeting = planBroadcast(a.shape, b.shape);
    if (meeting === undefined) return undefined;
    const out = resultMemory(meeting.size);
    addon.binary(op, valuesOf(backend, a), valuesOf(backend, b), out, meeting.plan);
    return backend.makeTensorInfo(meeting.shape, 'float32', out);
  };

const unary =
  (op: number): NativeKernel =>
  ({ inputs: { x }, attrs, backend }, addon) => {
    if (!isFloat(x)) return undefined;
    const size = sizeOf(x.shape);
    if (size < WORTH_A_CALL || (op === Unary.Step && attrs.alpha !== 0)) return undefined;
    const out = resultMemory(size);
    addon.unary(op, valuesOf(backend, x), out, size);
    return backend.makeTensorInfo(x.shape as number[], 'float32', out);
  };

export function replaceElementwise(addon: Addon): void {
  for (const [name, op] of Object.entries(Binary)) replaceKernel(name, addon, binary(op));
  for (const [name, op] of Object.entries(Unary)) replaceKernel(name, addon, unary(op));
}
