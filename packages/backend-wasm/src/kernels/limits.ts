import {
  _FusedMatMul,
  AvgPool,
  AvgPool3D,
  AvgPool3DGrad,
  AvgPoolGrad,
  BatchMatMul,
  Bincount,
  ClipByValue,
  Conv2D,
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  Conv3D,
  Conv3DBackpropFilterV2,
  Conv3DBackpropInputV2,
  DepthwiseConv2dNative,
  ExpandDims,
  FusedConv2D,
  FusedDepthwiseConv2D,
  MaxPool,
  MaxPool3D,
  MaxPool3DGrad,
  MaxPoolGrad,
  type NamedAttrMap,
  type NamedTensorInfoMap,
  Prelu,
  Reshape,
  type TensorInfo,
  util,
} from '@tensorflow/tfjs-core';

/** Kernels of tfjs's own that pass data on, whatever it is. */
const CARRIERS: ReadonlySet<string> = new Set([Reshape, ExpandDims]);

/** Kernels of which ours take every float32 tensor; tfjs's would read other types as if they were that. */
const REPLACED: ReadonlySet<string> = new Set([
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
]);

/** Which calls others are right for. */
const LIMITS: Readonly<Record<string, (inputs: NamedTensorInfoMap) => boolean>> = {
  // It makes a row for every row of x.
  [Bincount]: ({ x }) => x?.shape.length === 1,
  // It repeats the weights from the last axis on, whatever their shape.
  [Prelu]: ({ x, alpha }) => isSuffix(alpha?.shape ?? [], x?.shape ?? []),
};

/** Whether tfjs's own WebAssembly kernel of a name is right for a call. It knows neither strings nor complex numbers. */
export function isOfficialRight(name: string, inputs: NamedTensorInfoMap, attributes: NamedAttrMap): boolean {
  if (CARRIERS.has(name)) return true;
  if (REPLACED.has(name) || LIMITS[name]?.(inputs) === false) return false;
  return isNumeric(attributes.dtype) && tensorsOf(inputs).every(({ dtype }) => isNumeric(dtype));
}

const isNumeric = (dtype: unknown): boolean => dtype !== 'string' && dtype !== 'complex64';

/** Every tensor of a kernel's inputs, which may be lists, or missing. */
export function tensorsOf(inputs: object): TensorInfo[] {
  return Object.values(inputs).flatMap((input: TensorInfo | TensorInfo[] | null | undefined) => input ?? []);
}

/** Whether a shape, but for leading ones, is the end of another. */
function isSuffix(shape: readonly number[], whole: readonly number[]): boolean {
  const first = shape.findIndex((n) => n !== 1);
  const end = first < 0 ? [] : shape.slice(first);
  return util.arraysEqual(end, whole.slice(whole.length - end.length));
}
