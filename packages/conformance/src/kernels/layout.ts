import * as tf from '@tensorflow/tfjs-core';
import { caseOf, type KernelCase, product } from './case.js';
import { at, build, sizeOf, type Values, type ValueType } from './values.js';

// Elements moved, never changed: exact, whatever they are.

const TYPES = ['float32', 'int32', 'bool'] as const;
const FILL = 'specials';
const SHAPES = [
  [1],
  [5],
  [70],
  [2, 3],
  [9, 33],
  [2, 3, 4],
  [4, 1, 5],
  [2, 3, 2, 4],
  [2, 1, 3, 2, 2],
  [0],
  [2, 0],
  [0, 3, 2],
];

interface Move {
  readonly kernel: string;
  readonly what: string;
  readonly given: readonly (readonly number[])[];
  readonly run: (...tensors: tf.Tensor[]) => tf.Tensor | tf.Tensor[];
  readonly want: (...inputs: Values[]) => Values | Values[];
}

/** A result whose elements each come from one of the first input's. */
const moved = (shape: readonly number[], from: (coordinates: readonly number[]) => number[]) => (x: Values) =>
  build(shape, x.dtype, (coordinates) => at(x, from(coordinates)));

function permutations(rank: number): number[][] {
  if (rank === 0) return [[]];
  return permutations(rank - 1).flatMap((rest) =>
    Array.from({ length: rank }, (_, place) => [...rest.slice(0, place), rank - 1, ...rest.slice(place)]),
  );
}

const axesOf = (shape: readonly number[]): number[] => shape.map((_, axis) => axis);

const transposes = (): Move[] =>
  [...SHAPES, [7, 5, 3], [65, 17], [1, 4, 1, 6]].flatMap((shape) =>
    permutations(shape.length).map((perm) => ({
      kernel: 'Transpose',
      what: `by ${perm}`,
      given: [shape],
      run: (x: tf.Tensor) => tf.transpose(x, perm),
      want: moved(
        perm.map((axis) => shape[axis] as number),
        (c) => axesOf(shape).map((axis) => c[perm.indexOf(axis)] as number),
      ),
    })),
  );

const reverses = (): Move[] =>
  SHAPES.flatMap((shape) =>
    [...axesOf(shape).map((axis) => [axis]), axesOf(shape), [-1]].map((dims) => ({
      kernel: 'Reverse',
      what: `along ${dims}`,
      given: [shape],
      run: (x: tf.Tensor) => tf.reverse(x, dims),
      want: moved(shape, (c) =>
        c.map((i, axis) =>
          dims.includes(axis) || dims.includes(axis - shape.length) ? (shape[axis] as number) - 1 - i : i,
        ),
      ),
    })),
  );

const tiles = (): Move[] =>
  SHAPES.flatMap((shape) =>
    [1, 2, 3].flatMap((times) =>
      [
        axesOf(shape).map(() => times),
        axesOf(shape).map((axis) => (axis === 0 ? times : 1)),
        axesOf(shape).map((axis) => (axis % 2 ? times : 1)),
      ].map((reps) => ({
        kernel: 'Tile',
        what: `by ${reps}`,
        given: [shape],
        run: (x: tf.Tensor) => tf.tile(x, reps),
        want: moved(
          shape.map((n, axis) => n * (reps[axis] as number)),
          (c) => c.map((i, axis) => i % (shape[axis] as number)),
        ),
      })),
    ),
  );

const slices = (): Move[] =>
  SHAPES.flatMap((shape) =>
    product([0, 1], [0, 1], ['every', 'first', 'last'] as const).map(([skip, drop, which]) => {
      const cut = shape.map((n, axis) => {
        const here = which === 'every' || axis === (which === 'first' ? 0 : shape.length - 1);
        const begin = here ? Math.min(skip, n) : 0;
        return { begin, size: Math.max(0, n - begin - (here ? drop : 0)) };
      });
      const [begin, size] = [cut.map((c) => c.begin), cut.map((c) => c.size)];
      return {
        kernel: 'Slice',
        what: `from ${begin} of ${size}`,
        given: [shape],
        run: (x: tf.Tensor) => tf.slice(x, begin, size),
        want: moved(size, (c) => c.map((i, axis) => i + (begin[axis] as number))),
      };
    }),
  );

const pads = (): Move[] =>
  SHAPES.flatMap((shape) =>
    product([0, 1, 3], [0, 2], [0, -1.5]).map(([before, after, value]) => {
      const widths = shape.map((_, axis): [number, number] => (axis % 2 ? [after, before] : [before, after]));
      return {
        kernel: 'PadV2',
        what: `[${widths.join('; ')}] with ${value}`,
        given: [shape],
        run: (x: tf.Tensor) => tf.pad(x, widths, value),
        want: (x: Values) =>
          build(
            shape.map((n, axis) => n + before + after + 0 * axis),
            x.dtype,
            (c) => {
              const from = c.map((i, axis) => i - (widths[axis] as [number, number])[0]);
              return from.every((i, axis) => i >= 0 && i < (shape[axis] as number)) ? at(x, from) : value;
            },
          ),
      };
    }),
  );

