import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import { util } from '@tensorflow/tfjs-core';
import { layoutPlanners } from './layout.js';
import { isRun, type Move } from './moves.js';

/** Values of tensors that lie in memory. */
export type Values = Float32Array | Int32Array | Uint8Array;

/** What a kernel needs of a backend that keeps tensors as typed arrays, as tfjs's cpu backend does. */
interface ArrayBackend {
  readonly data: { get(dataId: TensorInfo['dataId']): { values?: unknown } };
  makeTensorInfo(shape: number[], dtype: TensorInfo['dtype'], values: Values): TensorInfo;
}

/** How a backend moves elements. */
export interface Mover {
  /** Memory for a result; what it holds is not looked at. */
  make(dtype: TensorInfo['dtype'], size: number): Values;
  /** `from` and `to` are of the same type and share no memory. */
  move(from: Values, to: Values, move: Move): void;
}

const TYPES: Readonly<Record<string, new (values: ArrayLike<number>) => Values>> = {
  float32: Float32Array,
  int32: Int32Array,
  bool: Uint8Array,
};

/** Names of the kernels that `runLayout` knows. */
export const layoutKernels: readonly string[] = Object.keys(layoutPlanners);

/** Computes a kernel that only moves elements, or gives undefined where tfjs's own kernel is to say what is wrong. */
export function runLayout(
  kernelName: string,
  { inputs, attrs, backend }: Parameters<KernelFunc>[0],
  mover: Mover,
): TensorInfo | TensorInfo[] | undefined {
  const given = Object.values(inputs) as TensorInfo[];
  const [first] = given;
  const Type = TYPES[first?.dtype ?? ''];
  if (first === undefined || Type === undefined || given.some(({ dtype }) => dtype !== first.dtype)) return undefined;
  const layouts = layoutPlanners[kernelName]?.(
    given.map(({ shape }) => shape),
    (attrs ?? {}) as Record<string, unknown>,
  );
  if (layouts === undefined) return undefined;
  const arrays = backend as unknown as ArrayBackend;
  const sources = given.map(({ dataId }) => {
    const { values } = arrays.data.get(dataId);
    return values instanceof Type ? values : new Type(values as ArrayLike<number>);
  });
  const results = layouts.map(({ shape, moves, fill, mayView }) => {
    const size = util.sizeFromShape(shape);
    const only = moves[0];
    if (mayView && only !== undefined && isRun(only.move)) {
      const view = (sources[only.input] as Values).subarray(only.move.from, only.move.from + size);
      return arrays.makeTensorInfo(shape, first.dtype, view);
    }
    const out = mover.make(first.dtype, size);
    if (fill !== undefined) out.fill(fill);
    for (const { input, move } of moves) mover.move(sources[input] as Values, out, move);
    return arrays.makeTensorInfo(shape, first.dtype, out);
  });
  return kernelName === 'SplitV' || kernelName === 'Unpack' ? results : results[0];
}
