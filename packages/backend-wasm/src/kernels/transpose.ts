import {
  Reverse,
  type ReverseAttrs,
  type TensorInfo,
  Transpose,
  type TransposeAttrs,
  util,
} from '@tensorflow/tfjs-core';
import { around, hasWords } from './blocks.js';
import { defineKernel } from './kernel.js';

/** Axes in another order, where two neighboring groups of axes change places and the rest before them stay. */
export const transpose = defineKernel<{ x: TensorInfo }, TransposeAttrs>(
  Transpose,
  ({ heap, kernels }, { x }, { perm }) => {
    if (!hasWords(x)) return undefined;
    const kept = perm.filter((axis) => x.shape[axis] !== 1);
    const order = [...kept].sort((a, b) => a - b);
    const start = kept.findIndex((axis, i) => axis !== order[i]);
    if (start < 0) return undefined;
    const moved = kept.slice(start);
    const wanted = order.slice(start);
    const split = moved.indexOf(wanted[0] as number);
    const swapped = [...moved.slice(split), ...moved.slice(0, split)];
    if (swapped.some((axis, i) => axis !== wanted[i])) return undefined;
    const sizeOf = (axes: readonly number[]) => axes.reduce((product, axis) => product * (x.shape[axis] as number), 1);
    const out = heap.output(
      perm.map((axis) => x.shape[axis] as number),
      x.dtype,
    );
    const [rows, columns] = [sizeOf(moved.slice(split)), sizeOf(moved.slice(0, split))];
    kernels.transposeBlocks(heap.address(x), heap.address(out), sizeOf(kept.slice(0, start)), rows, columns);
    return out;
  },
);

/** x in reverse along one axis. */
export const reverse = defineKernel<{ x: TensorInfo }, ReverseAttrs>(Reverse, ({ heap, kernels }, { x }, { dims }) => {
  const axes = util.parseAxisParam(dims, x.shape);
  if (!hasWords(x) || axes.length !== 1) return undefined;
  const { outer, extent, inner } = around(x.shape, axes[0] as number);
  const out = heap.output(x.shape, x.dtype);
  kernels.reverseBlocks(heap.address(x), heap.address(out), outer, extent, inner);
  return out;
});
