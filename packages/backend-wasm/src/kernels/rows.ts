import { ROW_INDICES, type RowIndicesAttributes, resolveRows } from '@descent/backend';
import {
  GatherV2,
  type GatherV2Attrs,
  type TensorInfo,
  UnsortedSegmentSum,
  type UnsortedSegmentSumAttrs,
  util,
} from '@tensorflow/tfjs-core';
import type { Heap } from '../pack/heap.js';
import { defineKernel } from './kernel.js';

function integersOf(heap: Heap, tensor: TensorInfo): Int32Array {
  const start = heap.address(tensor) >>> 2;
  return heap.int32.subarray(start, start + util.sizeFromShape(tensor.shape));
}

/** x[…, indices, …] along one axis. */
export const gather = defineKernel<{ x: TensorInfo; indices: TensorInfo }, GatherV2Attrs>(
  GatherV2,
  ({ heap, kernels }, { x, indices }, { axis, batchDims }) => {
    const words = x.dtype === 'float32' || x.dtype === 'int32';
    if (batchDims !== 0 || !words || indices.dtype !== 'int32') return undefined;
    const along = util.parseAxisParam(axis, x.shape)[0] as number;
    const extent = x.shape[along] as number;
    for (const index of integersOf(heap, indices)) {
      util.assert(
        index >= 0 && index < extent,
        () => `GatherV2: the index value ${index} is not in [0, ${extent - 1}]`,
      );
    }
    const out = heap.output([...x.shape.slice(0, along), ...indices.shape, ...x.shape.slice(along + 1)], x.dtype);
    kernels.gatherRows(
      heap.address(x),
      heap.address(indices),
      heap.address(out),
      util.sizeFromShape(x.shape.slice(0, along)),
      extent,
      util.sizeFromShape(indices.shape),
      4 * util.sizeFromShape(x.shape.slice(along + 1)),
    );
    return out;
  },
);

/** out[s] = Σ x[i] over i with segmentIds[i] = s: the gradient of `gather`. Ids outside are dropped, as TensorFlow does. */
export const unsortedSegmentSum = defineKernel<{ x: TensorInfo; segmentIds: TensorInfo }, UnsortedSegmentSumAttrs>(
  UnsortedSegmentSum,
  ({ heap, kernels }, { x, segmentIds }, { numSegments }) => {
    if (x.dtype !== 'float32' || segmentIds.dtype !== 'int32' || segmentIds.shape.length !== 1) return undefined;
    const row = x.shape.slice(1);
    const out = heap.output([numSegments, ...row]);
    kernels.sumSegments(
      heap.address(x),
      heap.address(segmentIds),
      heap.address(out),
      x.shape[0] as number,
      numSegments,
      4 * util.sizeFromShape(row),
    );
    return out;
  },
);

/** Row numbers, checked: see `resolveRows`. */
export const rowIndices = defineKernel<{ indices: TensorInfo }, RowIndicesAttributes>(
  ROW_INDICES,
  ({ heap }, { indices }, attributes) => {
    const size = util.sizeFromShape(indices.shape);
    const start = heap.address(indices) >>> 2;
    const values = indices.dtype === 'float32' ? heap.float32 : heap.int32;
    const rows = resolveRows(values.subarray(start, start + size), attributes);
    const out = heap.output([...indices.shape], 'int32');
    heap.int32.set(rows, heap.address(out) >>> 2);
    return out;
  },
);
