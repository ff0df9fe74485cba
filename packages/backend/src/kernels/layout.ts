import {
  Concat,
  Pack,
  PadV2,
  Reverse,
  Slice,
  SplitV,
  StridedSlice,
  slice_util,
  type TensorInfo,
  Tile,
  Transpose,
  Unpack,
  util,
} from '@tensorflow/tfjs-core';
import { type Move, moveOf, stepsOf } from './moves.js';

/** How one result is made: what of which input goes where in it. */
export interface Layout {
  readonly shape: number[];
  readonly moves: readonly { readonly input: number; readonly move: Move }[];
  /** What stands where no move writes; undefined where the moves write everything. */
  readonly fill?: number;
  /** Whether a view of the input may stand for a copy of a run, as in tfjs's own kernel. */
  readonly mayView?: boolean;
}

type Shape = readonly number[];
type Attributes = Readonly<Record<string, unknown>>;
/** The results' layouts; undefined for arguments that tfjs's own kernel refuses, or takes otherwise. */
type Planner = (shapes: readonly Shape[], attributes: Attributes) => Layout[] | undefined;

const axisOf = (axis: unknown, shape: Shape): number => util.parseAxisParam(axis as number, [...shape])[0] as number;

function part(shape: Shape, begin: Shape, size: Shape, out: Shape = size): Layout {
  const steps = stepsOf(shape);
  const from = begin.reduce((at, b, i) => at + b * (steps[i] as number), 0);
  return { shape: [...out], moves: [{ input: 0, move: moveOf(size, steps, stepsOf(size), from) }], mayView: true };
}

const slice: Planner = ([shape], { begin, size }) => {
  const x = { shape: [...(shape as Shape)] } as TensorInfo as never;
  const [first, extent] = slice_util.parseSliceParams(x, begin as number[], size as number[]) as [number[], number[]];
  const fits = first.every((b, i) => b >= 0 && (extent[i] as number) >= 0 && b + (extent[i] as number) <= shape![i]!);
  return fits ? [part(shape as Shape, first, extent)] : undefined;
};

const splitV: Planner = ([shape], { numOrSizeSplits, axis }) => {
  const along = axisOf(axis, shape as Shape);
  const extent = shape![along] as number;
  const given = numOrSizeSplits as number | number[];
  const sizes = typeof given === 'number' ? new Array<number>(given).fill(extent / given) : [...given];
  const open = sizes.indexOf(-1);
  const known = sizes.reduce((sum, n) => sum + (n === -1 ? 0 : n), 0);
  if (open >= 0) sizes[open] = extent - known;
  if (sizes.some((n) => !(Number.isInteger(n) && n >= 0)) || sizes.reduce((sum, n) => sum + n, 0) !== extent)
    return undefined;
  let first = 0;
  return sizes.map((n) => {
    const begin = shape!.map((_, i) => (i === along ? first : 0));
    first += n;
    return part(
      shape as Shape,
      begin,
      shape!.map((d, i) => (i === along ? n : d)),
    );
  });
};

const unpack: Planner = ([shape], { axis }) => {
  const along = axisOf(axis, shape as Shape);
  const rest = shape!.filter((_, i) => i !== along);
  const size = shape!.map((d, i) => (i === along ? 1 : d));
  return Array.from({ length: shape![along] as number }, (_, index) =>
    part(
      shape as Shape,
      shape!.map((_, i) => (i === along ? index : 0)),
      size,
      rest,
    ),
  );
};

function joined(shapes: readonly Shape[], along: number): Layout | undefined {
  const [first] = shapes as [Shape];
  const fits = shapes.every((s) => s.length === first.length && s.every((d, i) => i === along || d === first[i]));
  if (!fits) return undefined;
  const shape = first.map((d, i) => (i === along ? shapes.reduce((sum, s) => sum + (s[along] as number), 0) : d));
  const toSteps = stepsOf(shape);
  let start = 0;
  const moves = shapes.map((s, input) => {
    const move = moveOf(s, stepsOf(s), toSteps, 0, start * (toSteps[along] as number));
    start += s[along] as number;
    return { input, move };
  });
  return { shape, moves };
}

const concat: Planner = (shapes, { axis }) => {
  const layout = joined(shapes, axisOf(axis, shapes[0] as Shape));
  return layout && [layout];
};

