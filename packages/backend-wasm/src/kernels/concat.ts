import {
  backend_util,
  Concat,
  type ConcatAttrs,
  Pack,
  type PackAttrs,
  type TensorInfo,
  Tile,
  type TileAttrs,
  util,
} from '@tensorflow/tfjs-core';
import { around, copyConcat, hasWords } from './blocks.js';
import { defineKernel } from './kernel.js';

/** Tensors side by side along an axis. */
export const concat = defineKernel<TensorInfo[], ConcatAttrs>(Concat, (pack, inputs, { axis }) => {
  const first = inputs[0] as TensorInfo;
  if (inputs.some((t) => !hasWords(t) || t.dtype !== first.dtype)) return undefined;
  const along = util.parseAxisParam(axis, first.shape)[0] as number;
  const shapes = inputs.map((t) => t.shape);
  backend_util.assertParamsConsistent(shapes, along);
  return copyConcat(pack, inputs, backend_util.computeOutShape(shapes, along), along);
});

/** Tensors of one shape, stacked along a new axis. */
export const stack = defineKernel<TensorInfo[], PackAttrs>(Pack, (pack, inputs, { axis }) => {
  const first = inputs[0] as TensorInfo;
  if (inputs.some((t) => !hasWords(t) || t.dtype !== first.dtype)) return undefined;
  for (const { shape } of inputs) {
    util.assertShapesMatch(first.shape, shape, 'All tensors passed to stack must have matching shapes');
  }
  const along = axis < 0 ? axis + first.shape.length + 1 : axis;
  const shape = [...first.shape.slice(0, along), inputs.length, ...first.shape.slice(along)];
  return copyConcat(pack, inputs, shape, along);
});

/** x repeated `reps[i]` times along each axis i. */
export const tile = defineKernel<{ x: TensorInfo }, TileAttrs>(Tile, (pack, { x }, { reps }) => {
  if (!hasWords(x)) return undefined;
  const { heap, kernels } = pack;
  const out = heap.output(
    x.shape.map((n, i) => n * (reps[i] as number)),
    x.dtype,
  );
  if (util.sizeFromShape(out.shape) === 0) return out;
  const repeated = x.shape.map((_, i) => i).filter((i) => reps[i] !== 1);
  // One axis at a time, from the last, through tensors that are let go; the last pass writes the result.
  let current = x;
  for (const axis of [...repeated].reverse()) {
    const count = reps[axis] as number;
    const target =
      axis === repeated[0]
        ? out
        : heap.output(
            current.shape.map((n, i) => (i === axis ? n * count : n)),
            x.dtype,
          );
    const { outer, extent, inner } = around(current.shape, axis);
    const block = extent * inner;
    for (let r = 0; r < count; r++) {
      const to = heap.address(target) + r * block;
      kernels.copyBlocks(heap.address(current), block, to, block * count, block, outer);
    }
    if (current !== x) heap.release(current);
    current = target;
  }
  if (repeated.length === 0) {
    const bytes = 4 * util.sizeFromShape(x.shape);
    kernels.copyBlocks(heap.address(x), 0, heap.address(out), 0, bytes, 1);
  }
  return out;
});
