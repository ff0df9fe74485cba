import {
  backend_util,
  DepthwiseConv2dNative,
  type DepthwiseConv2dNativeAttrs,
  DepthwiseConv2dNativeBackpropFilter,
  type DepthwiseConv2dNativeBackpropFilterAttrs,
  DepthwiseConv2dNativeBackpropInput,
  type DepthwiseConv2dNativeBackpropInputAttrs,
  FusedDepthwiseConv2D,
  type FusedDepthwiseConv2DAttrs,
  type TensorInfo,
  util,
} from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';
import type { ConvolutionAttributes, WithFilter } from './convolve.js';
import { fuseBiasActivation } from './epilogue.js';
import { placeGeometry } from './geometry.js';
import { defineKernel } from './kernel.js';

// tfjs's own kernel gives zeros for some windows that are not square, with strides and padding `same`.

type Shape4D = [number, number, number, number];

/** The shape of a convolution, or `undefined` where it is not one of ours: not float32, or channels first. */
function describe(
  inputShape: readonly number[],
  filterShape: readonly number[],
  { strides, dilations, pad, dimRoundingMode, dataFormat }: ConvolutionAttributes<DepthwiseConv2dNativeAttrs>,
  ...tensors: TensorInfo[]
): backend_util.Conv2DInfo | undefined {
  if (dataFormat === 'NCHW' || tensors.some((t) => t.dtype !== 'float32')) return undefined;
  const shapes = [inputShape as Shape4D, filterShape as Shape4D] as const;
  return backend_util.computeConv2DInfo(...shapes, strides, dilations ?? 1, pad, dimRoundingMode, true);
}

/** Runs the convolution or a gradient of it; `left` and `right` are its operands in the order of assembly. */
function run(
  pack: Pack,
  name: 'depthwise' | 'depthwiseFilterGradient' | 'depthwiseInputGradient',
  info: backend_util.Conv2DInfo,
  left: TensorInfo,
  right: TensorInfo,
  shape: number[],
): TensorInfo {
  const { heap, kernels } = pack;
  const out = heap.output(shape);
  if (util.sizeFromShape(shape) === 0) return out;
  const { geometry } = placeGeometry(pack, info);
  kernels[name](geometry, heap.address(left), heap.address(right), heap.address(out));
  return out;
}

/** x[b, h, w, c] ∗ filter[h, w, c, q], each channel alone → y[b, h, w, c · q] */
export const depthwise = defineKernel<WithFilter, DepthwiseConv2dNativeAttrs>(
  DepthwiseConv2dNative,
  (pack, { x, filter }, attributes) => {
    const info = describe(x.shape, filter.shape, attributes, x, filter);
    return info && run(pack, 'depthwise', info, x, filter, info.outShape);
  },
);

/** activation(x ∗ filter + bias) */
export const fusedDepthwise = defineKernel<
  WithFilter & { bias?: TensorInfo; preluActivationWeights?: TensorInfo },
  FusedDepthwiseConv2DAttrs
>(FusedDepthwiseConv2D, (pack, { x, filter, bias, preluActivationWeights }, attributes, official) => {
  const info = describe(x.shape, filter.shape, attributes, x, filter);
  if (info === undefined) return undefined;
  const y = run(pack, 'depthwise', info, x, filter, info.outShape);
  const { activation, leakyreluAlpha } = attributes;
  return fuseBiasActivation(pack, y, { activation, leakyreluAlpha, bias, preluActivationWeights }, official);
});

/** The gradient of a depthwise convolution by its filter. */
export const depthwiseBackpropFilter = defineKernel<
  { x: TensorInfo; dy: TensorInfo },
  DepthwiseConv2dNativeBackpropFilterAttrs
>(DepthwiseConv2dNativeBackpropFilter, (pack, { x, dy }, attributes) => {
  const info = describe(x.shape, attributes.filterShape, attributes, x, dy);
  return info && run(pack, 'depthwiseFilterGradient', info, x, dy, info.filterShape);
});

/** The gradient of a depthwise convolution by its input. */
export const depthwiseBackpropInput = defineKernel<
  { dy: TensorInfo; filter: TensorInfo },
  DepthwiseConv2dNativeBackpropInputAttrs
>(DepthwiseConv2dNativeBackpropInput, (pack, { dy, filter }, attributes) => {
  const info = describe(attributes.inputShape, filter.shape, attributes, dy, filter);
  return info && run(pack, 'depthwiseInputGradient', info, dy, filter, info.inShape);
});
