import * as tf from '@tensorflow/tfjs-core';
import { broadcastTo, meet } from './broadcast.js';
import { caseOf, type KernelCase, product } from './case.js';
import { at, build, hashOf, randomOf, sizeOf, type Values } from './values.js';

/** Whole numbers below a bound, the same for a text. */
function indicesFor(text: string, shape: readonly number[], bound: number, low = 0): number[] {
  const random = randomOf(hashOf(text));
  return Array.from({ length: sizeOf(shape) }, () => low + Math.floor(random() * (bound - low)));
}

function gatherCases(): KernelCase[] {
  return product(
    [[5], [70], [4, 3], [6, 17], [3, 4, 5], [2, 3, 2, 4]],
    [[], [1], [4], [2, 3], [2, 1, 2], [0], [2, 0]],
    ['float32', 'int32', 'bool'] as const,
  ).flatMap(([shape, places, dtype]) =>
    shape.map((n, axis) => {
      const data = indicesFor(`${shape} ${places} ${axis}`, places, n);
      return caseOf('GatherV2', {
        given: [
          { shape, dtype, fill: 'specials' },
          { shape: places, dtype: 'int32', data },
        ],
        what: `along ${axis}`,
        nearness: 'exact',
        run: (x, indices) => tf.gather(x, indices as tf.Tensor1D, axis),
        want: (x, indices) =>
          build([...shape.slice(0, axis), ...places, ...shape.slice(axis + 1)], dtype, (c) =>
            at(x, [
              ...c.slice(0, axis),
              at(indices, c.slice(axis, axis + places.length)),
              ...c.slice(axis + places.length),
            ]),
          ),
      });
    }),
  );
}

/** Each row of a batch picks from its own. */
function batchedGatherCases(): KernelCase[] {
  return product(
    [
      [4, 10, 20],
      [3, 4, 5],
      [5, 6],
      [2, 3, 2, 4],
    ],
    [1, 3, 11],
    ['float32', 'int32', 'bool'] as const,
  ).flatMap(([shape, count, dtype]) => {
    const [batch = 1, ...rest] = shape;
    return rest.map((n, i) => {
      const axis = i + 1;
      const data = indicesFor(`${shape} batched ${count} ${axis}`, [batch, count], n);
      return caseOf('GatherV2', {
        given: [
          { shape, dtype, fill: 'specials' },
          { shape: [batch, count], dtype: 'int32', data },
        ],
        what: `along ${axis}, row by row`,
        nearness: 'exact',
        run: (x, indices) => tf.gather(x, tf.reshape(indices, [batch, count]), axis, 1),
        want: (x, indices) =>
          build([...shape.slice(0, axis), count, ...shape.slice(axis + 1)], dtype, (c) =>
            at(x, [...c.slice(0, axis), at(indices, [c[0] ?? 0, c[axis] ?? 0]), ...c.slice(axis + 1)]),
          ),
      });
    });
  });
}

/** Ids below 0 are dropped, as TensorFlow does, and so are those beyond the last segment. */
function segmentCases(): KernelCase[] {
  return product([[6], [70], [5, 3], [40, 17], [4, 2, 3], [0], [0, 3], [3, 0]], [1, 4, 50], [0, -1]).map(
    ([shape, segments, low]) => {
      const rows = shape[0] as number;
      const data = indicesFor(`${shape} ${segments} ${low}`, [rows], segments - low, low);
      return caseOf('UnsortedSegmentSum', {
        given: [{ shape }, { shape: [rows], dtype: 'int32', data }],
        what: `into ${segments}`,
        run: (x, ids) => tf.unsortedSegmentSum(x, ids as tf.Tensor1D, segments),
        want: (x, ids) =>
          build([segments, ...shape.slice(1)], 'float32', ([segment, ...rest]) =>
            ids.data.reduce((sum, id, row) => (id === segment ? sum + at(x, [row, ...rest]) : sum), 0),
          ),
      });
    },
  );
}

