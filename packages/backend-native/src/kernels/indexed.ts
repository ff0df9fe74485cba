import { integersOf, registerRowIndices, valuesOf } from '@descent/backend';
import { GatherV2, UnsortedSegmentSum, util } from '@tensorflow/tfjs-core';
import type { Addon } from '../addon.js';
import { resultMemory } from '../memory.js';
import { BACKEND, isFloat, replaceKernel, sizeOf } from './context.js';

/** Rows picked by index, and their gradient: rows added up by index. */
export function replaceIndexed(addon: Addon): void {
  registerRowIndices(BACKEND);

  replaceKernel(GatherV2, addon, ({ inputs: { x, indices }, attrs, backend }) => {
    if (x === undefined || indices?.dtype !== 'int32' || (attrs.batchDims ?? 0) !== 0) return undefined;
    const { shape, dtype } = x;
    if (dtype !== 'float32' && dtype !== 'int32') return undefined;
    const axis = util.parseAxisParam(attrs.axis as number, shape)[0] as number;
    const [outer, extent, width] = [sizeOf(shape.slice(0, axis)), shape[axis] as number, sizeOf(shape.slice(axis + 1))];
    const picked = integersOf(backend, indices);
    const count = sizeOf(indices.shape);
    for (const index of picked) if (!(index >= 0 && index < extent)) return undefined;
    const size = outer * count * width;
    const out = dtype === 'float32' ? resultMemory(size) : new Int32Array(size);
    const values = dtype === 'float32' ? valuesOf(backend, x) : integersOf(backend, x);
    addon.gatherRows(values, picked, out, outer, extent, count, width);
    return backend.makeTensorInfo([...shape.slice(0, axis), ...indices.shape, ...shape.slice(axis + 1)], dtype, out);
  });

  replaceKernel(UnsortedSegmentSum, addon, ({ inputs: { x, segmentIds }, attrs, backend }) => {
    if (!isFloat(x) || segmentIds?.dtype !== 'int32' || segmentIds.shape.length !== 1) return undefined;
    const [rows, segments, rest] = [x.shape[0] as number, attrs.numSegments as number, x.shape.slice(1)];
    const width = sizeOf(rest);
    const out = resultMemory(segments * width);
    addon.sumSegments(valuesOf(backend, x), integersOf(backend, segmentIds), out, rows, segments, width);
    return backend.makeTensorInfo([segments, ...rest], 'float32', out);
  });
}
