import { Mean, type MeanAttrs, Sum, type SumAttrs, type TensorInfo, util } from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';
import { defineKernel } from './kernel.js';

/** Σ over adjacent axes, each sum carried in float64 and rounded once. */
export const sum = defineKernel<{ x: TensorInfo }, SumAttrs>(Sum, (pack, { x }, { axis, keepDims }) =>
  reduce(pack, x, axis, keepDims, () => 1),
);

/** The mean over adjacent axes; 0 over no elements, as tfjs has it. */
export const mean = defineKernel<{ x: TensorInfo }, MeanAttrs>(Mean, (pack, { x }, { axis, keepDims }) =>
  reduce(pack, x, axis, keepDims, (count) => 1 / Math.max(count, 1)),
);

function reduce(
  { heap, kernels }: Pack,
  x: TensorInfo,
  axis: number | number[],
  keepDims: boolean,
  scale: (count: number) => number,
): TensorInfo | undefined {
  if (x.dtype !== 'float32') return undefined;
  const axes = util.parseAxisParam(axis, x.shape).sort((a, b) => a - b);
  const first = axes[0] ?? 0;
  if (axes.some((a, i) => a !== first + i)) return undefined;
  const after = first + axes.length;
  const reduced = x.shape.slice(first, after);
  const kept = keepDims ? reduced.map(() => 1) : [];
  const out = heap.output([...x.shape.slice(0, first), ...kept, ...x.shape.slice(after)]);
  const extent = util.sizeFromShape(reduced);
  const outer = util.sizeFromShape(x.shape.slice(0, first));
  const inner = util.sizeFromShape(x.shape.slice(after));
  if (outer * inner === 0) return out;
  kernels.sumMiddle(heap.address(x), heap.address(out), outer, extent, inner, scale(extent));
  return out;
}
