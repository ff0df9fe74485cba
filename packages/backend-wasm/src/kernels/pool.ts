import {
  AvgPool,
  AvgPool3D,
  AvgPool3DGrad,
  AvgPoolGrad,
  backend_util,
  MaxPool,
  MaxPool3D,
  type MaxPool3DAttrs,
  MaxPool3DGrad,
  type MaxPoolAttrs,
  MaxPoolGrad,
  type TensorInfo,
  util,
} from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';
import { placeGeometry, type WindowInfo } from './geometry.js';
import { defineKernel, type PackKernel } from './kernel.js';

// In tfjs's own kernels the least of all is the smallest positive float (three dimensions), and padding given in numbers
// is read beyond the input.

type Flat = MaxPoolAttrs;
type Deep = Omit<MaxPool3DAttrs, 'dataFormat'>;

/** The windows over images or volumes of a shape. */
type Describe<Attributes> = (shape: number[], attributes: Attributes) => WindowInfo;

const flat: Describe<Flat> = (shape, { filterSize, strides, pad, dimRoundingMode }) =>
  backend_util.computePool2DInfo(
    shape as [number, number, number, number],
    filterSize,
    strides,
    1,
    pad,
    dimRoundingMode,
  );

const deep: Describe<Deep> = (shape, { filterSize, strides, pad, dimRoundingMode }) =>
  backend_util.computePool3DInfo(
    shape as [number, number, number, number, number],
    filterSize,
    strides,
    1,
    pad,
    dimRoundingMode,
  );

/** As in tfjs, one element for each is the input itself, even where strides and padding would say otherwise. */
function isPassedOn(info: WindowInfo): boolean {
  const { filterHeight, filterWidth, inShape, outShape } = info;
  return filterHeight === 1 && filterWidth === 1 && inShape.length === 4 && util.arraysEqual(inShape, outShape);
}

type Run = (pack: Pack, geometry: number, x: TensorInfo, y: TensorInfo) => void;

function pool<Attributes extends object>(name: string, describe: Describe<Attributes>, run: Run): PackKernel {
  return defineKernel<{ x: TensorInfo }, Attributes & { dataFormat?: string }>(name, (pack, { x }, attributes) => {
    if (x.dtype !== 'float32' || attributes.dataFormat === 'NCDHW') return undefined;
    const info = describe(x.shape, attributes);
    if (isPassedOn(info)) return pack.heap.share(x);
    const y = pack.heap.output(info.outShape);
    if (util.sizeFromShape(y.shape) > 0) run(pack, placeGeometry(pack, info).geometry, x, y);
    return y;
  });
}

interface Gradient {
  readonly input: TensorInfo;
  readonly dy: TensorInfo;
  readonly dx: TensorInfo;
}

function poolGradient<Attributes extends object>(
  name: string,
  describe: Describe<Attributes>,
  run: (pack: Pack, geometry: number, tensors: Gradient) => void,
): PackKernel {
  return defineKernel<{ dy: TensorInfo; input: TensorInfo }, Attributes>(name, (pack, { dy, input }, attributes) => {
    if (input.dtype !== 'float32') return undefined;
    const dx = pack.heap.output(input.shape);
    const { geometry } = placeGeometry(pack, describe(input.shape, attributes));
    run(pack, geometry, { input, dy, dx });
    return dx;
  });
}

const spreadMax = ({ heap, kernels }: Pack, geometry: number, { input, dy, dx }: Gradient): void =>
  kernels.maxPoolGradient(geometry, heap.address(input), heap.address(dy), heap.address(dx));

const spreadAverage = ({ heap, kernels }: Pack, geometry: number, { dy, dx }: Gradient): void =>
  kernels.averagePoolGradient(geometry, heap.address(dy), heap.address(dx));

const most: Run = ({ heap, kernels }, geometry, x, y) => kernels.maxPool(geometry, heap.address(x), heap.address(y));

/** As in tfjs, the mean of nothing but padding is NaN in two dimensions and 0 in three. */
const mean =
  (least: number): Run =>
  ({ heap, kernels }, geometry, x, y) =>
    kernels.averagePool(geometry, heap.address(x), heap.address(y), least);

/** The largest element of each window; NaN is passed over, as in tfjs. */
export const maxPool = pool(MaxPool, flat, most);
export const maxPool3d = pool(MaxPool3D, deep, most);

/** The mean of each window, without padding. */
export const avgPool = pool(AvgPool, flat, mean(0));
export const avgPool3d = pool(AvgPool3D, deep, mean(1));

/** The gradient of max pooling: dy goes to the first of the largest elements of each window. */
export const maxPoolGrad = poolGradient(MaxPoolGrad, flat, spreadMax);
export const maxPool3dGrad = poolGradient(MaxPool3DGrad, deep, spreadMax);

/** The gradient of average pooling; as in tfjs, a window's share is the same at the edges, where part of it is padding. */
export const avgPoolGrad = poolGradient(AvgPoolGrad, flat, spreadAverage);
export const avgPool3dGrad = poolGradient(AvgPool3DGrad, deep, spreadAverage);