const joins = (): Move[] =>
  SHAPES.flatMap((shape) =>
    axesOf(shape).flatMap((axis) =>
      [1, 2, 4].map((count) => {
        const sizes = Array.from({ length: count }, (_, i) => (i === 1 ? 0 : (shape[axis] as number) + i));
        const starts = sizes.map((_, i) => sizes.slice(0, i).reduce((a, b) => a + b, 0));
        return {
          kernel: 'Concat',
          what: `along ${axis}`,
          given: sizes.map((n) => shape.with(axis, n)),
          run: (...parts: tf.Tensor[]) => tf.concat(parts, axis),
          want: (...parts: Values[]) =>
            build(
              shape.with(
                axis,
                sizes.reduce((a, b) => a + b, 0),
              ),
              (parts[0] as Values).dtype,
              (c) => {
                const i = c[axis] as number;
                const which = sizes.findLastIndex((n, part) => n > 0 && i >= (starts[part] as number));
                return at(parts[which] as Values, c.with(axis, i - (starts[which] as number)));
              },
            ),
        };
      }),
    ),
  ).filter(({ given }) => given.length > 1);

const splits = (): Move[] =>
  SHAPES.flatMap((shape) =>
    axesOf(shape).flatMap((axis) => {
      const n = shape[axis] as number;
      const ways = [[n], [0, n], ...(n > 1 ? [[1, n - 1], [n - 1, 1], Array.from({ length: n }, () => 1)] : [])];
      return ways.map((sizes) => ({
        kernel: 'SplitV',
        what: `along ${axis} into ${sizes}`,
        given: [shape],
        run: (x: tf.Tensor) => tf.split(x, sizes, axis),
        want: (x: Values) =>
          sizes.map((size, part) => {
            const start = sizes.slice(0, part).reduce((a, b) => a + b, 0);
            return moved(shape.with(axis, size), (c) => c.with(axis, (c[axis] as number) + start))(x);
          }),
      }));
    }),
  );

const stacks = (): Move[] =>
  [[], ...SHAPES].flatMap((shape) =>
    Array.from({ length: shape.length + 1 }, (_, axis) =>
      [1, 3].map((count) => ({
        kernel: 'Pack',
        what: `along ${axis}`,
        given: Array.from({ length: count }, () => shape),
        run: (...parts: tf.Tensor[]) => tf.stack(parts, axis),
        want: (...parts: Values[]) =>
          build(shape.toSpliced(axis, 0, count), (parts[0] as Values).dtype, (c) =>
            at(parts[c[axis] as number] as Values, c.toSpliced(axis, 1)),
          ),
      })),
    ).flat(),
  );

const unstacks = (): Move[] =>
  SHAPES.flatMap((shape) =>
    axesOf(shape)
      .filter((axis) => (shape[axis] as number) > 0)
      .map((axis) => ({
        kernel: 'Unpack',
        what: `along ${axis}`,
        given: [shape],
        run: (x: tf.Tensor) => tf.unstack(x, axis),
        want: (x: Values) =>
          Array.from({ length: shape[axis] as number }, (_, i) =>
            moved(shape.toSpliced(axis, 1), (c) => c.toSpliced(axis, 0, i))(x),
          ),
      })),
  );

const reshapes = (): Move[] =>
  SHAPES.flatMap((shape): Move[] => [
    {
      kernel: 'Reshape',
      what: 'flat',
      given: [shape],
      run: (x) => tf.reshape(x, [sizeOf(shape)]),
      want: (x) => ({ ...x, shape: [sizeOf(shape)] }),
    },
    {
      kernel: 'Reshape',
      what: 'turned',
      given: [shape],
      run: (x) => tf.reshape(x, shape.toReversed()),
      want: (x) => ({ ...x, shape: shape.toReversed() }),
    },
    ...[...axesOf(shape), -1].map(
      (axis): Move => ({
        kernel: 'ExpandDims',
        what: `at ${axis}`,
        given: [shape],
        run: (x) => tf.expandDims(x, axis),
        want: (x) => ({ ...x, shape: shape.toSpliced(axis < 0 ? shape.length : axis, 0, 1) }),
      }),
    ),
  ]);

export function layoutCases(): KernelCase[] {
  const moves = [transposes, reverses, tiles, slices, pads, joins, splits, stacks, unstacks, reshapes].flatMap((list) =>
    list(),
  );
  return moves.flatMap(({ kernel, what, given, run, want }) =>
    TYPES.filter((dtype) => kernel !== 'PadV2' || dtype === 'float32' || what.endsWith('with 0')).map(
      (dtype: ValueType) =>
        caseOf(kernel, {
          given: given.map((shape) => ({ shape, dtype, fill: FILL })),
          what,
          nearness: 'exact',
          run,
          want,
        }),
    ),
  );
}
