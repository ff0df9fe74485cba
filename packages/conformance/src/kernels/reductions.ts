import * as tf from '@tensorflow/tfjs-core';
import { caseOf, type KernelCase, type Nearness, product } from './case.js';
import { at, build, coordinatesOf, placeOf, sizeOf, type Values, type ValueType } from './values.js';

const SHAPES = [
  [],
  [1],
  [5],
  [70],
  [3, 4],
  [9, 80],
  [80, 9],
  [2, 3, 4],
  [3, 70, 2],
  [2, 3, 2, 5],
  [2, 2, 3, 2, 2],
  [0],
  [3, 0],
  [0, 3],
  [2, 0, 3],
];

/** Every choice of axes, all of them as `undefined` too, and one counted from the end. */
function axesOf(rank: number): (number[] | undefined)[] {
  const subsets = Array.from({ length: 2 ** rank }, (_, bits) =>
    Array.from({ length: rank }, (_, axis) => axis).filter((axis) => bits & (1 << axis)),
  ).filter((axes) => axes.length > 0);
  return [undefined, ...subsets, ...(rank > 0 ? [[-1]] : [])];
}

const positive = (axes: readonly number[] | undefined, rank: number): number[] =>
  axes === undefined ? Array.from({ length: rank }, (_, i) => i) : axes.map((axis) => (axis + rank) % rank);

/** The elements that go into each element of the result. */
function reduce(
  x: Values,
  axes: readonly number[],
  keep: boolean,
  dtype: ValueType,
  by: (group: number[]) => number,
): Values {
  const kept = x.shape.map((n, axis) => (axes.includes(axis) ? 1 : n));
  const groups: number[][] = Array.from({ length: sizeOf(kept) }, () => []);
  for (const [i, coordinates] of coordinatesOf(x.shape).entries()) {
    const place = placeOf(
      kept,
      coordinates.map((c, axis) => (axes.includes(axis) ? 0 : c)),
    );
    groups[place]?.push(x.data[i] as number);
  }
  const shape = keep ? kept : x.shape.filter((_, axis) => !axes.includes(axis));
  return { shape, dtype, data: groups.map(by) };
}

const total = (group: readonly number[]): number => group.reduce((a, b) => a + b, 0);

interface Reduction {
  readonly run: (x: tf.Tensor, axes: number[] | undefined, keep: boolean) => tf.Tensor;
  readonly by: (group: number[]) => number;
  readonly from: readonly ValueType[];
  readonly dtype?: ValueType;
  readonly nearness?: Nearness;
}

const REDUCTIONS: Readonly<Record<string, Reduction>> = {
  Sum: { run: tf.sum, by: total, from: ['float32', 'int32', 'bool'] },
  Mean: { run: tf.mean, by: (group) => total(group) / group.length, from: ['float32', 'int32'], dtype: 'float32' },
  Max: { run: tf.max, by: (group) => Math.max(...group), from: ['float32', 'int32'], nearness: 'same' },
  Min: { run: tf.min, by: (group) => Math.min(...group), from: ['float32', 'int32'], nearness: 'same' },
  Prod: { run: tf.prod, by: (group) => group.reduce((a, b) => a * b, 1), from: ['float32'] },
  All: { run: tf.all, by: (group) => Number(group.every(Boolean)), from: ['bool'] },
  Any: { run: tf.any, by: (group) => Number(group.some(Boolean)), from: ['bool'] },
};

export function reductionCases(): KernelCase[] {
  const along = Object.entries(REDUCTIONS).flatMap(([kernel, { run, by, from, dtype, nearness }]) =>
    product(from, SHAPES, ['plain', 'ties', 'specials'] as const, [false, true]).flatMap(([type, shape, how, keep]) =>
      axesOf(shape.length)
        // The least of no integers is a matter of taste.
        .filter(() => type !== 'int32' || sizeOf(shape) > 0 || kernel === 'Sum')
        .map((axes) =>
          caseOf(kernel, {
            given: [{ shape, dtype: type, fill: how }],
            what: `over ${axes ?? 'all'}${keep ? ', kept' : ''}`,
            nearness,
            run: (x) => run(x, axes, keep),
            want: (x) =>
              reduce(
                x,
                positive(axes, shape.length),
                keep,
                dtype ?? (kernel === 'Sum' && type === 'bool' ? 'int32' : type),
                by,
              ),
          }),
        ),
    ),
  );
  return [...along, ...argCases(), ...cumulativeCases(), ...softmaxCases(), ...topkCases()];
}

