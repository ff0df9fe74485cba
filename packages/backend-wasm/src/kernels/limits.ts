import {
  _FusedMatMul,
  Acos,
  Acosh,
  All,
  Any,
  Asin,
  Asinh,
  Atan,
  Atanh,
  AvgPool,
  AvgPool3D,
  AvgPool3DGrad,
  AvgPoolGrad,
  BatchMatMul,
  Bincount,
  ClipByValue,
  Concat,
  Conv2D,
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  Conv3D,
  Conv3DBackpropFilterV2,
  Conv3DBackpropInputV2,
  Cosh,
  Cumprod,
  DepthwiseConv2dNative,
  Dilation2D,
  Equal,
  Erf,
  ExpandDims,
  Expm1,
  FloorDiv,
  FusedBatchNorm,
  FusedConv2D,
  FusedDepthwiseConv2D,
  GatherV2,
  IsFinite,
  IsInf,
  IsNan,
  Log1p,
  LogicalAnd,
  LogicalNot,
  LogicalOr,
  LogicalXor,
  LRN,
  LRNGrad,
  MaxPool,
  MaxPool3D,
  MaxPool3DGrad,
  MaxPoolGrad,
  MaxPoolWithArgmax,
  Mod,
  type NamedAttrMap,
  NotEqual,
  OneHot,
  OnesLike,
  Pack,
  Pow,
  Prelu,
  RealDiv,
  Reciprocal,
  Reshape,
  ResizeBilinear,
  ResizeNearestNeighbor,
  Select,
  Selu,
  Sinh,
  Slice,
  Softplus,
  SplitV,
  StridedSlice,
  Tan,
  type TensorInfo,
  Tile,
  Transpose,
  Unpack,
  ZerosLike,
} from '@tensorflow/tfjs-core';

type Limit = (tensors: readonly TensorInfo[]) => boolean;

/** Kernels of tfjs's own that pass data on, whatever it is. */
const CARRIERS: ReadonlySet<string> = new Set([Reshape, ExpandDims]);

/**
 * Kernels of tfjs's own that are never run. Of most, ours take every float32 tensor, and tfjs's would read other types
 * as if they were that; of the last two, the least of all is the smallest positive float.
 */
const NEVER: ReadonlySet<string> = new Set([
  _FusedMatMul,
  AvgPool,
  AvgPool3D,
  AvgPool3DGrad,
  AvgPoolGrad,
  BatchMatMul,
  ClipByValue,
  Conv2D,
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  Conv3D,
  Conv3DBackpropFilterV2,
  Conv3DBackpropInputV2,
  DepthwiseConv2dNative,
  FusedConv2D,
  FusedDepthwiseConv2D,
  MaxPool,
  MaxPool3D,
  MaxPool3DGrad,
  MaxPoolGrad,
  Prelu,
  Dilation2D,
  MaxPoolWithArgmax,
]);

/** Kernels that read everything as float32. */
const OF_FLOATS: readonly string[] = [
  Acos,
  Acosh,
  Asin,
  Asinh,
  Atan,
  Atanh,
  Cosh,
  Cumprod,
  Erf,
  Expm1,
  FloorDiv,
  FusedBatchNorm,
  IsFinite,
  IsInf,
  IsNan,
  Log1p,
  LRN,
  LRNGrad,
  Mod,
  Pow,
  RealDiv,
  Reciprocal,
  ResizeBilinear,
  ResizeNearestNeighbor,
  Selu,
  Sinh,
  Softplus,
  StridedSlice,
  Tan,
];

/** Kernels that are right for truth values, of one byte; the others write over what lies behind them. */
const OF_BYTES: ReadonlySet<string> = new Set([
  All,
  Any,
  Concat,
  Equal,
  GatherV2,
  LogicalAnd,
  LogicalNot,
  LogicalOr,
  LogicalXor,
  NotEqual,
  OnesLike,
  Pack,
  Slice,
  SplitV,
  Tile,
  Transpose,
  Unpack,
  ZerosLike,
]);

const isFloats: Limit = (tensors) => tensors.every(({ dtype }) => dtype === 'float32');
const isNumeric = ({ dtype }: TensorInfo): boolean => dtype !== 'string' && dtype !== 'complex64';
const isWords: Limit = (tensors) => tensors.every(({ dtype }) => dtype === 'float32' || dtype === 'int32');

/** Which calls others are right for. */
const LIMITS: Readonly<Record<string, Limit>> = {
  ...Object.fromEntries(OF_FLOATS.map((name) => [name, isFloats])),
  // Only its condition may be of bytes.
  [Select]: ([, ...chosen]) => isWords(chosen),
  // It makes a row for every row of x.
  [Bincount]: ([x]) => x?.shape.length === 1,
};

/**
 * Whether tfjs's own WebAssembly kernel of a name is right for a call. None knows strings or complex numbers, and of
 * tensors without elements they make what was in memory before.
 */
export function isOfficialRight(name: string, inputs: object, attributes: NamedAttrMap): boolean {
  if (CARRIERS.has(name)) return true;
  const tensors = tensorsOf(inputs);
  if (NEVER.has(name) || tensors.some(({ shape }) => shape.includes(0))) return false;
  if (attributes.dtype === 'string' || attributes.dtype === 'complex64') return false;
  // It writes whole numbers, whatever it is asked for.
  if (name === OneHot && attributes.dtype !== 'int32') return false;
  // Of all batches but the first it picks from the wrong place.
  if (name === GatherV2 && attributes.batchDims !== 0) return false;
  const limit = LIMITS[name];
  if (limit !== undefined) return limit(tensors);
  return isWords(tensors) || (OF_BYTES.has(name) && tensors.every(isNumeric));
}

/** Every tensor of a kernel's inputs, which may be lists, or missing. */
export function tensorsOf(inputs: object): TensorInfo[] {
  return Object.values(inputs).flatMap((input: TensorInfo | TensorInfo[] | null | undefined) => input ?? []);
}
