import { type TensorInfo, util } from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';
import { placeGeometry, type WindowInfo } from './geometry.js';

/** What the kernels of a convolution have in common with its forward pass. */
export type ConvolutionAttributes<Forward extends { dataFormat: string; dilations: unknown }> = Omit<
  Forward,
  'dataFormat' | 'dilations'
> &
  Partial<Pick<Forward, 'dataFormat' | 'dilations'>>;

export interface WithFilter {
  readonly x: TensorInfo;
  readonly filter: TensorInfo;
}

/** Runs one of the three products of a convolution; `left` and `right` are its operands in the order of assembly. */
export function convolveWith(
  pack: Pack,
  name: 'convolve' | 'convolveFilterGradient' | 'convolveInputGradient',
  info: WindowInfo,
  left: TensorInfo,
  right: TensorInfo,
  shape: readonly number[],
): TensorInfo {
  const { heap, kernels } = pack;
  const out = heap.output(shape);
  const address = heap.address(out);
  if ([left, right, out].some((t) => util.sizeFromShape(t.shape) === 0)) {
    heap.float32.fill(0, address >>> 2, (address >>> 2) + util.sizeFromShape(out.shape));
    return out;
  }
  const { geometry, scratch } = placeGeometry(pack, info, kernels.convolutionScratch);
  kernels[name](geometry, heap.address(left), heap.address(right), address, scratch);
  return out;
}
