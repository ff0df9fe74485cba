import {
  backend_util,
  Conv3D,
  type Conv3DAttrs,
  Conv3DBackpropFilterV2,
  type Conv3DBackpropFilterV2Attrs,
  Conv3DBackpropInputV2,
  type Conv3DBackpropInputV2Attrs,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import { type ConvolutionAttributes, convolveWith, type WithFilter } from './convolve.js';
import { defineKernel } from './kernel.js';

type Shape5D = [number, number, number, number, number];

/** The shape of a convolution, or `undefined` where it is not one of ours: not float32, or channels first. */
function describe(
  inputShape: readonly number[],
  filterShape: readonly number[],
  { strides, pad, dataFormat, dilations = 1 }: ConvolutionAttributes<Conv3DAttrs>,
  ...tensors: TensorInfo[]
): backend_util.Conv3DInfo | undefined {
  if (dataFormat === 'NCDHW' || tensors.some((t) => t.dtype !== 'float32')) return undefined;
  return backend_util.computeConv3DInfo(inputShape as Shape5D, filterShape as Shape5D, strides, dilations, pad);
}

/** x[b, d, h, w, c] ∗ filter[d, h, w, c, o] → y[b, d, h, w, o] */
export const conv3d = defineKernel<WithFilter, Conv3DAttrs>(Conv3D, (pack, { x, filter }, attributes) => {
  const info = describe(x.shape, filter.shape, attributes, x, filter);
  return info && convolveWith(pack, 'convolve', info, x, filter, info.outShape);
});

/** The gradient by the filter. tfjs's own kernel adds to memory that it has not cleared. */
export const conv3dBackpropFilter = defineKernel<{ x: TensorInfo; dy: TensorInfo }, Conv3DBackpropFilterV2Attrs>(
  Conv3DBackpropFilterV2,
  (pack, { x, dy }, attributes) => {
    const info = describe(x.shape, attributes.filterShape, attributes, x, dy);
    return info && convolveWith(pack, 'convolveFilterGradient', info, x, dy, info.filterShape);
  },
);

/** The gradient by the input; also the transposed convolution. */
export const conv3dBackpropInput = defineKernel<{ dy: TensorInfo; filter: TensorInfo }, Conv3DBackpropInputV2Attrs>(
  Conv3DBackpropInputV2,
  (pack, { dy, filter }, attributes) => {
    const info = describe(attributes.inputShape, filter.shape, attributes, dy, filter);
    return info && convolveWith(pack, 'convolveInputGradient', info, dy, filter, info.inShape);
  },
);