/** An index that is no class gives a row of zeros. */
function oneHotCases(): KernelCase[] {
  return product(
    [[], [4], [70], [2, 3], [0], [2, 0]],
    [1, 3, 7],
    [
      [1, 0],
      [0.25, -1],
    ] as const,
    [0, -1],
  ).map(([shape, depth, [on, off], low]) => {
    const data = indicesFor(`${shape} ${depth} ${low}`, shape, depth + 1, low);
    return caseOf('OneHot', {
      given: [{ shape, dtype: 'int32', data }],
      what: `of ${depth}, ${on} and ${off}`,
      nearness: 'exact',
      // The operation itself wants two classes or more.
      run: (indices) =>
        tf
          .engine()
          .runKernel(
            'OneHot',
            { indices: indices as tf.Tensor },
            { dtype: 'float32', depth, onValue: on, offValue: off },
          ) as tf.Tensor,
      want: (indices) =>
        build([...shape, depth], 'float32', (c) => Math.fround(at(indices, c.slice(0, -1)) === c.at(-1) ? on : off)),
    });
  });
}

const CONDITIONS: readonly (readonly [readonly number[], readonly number[], readonly number[]])[] = [
  [[], [], []],
  [[5], [5], [5]],
  [[70], [70], [70]],
  [
    [2, 3],
    [2, 3],
    [2, 3],
  ],
  [
    [2, 1],
    [2, 3],
    [1, 3],
  ],
  [[3], [2, 3], []],
  [[9, 1], [], [9, 33]],
  [
    [4, 1, 3],
    [2, 1],
    [4, 2, 3],
  ],
  [[2, 2, 1, 2], [2, 2, 3, 2], [1]],
  [[0], [0], [1]],
];

function selectCases(): KernelCase[] {
  return product(CONDITIONS, ['float32', 'int32', 'bool'] as const, ['plain', 'specials'] as const).map(
    ([[condition, yes, no], dtype, how]) =>
      caseOf('Select', {
        given: [
          { shape: condition, dtype: 'bool' },
          { shape: yes, dtype, fill: how },
          { shape: no, dtype, fill: how },
        ],
        nearness: 'exact',
        run: (which, a, b) => tf.where(which as tf.Tensor, a as tf.Tensor, b as tf.Tensor),
        want: (which, a, b) => {
          const shape = meet(meet(condition, yes), no);
          const [w, x, y] = [which, a, b].map((t) => broadcastTo(t as Values, shape).data) as [
            number[],
            number[],
            number[],
          ];
          return { shape, dtype, data: w.map((test, i) => (test ? x[i] : y[i]) as number) };
        },
      }),
  );
}

function sumCases(): KernelCase[] {
  return product(
    [[], [5], [70], [3, 4, 5], [0]],
    [1, 2, 5],
    ['float32', 'int32'] as const,
    ['plain', 'specials'] as const,
  ).map(([shape, count, dtype, how]) =>
    caseOf('AddN', {
      given: Array.from({ length: count }, () => ({ shape, dtype, fill: how })),
      run: (...parts) => tf.addN(parts),
      want: (...parts) => ({
        shape,
        dtype,
        data: (parts[0] as Values).data.map((_, i) => parts.reduce((sum, { data }) => sum + (data[i] as number), 0)),
      }),
    }),
  );
}

function madeCases(): KernelCase[] {
  const fills = product([[], [5], [70], [2, 3], [0], [2, 0]], [0, 1, -3], ['float32', 'int32', 'bool'] as const)
    .filter(([, value, dtype]) => dtype !== 'bool' || value >= 0)
    .map(([shape, value, dtype]) =>
      caseOf('Fill', {
        given: [],
        what: `[${shape}] with ${dtype} ${value}`,
        nearness: 'exact',
        run: () => tf.fill(shape, value, dtype),
        want: () => build(shape, dtype, () => value),
      }),
    );
  const ranges = product([0, -2, 5], [0, 7, 70], [1, 2, 3], ['float32', 'int32'] as const).map(
    ([start, stop, step, dtype]) => {
      const by = stop < start ? -step : step;
      return caseOf('Range', {
        given: [],
        what: `${start} to ${stop} by ${by} ${dtype}`,
        nearness: 'exact',
        run: () => tf.range(start, stop, by, dtype),
        want: () => build([Math.max(0, Math.ceil((stop - start) / by))], dtype, ([i]) => start + (i as number) * by),
      });
    },
  );
  return [...fills, ...ranges.filter(({ label }) => !label.includes('5 to 5'))];
}

export function indexingCases(): KernelCase[] {
  return [gatherCases, batchedGatherCases, segmentCases, oneHotCases, selectCases, sumCases, madeCases].flatMap(
    (list) => list(),
  );
}