/** The first of the largest; NaN is none of them, and where there is nothing else, it is the first. */
function firstOf(group: readonly number[], better: (a: number, b: number) => boolean): number {
  let best = -1;
  for (const [i, value] of group.entries()) {
    if (!Number.isNaN(value) && (best < 0 || better(value, group[best] as number))) best = i;
  }
  return Math.max(best, 0);
}

function argCases(): KernelCase[] {
  const kernels = { ArgMax: tf.argMax, ArgMin: tf.argMin } as const;
  return product(Object.keys(kernels) as (keyof typeof kernels)[], SHAPES, [
    'plain',
    'ties',
    'specials',
  ] as const).flatMap(([kernel, shape, how]) =>
    shape
      .map((_, axis) => axis)
      .filter(() => sizeOf(shape) > 0)
      .map((axis) =>
        caseOf(kernel, {
          given: [{ shape, fill: how }],
          what: `along ${axis}`,
          nearness: 'exact',
          run: (x) => kernels[kernel](x, axis),
          want: (x) =>
            reduce(x, [axis], false, 'int32', (group) =>
              firstOf(group, kernel === 'ArgMax' ? (a, b) => a > b : (a, b) => a < b),
            ),
        }),
      ),
  );
}

function cumulativeCases(): KernelCase[] {
  return product(
    ['float32', 'int32'] as const,
    SHAPES,
    ['plain', 'specials'] as const,
    [false, true],
    [false, true],
  ).flatMap(([dtype, shape, how, exclusive, reverse]) =>
    shape.map((n, axis) =>
      caseOf('Cumsum', {
        given: [{ shape, dtype, fill: how }],
        what: `along ${axis}${exclusive ? ', exclusive' : ''}${reverse ? ', reverse' : ''}`,
        run: (x) => tf.cumsum(x, axis, exclusive, reverse),
        want: (x) =>
          build(shape, dtype, (coordinates) => {
            const here = coordinates[axis] as number;
            const taken = Array.from({ length: n }, (_, i) => i).filter(
              (i) => (reverse ? i >= here : i <= here) && !(exclusive && i === here),
            );
            return total(taken.map((i) => at(x, coordinates.with(axis, i))));
          }),
      }),
    ),
  );
}

function softmaxCases(): KernelCase[] {
  return product(SHAPES, ['plain', 'ties'] as const)
    .filter(([shape]) => shape.length > 0)
    .map(([shape, how]) =>
      caseOf('Softmax', {
        given: [{ shape, fill: how }],
        run: (x) => tf.softmax(x),
        want: (x) => {
          const last = shape.length - 1;
          const largest = reduce(x, [last], true, 'float32', (group) => Math.max(...group));
          const power = build(shape, 'float32', (c) => Math.exp(at(x, c) - at(largest, c.with(last, 0))));
          const sums = reduce(power, [last], true, 'float32', total);
          return build(shape, 'float32', (c) => at(power, c) / at(sums, c.with(last, 0)));
        },
      }),
    );
}

function topkCases(): KernelCase[] {
  return product(SHAPES, ['plain', 'ties'] as const, [1, 2, 5], ['float32', 'int32'] as const)
    .filter(([shape, , k]) => shape.length > 0 && k <= (shape.at(-1) as number))
    .map(([shape, how, k, dtype]) =>
      caseOf('TopK', {
        given: [{ shape, fill: how, dtype }],
        what: `k=${k}`,
        nearness: 'exact',
        run: (x) => {
          const { values, indices } = tf.topk(x, k);
          return [values, indices];
        },
        want: (x) => {
          const n = shape.at(-1) as number;
          const rows = Array.from({ length: sizeOf(shape) / n }, (_, row) =>
            x.data
              .slice(row * n, (row + 1) * n)
              .map((value, index) => ({ value, index }))
              .sort((a, b) => b.value - a.value || a.index - b.index)
              .slice(0, k),
          ).flat();
          const out = [...shape.slice(0, -1), k];
          return [
            { shape: out, dtype, data: rows.map(({ value }) => value) },
            { shape: out, dtype: 'int32', data: rows.map(({ index }) => index) },
          ];
        },
      }),
    );
}
