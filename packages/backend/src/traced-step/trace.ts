import type { DataType, Tensor, Variable } from '@tensorflow/tfjs-core';
import { type Results, sameResults } from './results.js';

/** Where data come from when the kernels are run again. */
export type Origin =
  | { readonly kind: 'input'; readonly index: number }
  | { readonly kind: 'variable'; readonly variable: Variable }
  | { readonly kind: 'constant'; readonly values: ArrayLike<number> }
  | { readonly kind: 'random'; readonly draw: () => Tensor; readonly parameters: readonly unknown[] }
  | { readonly kind: 'result' };

/** A piece of data; several tensors of other shapes may be views of it. */
export interface TracedData {
  readonly origin: Origin;
  readonly shape: readonly number[];
  readonly dtype: DataType;
}

/** A tensor on a piece of data, with a shape of its own: reshapes and clones share data. */
export interface View {
  /** Which of the trace's data. */
  readonly data: number;
  readonly shape: readonly number[];
  readonly dtype: DataType;
}

/** One run of a kernel. */
export interface TracedKernel {
  readonly kernelName: string;
  readonly attrs: object | undefined;
  /** Inputs by name, or by number for the kernels that take a list. */
  readonly inputs: Readonly<Record<string, View>>;
  readonly takesList: boolean;
  /** The data of the outputs, in order. */
  readonly outputs: readonly number[];
  readonly givesList: boolean;
}

/** What a step did on the backend: the kernels that it ran, and what it left. */
export interface Trace<Keys extends object> {
  readonly data: readonly TracedData[];
  readonly kernels: readonly TracedKernel[];
  /** What the step gave. */
  readonly results: Results<Keys, View>;
  /** The values that variables had at the end, where they were set. */
  readonly assigned: readonly { readonly variable: Variable; readonly view: View }[];
}

/** Whether two traces tell the same: kernels, wiring, attributes and constants, bit for bit. */
export function sameTrace<Keys extends object>(a: Trace<Keys>, b: Trace<Keys>): boolean {
  return (
    sameLists(a.data, b.data, sameData) &&
    sameLists(a.kernels, b.kernels, sameKernel) &&
    sameResults(a.results, b.results, sameView) &&
    sameLists(a.assigned, b.assigned, (x, y) => x.variable === y.variable && sameView(x.view, y.view))
  );
}

function sameData(a: TracedData, b: TracedData): boolean {
  return a.dtype === b.dtype && sameNumbers(a.shape, b.shape) && sameOrigin(a.origin, b.origin);
}

function sameOrigin(a: Origin, b: Origin): boolean {
  if (a.kind === 'input' && b.kind === 'input') return a.index === b.index;
  if (a.kind === 'variable' && b.kind === 'variable') return a.variable === b.variable;
  if (a.kind === 'constant' && b.kind === 'constant') return sameNumbers(a.values, b.values);
  if (a.kind === 'random' && b.kind === 'random') return sameLists(a.parameters, b.parameters, Object.is);
  return a.kind === b.kind;
}

function sameKernel(a: TracedKernel, b: TracedKernel): boolean {
  return (
    a.kernelName === b.kernelName &&
    a.takesList === b.takesList &&
    a.givesList === b.givesList &&
    sameNumbers(a.outputs, b.outputs) &&
    sameLists(Object.entries(a.inputs), Object.entries(b.inputs), (x, y) => x[0] === y[0] && sameView(x[1], y[1])) &&
    sameValue(a.attrs, b.attrs)
  );
}

function sameView(a: View, b: View): boolean {
  return a.data === b.data && a.dtype === b.dtype && sameNumbers(a.shape, b.shape);
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [ofA, ofB] = [Object.entries(a), Object.entries(b)];
  return sameLists(ofA, ofB, (x, y) => x[0] === y[0] && sameValue(x[1], y[1]));
}

function sameNumbers(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}

function sameLists<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return a.length === b.length && a.every((item, i) => same(item, b[i] as T));
}

/** A tensor of this shape and dtype on a piece of data. */
export function viewOf({ shape, dtype }: Pick<TracedData, 'shape' | 'dtype'>, data: number): View {
  return { data, shape: [...shape], dtype };
}
