import { numbersOf, registerRowIndices, valuesOf } from '@descent/backend';
import { GatherV2, UnsortedSegmentSum, util } from '@tensorflow/tfjs-core';
import { gatherRows, sumSegments } from './indexed.js';
import { replace } from './replace.js';

/** Rows picked by index, and their gradient: tfjs's own takes one pass over all data for each row of the vocabulary. */
export function replaceRows(): void {
  registerRowIndices('cpu');

  replace(GatherV2, ({ inputs: { x, indices }, attrs, backend }) => {
    if (x === undefined || indices?.dtype !== 'int32' || (attrs.batchDims ?? 0) !== 0) return undefined;
    if (x.dtype !== 'float32' && x.dtype !== 'int32') return undefined;
    const { shape } = x;
    const axis = util.parseAxisParam(attrs.axis as number, shape)[0] as number;
    const [before, after] = [shape.slice(0, axis), shape.slice(axis + 1)];
    const extent = shape[axis] as number;
    const sizes = { outer: util.sizeFromShape(before), extent, width: util.sizeFromShape(after) };
    const picked = numbersOf(backend, indices);
    for (let i = 0; i < picked.length; i++) if (!(picked[i]! >= 0 && picked[i]! < extent)) return undefined;
    const size = sizes.outer * picked.length * sizes.width;
    const out =
      x.dtype === 'float32'
        ? gatherRows(valuesOf(backend, x), picked, new Float32Array(size), sizes)
        : gatherRows(Int32Array.from(numbersOf(backend, x)), picked, new Int32Array(size), sizes);
    return backend.makeTensorInfo([...before, ...indices.shape, ...after], x.dtype, out);
  });

  replace(UnsortedSegmentSum, ({ inputs: { x, segmentIds }, attrs, backend }) => {
    if (x?.dtype !== 'float32' || segmentIds?.dtype !== 'int32' || segmentIds.shape.length !== 1) return undefined;
    const [segments, rest] = [attrs.numSegments as number, x.shape.slice(1)];
    const ids = numbersOf(backend, segmentIds);
    const out = sumSegments(valuesOf(backend, x), ids, segments, util.sizeFromShape(rest));
    return backend.makeTensorInfo([segments, ...rest], 'float32', out);
  });
}
