import { Mean, type MeanAttrs, Sum, type SumAttrs, type TensorInfo, util } from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';
import { defineKernel, type OfficialKernel } from './kernel.js';

/** Σ over axes, each sum carried in float64 and rounded once. */
export const sum = defineKernel<{ x: TensorInfo }, SumAttrs>(Sum, (pack, { x }, { axis, keepDims }, official) =>
  reduce(pack, x, axis, keepDims, () => 1, official),
);

/** The mean over axes; 0 over no elements, as tfjs has it. */
export const mean = defineKernel<{ x: TensorInfo }, MeanAttrs>(Mean, (pack, { x }, { axis, keepDims }, official) =>
  reduce(pack, x, axis, keepDims, (count) => 1 / Math.max(count, 1), official),
);

function reduce(
  pack: Pack,
  x: TensorInfo,
  axis: number | number[],
  keepDims: boolean,
  scale: (count: number) => number,
  official: OfficialKernel,
): TensorInfo | undefined {
  if (x.dtype !== 'float32') return undefined;
  const axes = new Set(util.parseAxisParam(axis, x.shape));
  const reduced = x.shape.filter((_, i) => axes.has(i));
  const count = util.sizeFromShape(reduced);
  const out = pack.heap.output(x.shape.flatMap((n, i) => (axes.has(i) ? (keepDims ? [1] : []) : [n])));
  if (util.sizeFromShape(out.shape) === 0) return out;
  const first = x.shape.findIndex((_, i) => axes.has(i));
  const start = first < 0 ? 0 : first;
  const adjacent = reduced.every((_, i) => axes.has(start + i));
  if (adjacent || count === 0) {
    const outer = util.sizeFromShape(x.shape.slice(0, start));
    const inner = util.sizeFromShape(x.shape.slice(start + reduced.length));
    sumMiddle(pack, x, out, outer, count, inner, scale(count));
    return out;
  }
  const order = x.shape.map((_, i) => i);
  const perm = [...order.filter((i) => !axes.has(i)), ...order.filter((i) => axes.has(i))];
  const turned = official('Transpose', { x }, { perm });
  sumMiddle(pack, turned, out, util.sizeFromShape(out.shape), count, 1, scale(count));
  pack.heap.release(turned);
  return out;
}

function sumMiddle(
  { heap, kernels }: Pack,
  x: TensorInfo,
  out: TensorInfo,
  outer: number,
  count: number,
  inner: number,
  scale: number,
): void {
  if (count > 0) kernels.sumMiddle(heap.address(x), heap.address(out), outer, count, inner, scale);
  else heap.float32.fill(0, heap.address(out) >>> 2, (heap.address(out) >>> 2) + util.sizeFromShape(out.shape));
}
