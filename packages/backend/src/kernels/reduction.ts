import { util } from '@tensorflow/tfjs-core';

/** A reduction of neighboring axes, seen as one of the middle of `outer × middle × inner`. */
export interface ReductionPlan {
  readonly outer: number;
  readonly middle: number;
  readonly inner: number;
  /** The result's. */
  readonly shape: number[];
}

/** Undefined for axes that are no neighbors, and where nothing is reduced. */
export function planReduction(shape: readonly number[], axis: unknown, keepDims: unknown): ReductionPlan | undefined {
  const axes = util.parseAxisParam(axis as number | number[], [...shape]).sort((p, q) => p - q);
  const first = axes[0];
  if (first === undefined || !axes.every((d, i) => d === first + i)) return undefined;
  const end = first + axes.length;
  const left =
    keepDims === true ? shape.map((d, i) => (axes.includes(i) ? 1 : d)) : shape.filter((_, i) => !axes.includes(i));
  const sizeOf = (part: readonly number[]) => part.reduce((product, d) => product * d, 1);
  return {
    outer: sizeOf(shape.slice(0, first)),
    middle: sizeOf(shape.slice(first, end)),
    inner: sizeOf(shape.slice(end)),
    shape: left,
  };
}
