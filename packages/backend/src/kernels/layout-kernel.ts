import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import { util } from '@tensorflow/tfjs-core';
import { arrayOf, arrayTypeOf, asArrayBackend } from '../values/arrays.js';
import type { TensorValues } from '../values/reads.js';
import { layoutPlanners } from './layout.js';
import { isRun, type Move } from './moves.js';

/** How a backend moves elements. */
export interface Mover {
  /** Memory for a result; what it holds is not looked at. */
  make(dtype: TensorInfo['dtype'], size: number): TensorValues;
  /** `from` and `to` are of the same type and share no memory. */
  move(from: TensorValues, to: TensorValues, move: Move): void;
}

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
  if (first === undefined || arrayTypeOf(first.dtype) === undefined || given.some(({ dtype }) => dtype !== first.dtype))
    return undefined;
  const layouts = layoutPlanners[kernelName]?.(
    given.map(({ shape }) => shape),
    (attrs ?? {}) as Record<string, unknown>,
  );
  if (layouts === undefined) return undefined;
  const arrays = asArrayBackend(backend);
  const sources = given.map((tensor) => arrayOf(arrays, tensor));
  const results = layouts.map(({ shape, moves, fill, mayView }) => {
    const size = util.sizeFromShape(shape);
    const only = moves[0];
    if (mayView && only !== undefined && isRun(only.move)) {
      const view = (sources[only.input] as TensorValues).subarray(only.move.from, only.move.from + size);
      return arrays.makeTensorInfo(shape, first.dtype, view);
    }
    const out = mover.make(first.dtype, size);
    if (fill !== undefined) out.fill(fill);
    for (const { input, move } of moves) mover.move(sources[input] as TensorValues, out, move);
    return arrays.makeTensorInfo(shape, first.dtype, out);
  });
  return kernelName === 'SplitV' || kernelName === 'Unpack' ? results : results[0];
}
