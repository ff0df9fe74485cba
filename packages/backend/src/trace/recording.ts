import type { DataType, Tensor, Variable } from '@tensorflow/tfjs-core';

/** Where the data of a slot comes from when the calls are run again. */
export type Source =
  | { readonly kind: 'input'; readonly index: number }
  | { readonly kind: 'variable'; readonly variable: Variable }
  | { readonly kind: 'constant'; readonly values: ArrayLike<number> }
  | { readonly kind: 'drawn'; readonly draw: () => Tensor; readonly parameters: readonly unknown[] }
  | { readonly kind: 'result' };

/** A piece of data: several tensors of other shapes may look at it. */
export interface Slot {
  readonly source: Source;
  readonly shape: readonly number[];
  readonly dtype: DataType;
}

/** A look at a slot, with a shape of its own: reshapes and clones share data. */
export interface View {
  readonly slot: number;
  readonly shape: readonly number[];
  readonly dtype: DataType;
}

/** One run of a kernel. */
export interface Call {
  readonly kernelName: string;
  readonly attrs: object | undefined;
  /** Inputs by name, or by number for the kernels that take a list. */
  readonly inputs: Readonly<Record<string, View>>;
  readonly takesList: boolean;
  /** Slots of the outputs, in order. */
  readonly outputs: readonly number[];
  readonly givesList: boolean;
}

/** What a function did on the backend: the calls, and what it left. */
export interface Recording {
  readonly slots: readonly Slot[];
  readonly calls: readonly Call[];
  /** What the function returned. */
  readonly returned: readonly (View | null)[];
  /** The values that variables had at the end, where they were set. */
  readonly assigned: readonly { readonly variable: Variable; readonly view: View }[];
}

/** Whether two recordings tell the same: calls, wiring, attributes and constants, bit for bit. */
export function sameRecording(a: Recording, b: Recording): boolean {
  return (
    sameLists(a.slots, b.slots, sameSlot) &&
    sameLists(a.calls, b.calls, sameCall) &&
    sameLists(a.returned, b.returned, (x, y) => (x === null || y === null ? x === y : sameView(x, y))) &&
    sameLists(a.assigned, b.assigned, (x, y) => x.variable === y.variable && sameView(x.view, y.view))
  );
}

function sameSlot(a: Slot, b: Slot): boolean {
  return a.dtype === b.dtype && sameNumbers(a.shape, b.shape) && sameSource(a.source, b.source);
}

function sameSource(a: Source, b: Source): boolean {
  if (a.kind === 'input' && b.kind === 'input') return a.index === b.index;
  if (a.kind === 'variable' && b.kind === 'variable') return a.variable === b.variable;
  if (a.kind === 'constant' && b.kind === 'constant') return sameNumbers(a.values, b.values);
  if (a.kind === 'drawn' && b.kind === 'drawn') return sameLists(a.parameters, b.parameters, Object.is);
  return a.kind === b.kind;
}

function sameCall(a: Call, b: Call): boolean {
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
  return a.slot === b.slot && a.dtype === b.dtype && sameNumbers(a.shape, b.shape);
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

/** Shape and dtype of a tensor, as a look at a slot. */
export function viewOf({ shape, dtype }: Pick<Slot, 'shape' | 'dtype'>, slot: number): View {
  return { slot, shape: [...shape], dtype };
}
