import {
  backend_util,
  DepthwiseConv2dNativeBackpropFilter,
  type DepthwiseConv2dNativeBackpropFilterAttrs,
  DepthwiseConv2dNativeBackpropInput,
  type DepthwiseConv2dNativeBackpropInputAttrs,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';
import { placeGeometry } from './geometry.js';
import { defineKernel } from './kernel.js';

type Attributes = DepthwiseConv2dNativeBackpropFilterAttrs | DepthwiseConv2dNativeBackpropInputAttrs;

function describe(inputShape: readonly number[], filterShape: readonly number[], attributes: Attributes) {
  const { strides, dilations, pad, dimRoundingMode } = attributes;
  return backend_util.computeConv2DInfo(
    inputShape as [number, number, number, number],
    filterShape as [number, number, number, number],
    strides,
    dilations,
    pad,
    dimRoundingMode,
    true,
  );
}

function differentiate(
  pack: Pack,
  name: 'depthwiseFilterGradient' | 'depthwiseInputGradient',
  info: backend_util.Conv2DInfo,
  left: TensorInfo,
  right: TensorInfo,
  shape: readonly number[],
): TensorInfo {
  const { heap, kernels } = pack;
  const out = heap.output(shape);
  if (info.outChannels === 0) return out;
  const { geometry } = placeGeometry(pack, info);
  kernels[name](geometry, heap.address(left), heap.address(right), heap.address(out));
  return out;
}

/** The gradient of a depthwise convolution by its filter. */
export const depthwiseBackpropFilter = defineKernel<
  { x: TensorInfo; dy: TensorInfo },
  DepthwiseConv2dNativeBackpropFilterAttrs
>(DepthwiseConv2dNativeBackpropFilter, (pack, { x, dy }, attributes) => {
  const info = describe(x.shape, attributes.filterShape, attributes);
  return differentiate(pack, 'depthwiseFilterGradient', info, x, dy, info.filterShape);
});

/** The gradient of a depthwise convolution by its input. */
export const depthwiseBackpropInput = defineKernel<
  { dy: TensorInfo; filter: TensorInfo },
  DepthwiseConv2dNativeBackpropInputAttrs
>(DepthwiseConv2dNativeBackpropInput, (pack, { dy, filter }, attributes) => {
  const info = describe(attributes.inputShape, filter.shape, attributes);
  return differentiate(pack, 'depthwiseInputGradient', info, dy, filter, info.inShape);
});
