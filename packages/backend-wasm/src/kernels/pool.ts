import {
  AvgPoolGrad,
  type AvgPoolGradAttrs,
  backend_util,
  MaxPool3D,
  type MaxPool3DAttrs,
  MaxPool3DGrad,
  type MaxPool3DGradAttrs,
  MaxPoolGrad,
  type MaxPoolGradAttrs,
  type TensorInfo,
  util,
} from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';
import { placeGeometry, type WindowInfo } from './geometry.js';
import { defineKernel } from './kernel.js';

// tfjs's own kernels of max pooling take the smallest positive float for the least of all, and so are wrong where a
// window holds nothing but negative values.

type Shape5D = [number, number, number, number, number];

function gradient(pack: Pack, info: WindowInfo, x: TensorInfo, dy: TensorInfo): TensorInfo {
  const { heap, kernels } = pack;
  const dx = heap.output(x.shape);
  const { geometry } = placeGeometry(pack, info);
  kernels.maxPoolGradient(geometry, heap.address(x), heap.address(dy), heap.address(dx));
  return dx;
}

/** The gradient of max pooling: dy goes to the first of the largest elements of each window. */
export const maxPoolGrad = defineKernel<{ dy: TensorInfo; input: TensorInfo }, MaxPoolGradAttrs>(
  MaxPoolGrad,
  (pack, { dy, input }, { filterSize, strides, pad, dimRoundingMode }) => {
    if (input.dtype !== 'float32') return undefined;
    const shape = input.shape as [number, number, number, number];
    return gradient(
      pack,
      backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad, dimRoundingMode),
      input,
      dy,
    );
  },
);

/** The gradient of max pooling in three dimensions. */
export const maxPool3dGrad = defineKernel<{ dy: TensorInfo; input: TensorInfo }, MaxPool3DGradAttrs>(
  MaxPool3DGrad,
  (pack, { dy, input }, { filterSize, strides, pad, dimRoundingMode }) => {
    if (input.dtype !== 'float32') return undefined;
    const shape = input.shape as Shape5D;
    return gradient(
      pack,
      backend_util.computePool3DInfo(shape, filterSize, strides, 1, pad, dimRoundingMode),
      input,
      dy,
    );
  },
);

/** The largest element of each window, in three dimensions. */
export const maxPool3d = defineKernel<{ x: TensorInfo }, MaxPool3DAttrs>(
  MaxPool3D,
  (pack, { x }, { filterSize, strides, pad, dimRoundingMode, dataFormat }) => {
    if (x.dtype !== 'float32' || dataFormat === 'NCDHW') return undefined;
    const { heap, kernels } = pack;
    const shape = x.shape as Shape5D;
    const info = backend_util.computePool3DInfo(shape, filterSize, strides, 1, pad, dimRoundingMode);
    const y = heap.output(info.outShape);
    if (util.sizeFromShape(y.shape) === 0) return y;
    const { geometry } = placeGeometry(pack, info);
    kernels.maxPool(geometry, heap.address(x), heap.address(y));
    return y;
  },
);

/** The gradient of average pooling; as in tfjs, a window's share is the same at the edges, where part of it is padding. */
export const avgPoolGrad = defineKernel<{ dy: TensorInfo; input: TensorInfo }, AvgPoolGradAttrs>(
  AvgPoolGrad,
  (pack, { dy, input }, { filterSize, strides, pad }) => {
    if (input.dtype !== 'float32') return undefined;
    const { heap, kernels } = pack;
    const shape = input.shape as [number, number, number, number];
    const dx = heap.output(input.shape);
    const { geometry } = placeGeometry(pack, backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad));
    kernels.averagePoolGradient(geometry, heap.address(dy), heap.address(dx));
    return dx;
  },
);
