import {
  backend_util,
  Slice,
  type SliceAttrs,
  SplitV,
  type SplitVAttrs,
  slice_util,
  type TensorInfo,
  Unpack,
  type UnpackAttrs,
  util,
} from '@tensorflow/tfjs-core';
import { copySlice, hasWords } from './blocks.js';
import { defineKernel } from './kernel.js';

/** A part of x. tfjs's own kernel copies the whole of x first. */
export const slice = defineKernel<{ x: TensorInfo }, SliceAttrs>(Slice, (pack, { x }, attributes) => {
  if (!hasWords(x)) return undefined;
  const [begin, size] = slice_util.parseSliceParams(x as never, attributes.begin, attributes.size) as [
    number[],
    number[],
  ];
  slice_util.assertParamsValid(x as never, begin, size);
  return copySlice(pack, x, begin, size);
});

/** x cut along an axis. */
export const splitV = defineKernel<{ x: TensorInfo }, SplitVAttrs>(SplitV, (pack, { x }, { numOrSizeSplits, axis }) => {
  if (!hasWords(x)) return undefined;
  const along = util.parseAxisParam(axis, x.shape)[0] as number;
  const sizes = backend_util.prepareSplitSize(x as never, numOrSizeSplits, along);
  let first = 0;
  return sizes.map((size) => {
    const begin = x.shape.map((_, i) => (i === along ? first : 0));
    first += size;
    return copySlice(
      pack,
      x,
      begin,
      x.shape.map((n, i) => (i === along ? size : n)),
    );
  });
});

/** The elements along an axis, one tensor each. */
export const unpack = defineKernel<{ value: TensorInfo }, UnpackAttrs>(Unpack, (pack, { value }, { axis }) => {
  if (!hasWords(value)) return undefined;
  const along = axis < 0 ? axis + value.shape.length : axis;
  const rest = value.shape.filter((_, i) => i !== along);
  const size = value.shape.map((n, i) => (i === along ? 1 : n));
  return Array.from({ length: value.shape[along] as number }, (_, index) => {
    const begin = value.shape.map((_, i) => (i === along ? index : 0));
    return { ...copySlice(pack, value, begin, size), shape: rest };
  });
});
