import { planReduction, type ReductionPlan, valuesOf } from '@descent/backend';
import { Mean, Sum } from '@tensorflow/tfjs-core';
import { type KernelCall, replace } from './replace.js';

/** Sums over the middle of `outer × middle × inner`, in double precision. */
function sumMiddle(x: Float32Array, { outer, middle, inner }: ReductionPlan): Float64Array {
  const sums = new Float64Array(outer * inner);
  let at = 0;
  for (let o = 0; o < outer; o++) {
    for (let m = 0; m < middle; m++) {
      for (let i = 0; i < inner; i++) sums[o * inner + i]! += x[at++]!;
    }
  }
  return sums;
}

const reduction =
  (finish: (sum: number, count: number) => number) =>
  ({ inputs: { x }, attrs, backend }: KernelCall) => {
    if (x?.dtype !== 'float32') return undefined;
    const plan = planReduction(x.shape, attrs.axis, attrs.keepDims);
    if (plan === undefined || plan.middle === 0) return undefined;
    const sums = sumMiddle(valuesOf(backend, x), plan);
    const out = new Float32Array(sums.length);
    for (let i = 0; i < out.length; i++) out[i] = finish(sums[i]!, plan.middle);
    return backend.makeTensorInfo(plan.shape, 'float32', out);
  };

/** Sums and means over neighboring axes, where they lie; tfjs's own first bring the axes to the end. */
export function replaceReductions(): void {
  replace(
    Sum,
    reduction((sum) => sum),
  );
  replace(
    Mean,
    reduction((sum, count) => sum / count),
  );
}