const pack: Planner = (shapes, { axis }) => {
  const rank = (shapes[0] as Shape).length + 1;
  const along = (axis as number) < 0 ? (axis as number) + rank : (axis as number);
  const layout = joined(
    shapes.map((s) => [...s.slice(0, along), 1, ...s.slice(along)]),
    along,
  );
  return layout && [layout];
};

const transpose: Planner = ([from], { perm }) => {
  const order = perm as number[];
  const shape = order.map((axis) => from![axis] as number);
  const steps = stepsOf(from as Shape);
  const fromSteps = order.map((axis) => steps[axis] as number);
  return [{ shape, moves: [{ input: 0, move: moveOf(shape, fromSteps, stepsOf(shape)) }] }];
};

const reverse: Planner = ([from], { dims }) => {
  const shape = [...(from as Shape)];
  const turned = util.parseAxisParam(dims as number[], shape);
  const steps = stepsOf(shape);
  const fromSteps = steps.map((step, i) => (turned.includes(i) ? -step : step));
  const start = turned.reduce((at, i) => at + ((shape[i] as number) - 1) * (steps[i] as number), 0);
  return [{ shape, moves: [{ input: 0, move: moveOf(shape, fromSteps, steps, Math.max(0, start)) }] }];
};

const tile: Planner = ([from], { reps }) => {
  const times = reps as number[];
  if (times.length !== from!.length || times.some((n) => !(Number.isInteger(n) && n >= 0))) return undefined;
  const shape = from!.map((d, i) => d * (times[i] as number));
  const [steps, outSteps] = [stepsOf(from as Shape), stepsOf(shape)];
  const both = <T>(outer: readonly T[], inner: readonly T[]): T[] =>
    outer.flatMap((value, i) => [value, inner[i] as T]);
  const fromSteps = both(
    times.map(() => 0),
    steps,
  );
  const toSteps = both(
    outSteps.map((step, i) => step * (from![i] as number)),
    outSteps,
  );
  return [{ shape, moves: [{ input: 0, move: moveOf(both(times, from as Shape), fromSteps, toSteps) }] }];
};

const pad: Planner = ([from], { paddings, constantValue }) => {
  const sides = paddings as [number, number][];
  if (sides.length !== from!.length || sides.some((side) => side.some((n) => !(n >= 0)))) return undefined;
  const shape = from!.map((d, i) => d + sides[i]![0] + sides[i]![1]);
  const toSteps = stepsOf(shape);
  const to = sides.reduce((at, [before], i) => at + before * (toSteps[i] as number), 0);
  const move = moveOf(from as Shape, stepsOf(from as Shape), toSteps, 0, to);
  return [{ shape, moves: [{ input: 0, move }], fill: constantValue as number }];
};

const stridedSlice: Planner = ([from], attributes) => {
  const lists = attributes as Readonly<Record<string, number[]>>;
  const masks = attributes as Readonly<Record<string, number>>;
  const info = slice_util.sliceInfo(
    [...(from as Shape)],
    lists.begin as number[],
    lists.end as number[],
    lists.strides as number[],
    masks.beginMask as number,
    masks.endMask as number,
    masks.ellipsisMask as number,
    masks.newAxisMask as number,
    masks.shrinkAxisMask as number,
  );
  if (info.isIdentity) return undefined;
  const size = info.finalShapeSparse;
  if (size.length !== from!.length) return undefined;
  const steps = stepsOf(from as Shape);
  const start = size.includes(0) ? 0 : info.begin.reduce((at, b, i) => at + b * (steps[i] as number), 0);
  const move = moveOf(
    size,
    steps.map((step, i) => step * (info.strides[i] as number)),
    stepsOf(size),
    start,
  );
  return [{ shape: info.finalShape, moves: [{ input: 0, move }], mayView: true }];
};

/** Kernels that only move elements, by their names in tfjs. */
export const layoutPlanners: Readonly<Record<string, Planner>> = {
  [Slice]: slice,
  [SplitV]: splitV,
  [Unpack]: unpack,
  [Concat]: concat,
  [Pack]: pack,
  [Transpose]: transpose,
  [Reverse]: reverse,
  [Tile]: tile,
  [PadV2]: pad,
  [StridedSlice]: stridedSlice,
};
