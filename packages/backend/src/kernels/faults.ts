import { backend_util, type DataType, type NamedAttrMap, type TensorInfo, util } from '@tensorflow/tfjs-core';

// What tfjs's kernels get wrong, on numbers alone: where the tensors lie is each backend's own affair.

/** What a reduction makes of nothing. */
const OF_NOTHING: Readonly<Record<string, number>> = {
  All: 1,
  Any: 0,
  Max: Number.NEGATIVE_INFINITY,
  Mean: Number.NaN,
  Min: Number.POSITIVE_INFINITY,
  Prod: 1,
  Sum: 0,
};

/** Names of the kernels that `reduceNothing` knows. */
export const reductionsOfNothing: readonly string[] = Object.keys(OF_NOTHING);

/** A tensor that holds one number everywhere. */
export interface Constant {
  readonly shape: number[];
  readonly dtype: DataType;
  readonly value: number;
}

/**
 * The result of a reduction of a tensor without elements, as TensorFlow has it; undefined where there are elements. tfjs's
 * kernels give 0, NaN, or what lay in memory.
 */
export function reduceNothing(kernelName: string, x: TensorInfo, attrs: NamedAttrMap): Constant | undefined {
  const value = OF_NOTHING[kernelName];
  if (value === undefined || util.sizeFromShape(x.shape) > 0) return undefined;
  const axes = util.parseAxisParam((attrs.reductionIndices ?? attrs.axis) as number[], x.shape);
  const [shape] = backend_util.computeOutAndReduceShapes(x.shape, axes);
  const kept = attrs.keepDims === true ? backend_util.expandShapeToKeepDim(shape, axes) : shape;
  return { shape: kept, dtype: kernelName === 'Mean' ? 'float32' : x.dtype, value };
}

/** One axis of a tensor: it has `extent` elements, each `inner` apart, `outer` times. */
export interface Axis {
  readonly outer: number;
  readonly extent: number;
  readonly inner: number;
}

export function axisOf(shape: readonly number[], axis: number): Axis {
  return {
    outer: util.sizeFromShape(shape.slice(0, axis)),
    extent: shape[axis] as number,
    inner: util.sizeFromShape(shape.slice(axis + 1)),
  };
}

/**
 * The place of the first of the largest elements (or, with `sign` −1, the smallest) along an axis. NaN is passed over, as
 * TensorFlow does; to tfjs's kernels, one at the beginning is the largest of all.
 */
export function placesOfBest(
  x: ArrayLike<number>,
  { outer, extent, inner }: Axis,
  sign: 1 | -1,
  places: Int32Array,
): void {
  for (let o = 0, out = 0; o < outer; o++) {
    for (let i = 0; i < inner; i++, out++) {
      let [best, place] = [Number.NaN, 0];
      for (let e = 0, at = o * extent * inner + i; e < extent; e++, at += inner) {
        const value = sign * (x[at] as number);
        if (value > best || (Number.isNaN(best) && !Number.isNaN(value))) [best, place] = [value, e];
      }
      places[out] = place;
    }
  }
}

/** −1, 0 or 1; NaN stays NaN. */
export function signs(x: ArrayLike<number>, out: Float32Array): void {
  for (let i = 0; i < out.length; i++) out[i] = Math.sign(x[i] as number);
}

/**
 * The gradient of max pooling in three dimensions: dy goes to the first of the largest elements of each window. tfjs's kernel
 * goes astray where windows are no cubes, and gives nothing to windows of equal elements.
 */
export function maxPool3dGradient(
  x: ArrayLike<number>,
  dy: ArrayLike<number>,
  info: backend_util.Conv3DInfo,
  dx: Float32Array,
): void {
  const { inDepth, inHeight, inWidth, inChannels, padInfo } = info;
  let out = 0;
  for (let b = 0; b < info.batchSize; b++) {
    for (let od = 0; od < info.outDepth; od++) {
      for (let oh = 0; oh < info.outHeight; oh++) {
        for (let ow = 0; ow < info.outWidth; ow++) {
          const [front, top, left] = [
            od * info.strideDepth - padInfo.front,
            oh * info.strideHeight - padInfo.top,
            ow * info.strideWidth - padInfo.left,
          ];
          for (let c = 0; c < inChannels; c++, out++) {
            let [best, place] = [Number.NEGATIVE_INFINITY, -1];
            for (let d = Math.max(0, front); d < Math.min(inDepth, front + info.filterDepth); d++) {
              for (let h = Math.max(0, top); h < Math.min(inHeight, top + info.filterHeight); h++) {
                for (let w = Math.max(0, left); w < Math.min(inWidth, left + info.filterWidth); w++) {
                  const at = (((b * inDepth + d) * inHeight + h) * inWidth + w) * inChannels + c;
                  const value = x[at] as number;
                  if (value > best || (place < 0 && value === best)) [best, place] = [value, at];
                }
              }
            }
            if (place >= 0) (dx[place] as number) += dy[out] as number;
          }
        }
      }
    }
  }
}
