import { planReduction, type ReductionPlan, valuesOf } from '@descent/backend';
import { ArgMax, Max, Mean, Softmax, Sum, type TensorInfo } from '@tensorflow/tfjs-core';
import type { Addon } from '../addon.js';
import { resultMemory } from '../memory.js';
import { isFloat, type KernelCall, type NativeKernel, replaceKernel, sizeOf } from './context.js';

/** Below this, the call into the addon costs more than the loop. */
const WORTH_A_CALL = 64;

interface Reduction extends ReductionPlan {
  readonly x: TensorInfo;
}

/** Undefined where the addon does not apply: axes that are no neighbors, nothing to reduce, few elements. */
function reductionOf(x: TensorInfo | undefined, axis: unknown, keepDims: unknown): Reduction | undefined {
  if (!isFloat(x) || x.shape.length === 0 || sizeOf(x.shape) < WORTH_A_CALL) return undefined;
  const plan = planReduction(x.shape, axis, keepDims);
  return plan && { x, ...plan };
}

const sumOf = ({ x, outer, middle, inner }: Reduction, { backend }: KernelCall, addon: Addon): Float32Array => {
  const out = resultMemory(outer * inner);
  const values = valuesOf(backend, x);
  if (inner === 1) addon.sumRows(values, out, outer, middle);
  else if (outer === 1) addon.sumColumns(values, out, middle, inner);
  else addon.sumMiddle(values, out, outer, middle, inner);
  return out;
};

const sum: NativeKernel = (call, addon) => {
  const reduction = reductionOf(call.inputs.x, call.attrs.axis, call.attrs.keepDims);
  if (reduction === undefined) return undefined;
  return call.backend.makeTensorInfo(reduction.shape, 'float32', sumOf(reduction, call, addon));
};

const mean: NativeKernel = (call, addon) => {
  const reduction = reductionOf(call.inputs.x, call.attrs.axis, call.attrs.keepDims);
  if (reduction === undefined) return undefined;
  const out = sumOf(reduction, call, addon);
  for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) / reduction.middle;
  return call.backend.makeTensorInfo(reduction.shape, 'float32', out);
};

const max: NativeKernel = ({ inputs, attrs, backend }, addon) => {
  const reduction = reductionOf(inputs.x, attrs.reductionIndices, attrs.keepDims);
  if (reduction?.inner !== 1) return undefined;
  const out = resultMemory(reduction.outer);
  addon.maxRows(valuesOf(backend, reduction.x), out, reduction.outer, reduction.middle);
  return backend.makeTensorInfo(reduction.shape, 'float32', out);
};

const argMax: NativeKernel = ({ inputs, attrs, backend }, addon) => {
  const reduction = reductionOf(inputs.x, attrs.axis, false);
  if (reduction?.inner !== 1) return undefined;
  const out = new Int32Array(reduction.outer);
  addon.argMaxRows(valuesOf(backend, reduction.x), out, reduction.outer, reduction.middle);
  return backend.makeTensorInfo(reduction.shape, 'int32', out);
};

const softmax: NativeKernel = ({ inputs: { logits }, attrs, backend }, addon) => {
  if (!isFloat(logits) || logits.shape.length === 0) return undefined;
  const dim = attrs.dim as number;
  const columns = logits.shape.at(-1) as number;
  if ((dim !== -1 && dim !== logits.shape.length - 1) || columns === 0) return undefined;
  const out = resultMemory(sizeOf(logits.shape));
  addon.softmaxRows(valuesOf(backend, logits), out, out.length / columns, columns);
  return backend.makeTensorInfo(logits.shape as number[], 'float32', out);
};

export function replaceReductions(addon: Addon): void {
  replaceKernel(Sum, addon, sum);
  replaceKernel(Mean, addon, mean);
  replaceKernel(Max, addon, max);
  replaceKernel(ArgMax, addon, argMax);
  replaceKernel(Softmax, addon, softmax);
}
