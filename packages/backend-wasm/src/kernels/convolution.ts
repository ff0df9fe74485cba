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
} from '@tensorflow/tfjs-core';
import { type ConvolutionAttributes, convolveWith, type WithFilter } from './convolve.js';
import { fuseBiasActivation } from './epilogue.js';
import { defineKernel } from './kernel.js';

type Shape4D = [number, number, number, number];

/** The shape of a convolution, or `undefined` where it is not one of ours: not float32, or channels first. */
function describe(
  inputShape: readonly number[],
  filterShape: readonly number[],
  { strides, pad, dataFormat, dilations = 1, dimRoundingMode }: ConvolutionAttributes<Conv2DAttrs>,
  ...tensors: TensorInfo[]
): backend_util.Conv2DInfo | undefined {
  if (dataFormat === 'NCHW' || tensors.some((t) => t.dtype !== 'float32')) return undefined;
  const shapes = [inputShape as Shape4D, filterShape as Shape4D] as const;
  return backend_util.computeConv2DInfo(...shapes, strides, dilations, pad, dimRoundingMode);
}

/** x[b, h, w, c] ∗ filter[h, w, c, o] → y[b, h, w, o] */
export const conv2d = defineKernel<WithFilter, Conv2DAttrs>(Conv2D, (pack, { x, filter }, attributes) => {
  const info = describe(x.shape, filter.shape, attributes, x, filter);
  return info && convolveWith(pack, 'convolve', info, x, filter, info.outShape);
});

/** activation(x ∗ filter + bias) */
export const fusedConv2d = defineKernel<
  WithFilter & { bias?: TensorInfo; preluActivationWeights?: TensorInfo },
  FusedConv2DAttrs
>(FusedConv2D, (pack, { x, filter, bias, preluActivationWeights }, attributes, official) => {
  const info = describe(x.shape, filter.shape, attributes, x, filter);
  if (info === undefined) return undefined;
  const y = convolveWith(pack, 'convolve', info, x, filter, info.outShape);
  const { activation, leakyreluAlpha } = attributes;
  return fuseBiasActivation(pack, y, { activation, leakyreluAlpha, bias, preluActivationWeights }, official);
});

/** The gradient of a convolution by its filter. */
export const conv2dBackpropFilter = defineKernel<{ x: TensorInfo; dy: TensorInfo }, Conv2DBackpropFilterAttrs>(
  Conv2DBackpropFilter,
  (pack, { x, dy }, attributes) => {
    const info = describe(x.shape, attributes.filterShape, attributes, x, dy);
    return info && convolveWith(pack, 'convolveFilterGradient', info, x, dy, info.filterShape);
  },
);

/** The gradient of a convolution by its input; also the transposed convolution. */
export const conv2dBackpropInput = defineKernel<{ dy: TensorInfo; filter: TensorInfo }, Conv2DBackpropInputAttrs>(
  Conv2DBackpropInput,
  (pack, { dy, filter }, attributes) => {
    const info = describe(attributes.inputShape, filter.shape, attributes, dy, filter);
    return info && convolveWith(pack, 'convolveInputGradient', info, dy, filter, info.inShape);
  },
);
