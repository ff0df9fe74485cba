import { type TensorInfo, util } from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';

const WORD = 4;

/** Whether an element is a word, as the kernels that move elements ask for. */
export function hasWords(tensor: TensorInfo): boolean {
  return tensor.dtype === 'float32' || tensor.dtype === 'int32';
}

/** A tensor seen as [outer, extent, inner] around one axis. */
export interface Middle {
  readonly outer: number;
  readonly extent: number;
  /** Bytes of the axes after. */
  readonly inner: number;
}

export function around(shape: readonly number[], axis: number): Middle {
  return {
    outer: sizeOf(shape.slice(0, axis)),
    extent: shape[axis] as number,
    inner: WORD * sizeOf(shape.slice(axis + 1)),
  };
}

/** out = x from `begin` on, `size` elements along each axis. */
export function copySlice(pack: Pack, x: TensorInfo, begin: readonly number[], size: readonly number[]): TensorInfo {
  const { heap, kernels } = pack;
  const out = heap.output(size, x.dtype);
  if (sizeOf(size) === 0) return out;
  const strides = util
    .computeStrides(x.shape)
    .concat(1)
    .map((n) => n * WORD);
  // Runs are contiguous from the last axis that is cut; the axis before it is walked by the kernel, the rest here.
  const cut = size.findLastIndex((n, i) => n !== x.shape[i]);
  const run = WORD * sizeOf(size.slice(Math.max(cut, 0)));
  const walked = cut - 1;
  const rows = walked >= 0 ? (size[walked] as number) : 1;
  const rowStride = walked >= 0 ? (strides[walked] as number) : 0;
  let starts = [heap.address(x)];
  for (const [axis, first] of begin.entries()) {
    const stride = strides[axis] as number;
    const steps = axis < walked ? (size[axis] as number) : 1;
    starts = starts.flatMap((start) => Array.from({ length: steps }, (_, i) => start + (first + i) * stride));
  }
  let to = heap.address(out);
  for (const start of starts) {
    kernels.copyBlocks(start, rowStride, to, run, run, rows);
    to += run * rows;
  }
  return out;
}

/** Puts tensors side by side along an axis; `shape` is the result's. */
export function copyConcat(
  pack: Pack,
  inputs: readonly TensorInfo[],
  shape: readonly number[],
  axis: number,
): TensorInfo {
  const { heap, kernels } = pack;
  const out = heap.output(shape, (inputs[0] as TensorInfo).dtype);
  const outer = sizeOf(shape.slice(0, axis));
  const row = WORD * sizeOf(shape.slice(axis));
  let to = heap.address(out);
  for (const input of inputs) {
    const bytes = (WORD * sizeOf(input.shape)) / Math.max(outer, 1);
    if (bytes > 0) kernels.copyBlocks(heap.address(input), bytes, to, row, bytes, outer);
    to += bytes;
  }
  return out;
}

const sizeOf = (shape: readonly number[]): number => util.sizeFromShape([...shape]);
