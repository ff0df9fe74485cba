import { ArgMax, Max, Mean, Softmax, Sum, type TensorInfo, util } from '@tensorflow/tfjs-core';
import type { Addon } from '../addon.js';
import { resultMemory } from '../memory.js';
import { isFloat, type KernelCall, type NativeKernel, replaceKernel, sizeOf, valuesOf } from './context.js';

/** Below this, the call into the addon costs more than the loop. */
const WORTH_A_CALL = 64;

/** A reduction seen as one of a matrix: along its rows (the last axes go) or along its columns (the first axes go). */
interface Reduction {
  readonly x: TensorInfo;
  readonly rows: number;
  readonly columns: number;
  readonly along: 'rows' | 'columns';
  readonly shape: number[];
}

/** Undefined where the addon does not apply: other axes, nothing to reduce, few elements. */
function reductionOf(x: TensorInfo | undefined, axis: unknown, keepDims: unknown): Reduction | undefined {
  if (!isFloat(x) || x.shape.length === 0) return undefined;
  const size = sizeOf(x.shape);
  if (size < WORTH_A_CALL) return undefined;
  const { shape } = x;
  const axes = util.parseAxisParam(axis as number | number[], shape).sort((p, q) => p - q);
  const isRun = axes.length > 0 && axes.every((d, i) => d === (axes[0] as number) + i);
  const isLast = axes.at(-1) === shape.length - 1;
  if (!isRun || !(isLast || axes[0] === 0)) return undefined;
  const reduced = axes.reduce((product, d) => product * (shape[d] as number), 1);
  const left =
    keepDims === true ? shape.map((d, i) => (axes.includes(i) ? 1 : d)) : shape.filter((_, i) => !axes.includes(i));
  const kept = size / reduced;
  return isLast
    ? { x, rows: kept, columns: reduced, along: 'rows', shape: left }
    : { x, rows: reduced, columns: kept, along: 'columns', shape: left };
}

const sumOf = ({ x, rows, columns, along }: Reduction, { backend }: KernelCall, addon: Addon): Float32Array => {
  const out = resultMemory(along === 'rows' ? rows : columns);
  if (along === 'rows') addon.sumRows(valuesOf(backend, x), out, rows, columns);
  else addon.sumColumns(valuesOf(backend, x), out, rows, columns);
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
  const count = reduction.along === 'rows' ? reduction.columns : reduction.rows;
  for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) / count;
  return call.backend.makeTensorInfo(reduction.shape, 'float32', out);
};

const max: NativeKernel = ({ inputs, attrs, backend }, addon) => {
  const reduction = reductionOf(inputs.x, attrs.reductionIndices, attrs.keepDims);
  if (reduction?.along !== 'rows') return undefined;
  const out = resultMemory(reduction.rows);
  addon.maxRows(valuesOf(backend, reduction.x), out, reduction.rows, reduction.columns);
  return backend.makeTensorInfo(reduction.shape, 'float32', out);
};

const argMax: NativeKernel = ({ inputs, attrs, backend }, addon) => {
  const reduction = reductionOf(inputs.x, attrs.axis, false);
  if (reduction?.along !== 'rows') return undefined;
  const out = new Int32Array(reduction.rows);
  addon.argMaxRows(valuesOf(backend, reduction.x), out, reduction.rows, reduction.columns);
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
