import {
  backend_util,
  Conv2D,
  type Conv2DAttrs,
  Conv2DBackpropFilter,
  type Conv2DBackpropFilterAttrs,
  Conv2DBackpropInput,
  type Conv2DBackpropInputAttrs,
  FusedConv2D,
  type FusedConv2DAttrs,
  type TensorInfo,
  Transpose,
  util,
} from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';
import { type ConvolutionAttributes, convolveWith, type WithFilter } from './convolve.js';
import { fuseBiasActivation } from './epilogue.js';
import { defineKernel, type OfficialKernel } from './kernel.js';

type Shape4D = [number, number, number, number];

/** The shape of a convolution, or `undefined` where it is not one of ours: not float32. */
function describe(
  inputShape: readonly number[],
  filterShape: readonly number[],
  { strides, pad, dataFormat, dilations = 1, dimRoundingMode }: ConvolutionAttributes<Conv2DAttrs>,
  ...tensors: TensorInfo[]
): backend_util.Conv2DInfo | undefined {
  if (tensors.some((t) => t.dtype !== 'float32')) return undefined;
  const shapes = [inputShape as Shape4D, filterShape as Shape4D] as const;
  const format = backend_util.convertConv2DDataFormat(dataFormat ?? 'NHWC');
  return backend_util.computeConv2DInfo(...shapes, strides, dilations, pad, dimRoundingMode, false, format);
}

/** Runs one of the three products; images whose channels come first are turned, and so is an image that it makes. */
function product(
  pack: Pack,
  name: 'convolve' | 'convolveFilterGradient' | 'convolveInputGradient',
  info: backend_util.Conv2DInfo,
  left: TensorInfo,
  right: TensorInfo,
  official: OfficialKernel,
): TensorInfo {
  const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, outChannels } = info;
  const shape = {
    convolve: [batchSize, outHeight, outWidth, outChannels],
    convolveFilterGradient: info.filterShape,
    convolveInputGradient: [batchSize, inHeight, inWidth, inChannels],
  }[name];
  if (info.dataFormat === 'channelsLast') return convolveWith(pack, name, info, left, right, shape);
  const makesFilter = name === 'convolveFilterGradient';
  const turn = (x: TensorInfo, perm: number[]): TensorInfo => official(Transpose, { x }, { perm });
  const a = turn(left, [0, 2, 3, 1]);
  const b = makesFilter ? turn(right, [0, 2, 3, 1]) : right;
  const made = convolveWith(pack, name, info, a, b, shape);
  pack.heap.release(a);
  if (makesFilter) {
    pack.heap.release(b);
    return made;
  }
  const result = turn(made, [0, 3, 1, 2]);
  pack.heap.release(made);
  return result;
}

/** x[b, h, w, c] ∗ filter[h, w, c, o] → y[b, h, w, o], or channels first in x and y. */
export const conv2d = defineKernel<WithFilter, Conv2DAttrs>(Conv2D, (pack, { x, filter }, attributes, official) => {
  const info = describe(x.shape, filter.shape, attributes, x, filter);
  return info && product(pack, 'convolve', info, x, filter, official);
});

/** One number per channel, as it meets images whose channels come first. */
function alongChannels(vector: TensorInfo | undefined): TensorInfo | undefined {
  if (vector?.shape.length !== 1 || vector.shape[0] === 1) return vector;
  return { ...vector, shape: [vector.shape[0] as number, 1, 1] };
}

/** activation(x ∗ filter + bias) */
export const fusedConv2d = defineKernel<
  WithFilter & { bias?: TensorInfo; preluActivationWeights?: TensorInfo },
  FusedConv2DAttrs
>(FusedConv2D, (pack, { x, filter, bias, preluActivationWeights }, attributes, official) => {
  const info = describe(x.shape, filter.shape, attributes, x, filter);
  if (info === undefined) return undefined;
  const y = product(pack, 'convolve', info, x, filter, official);
  const { activation, leakyreluAlpha } = attributes;
  const place = info.dataFormat === 'channelsFirst' ? alongChannels : (vector: TensorInfo | undefined) => vector;
  const epilogue = { bias: place(bias), preluActivationWeights: place(preluActivationWeights) };
  return fuseBiasActivation(pack, y, { activation, leakyreluAlpha, ...epilogue }, official);
});

/** The gradient of a convolution by its filter. */
export const conv2dBackpropFilter = defineKernel<{ x: TensorInfo; dy: TensorInfo }, Conv2DBackpropFilterAttrs>(
  Conv2DBackpropFilter,
  (pack, { x, dy }, attributes, official) => {
    const info = describe(x.shape, attributes.filterShape, attributes, x, dy);
    return info && product(pack, 'convolveFilterGradient', info, x, dy, official);
  },
);

/** The gradient of a convolution by its input; also the transposed convolution. */
export const conv2dBackpropInput = defineKernel<{ dy: TensorInfo; filter: TensorInfo }, Conv2DBackpropInputAttrs>(
  Conv2DBackpropInput,
  (pack, { dy, filter }, attributes, official) => {
    const info = describe(attributes.inputShape, filter.shape, attributes, dy, filter);
    // A transposed convolution may be asked for an output that is too small for its input.
    if (info === undefined || !util.arraysEqual(info.outShape, dy.shape)) return undefined;
    return product(pack, 'convolveInputGradient', info, dy, filter, official);
  },
);
