import * as tf from '@tensorflow/tfjs-core';
import { caseOf, type KernelCase, product } from './case.js';
import { at, build, type Values } from './values.js';

const SIZES = [1, 2, 3, 4, 5, 7, 17, 65] as const;
/** Batches that meet: equal, one of them one, of other ranks, none. */
const BATCHES: readonly (readonly [readonly number[], readonly number[]])[] = [
  [[], []],
  [[3], [3]],
  [[1], [3]],
  [[3], [1]],
  [
    [2, 3],
    [2, 3],
  ],
  [
    [2, 1],
    [1, 3],
  ],
  [
    [2, 3],
    [1, 1],
  ],
  [[], [3]],
  [[3], []],
  [[2, 2], [2]],
  [[0], [0]],
];

/** c[…, i, j] = Σ a[…, i, k] · b[…, k, j], batches repeated where one has a single matrix. */
function multiply(a: Values, b: Values, turnA: boolean, turnB: boolean): Values {
  const [m, inner] = turnA ? a.shape.slice(-2).toReversed() : a.shape.slice(-2);
  const n = b.shape.at(turnB ? -2 : -1) as number;
  const rank = Math.max(a.shape.length, b.shape.length) - 2;
  const sizeAt = (t: Values, axis: number) => t.shape[t.shape.length - 2 - rank + axis] ?? 1;
  const batch = Array.from({ length: rank }, (_, axis) => (sizeAt(a, axis) === 1 ? sizeAt(b, axis) : sizeAt(a, axis)));
  const within = (t: Values, c: readonly number[]) =>
    c.slice(rank - (t.shape.length - 2)).map((i, axis) => (t.shape[axis] === 1 ? 0 : i));
  return build([...batch, m as number, n], 'float32', (c) => {
    const [i, j] = c.slice(-2) as [number, number];
    const [left, right] = [within(a, c.slice(0, -2)), within(b, c.slice(0, -2))];
    let sum = 0;
    for (let k = 0; k < (inner as number); k++) {
      sum += at(a, [...left, ...(turnA ? [k, i] : [i, k])]) * at(b, [...right, ...(turnB ? [j, k] : [k, j])]);
    }
    return sum;
  });
}

interface Product {
  readonly m: number;
  readonly n: number;
  readonly k: number;
  readonly batches: readonly [readonly number[], readonly number[]];
  readonly turnA: boolean;
  readonly turnB: boolean;
  readonly how: 'plain' | 'specials';
}

const givenOf = ({ m, n, k, batches: [left, right], turnA, turnB, how }: Product) => [
  { shape: [...left, ...(turnA ? [k, m] : [m, k])], fill: how },
  { shape: [...right, ...(turnB ? [n, k] : [k, n])], fill: how },
];
const turnsOf = ({ turnA, turnB }: Product): string => [turnA && 'aᵀ', turnB && 'bᵀ'].filter(Boolean).join(' ');

function matmul(p: Product): KernelCase {
  return caseOf('BatchMatMul', {
    given: givenOf(p),
    what: turnsOf(p),
    run: (a, b) => tf.matMul(a as tf.Tensor, b as tf.Tensor, p.turnA, p.turnB),
    want: (a, b) => multiply(a, b, p.turnA, p.turnB),
  });
}

const ACTIVATIONS: Readonly<Record<string, (x: number) => number>> = {
  linear: (x) => x,
  relu: (x) => (x < 0 ? 0 : x),
  relu6: (x) => Math.min(x < 0 ? 0 : x, 6),
  elu: (x) => (x < 0 ? Math.expm1(x) : x),
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
};

function fused(p: Product): KernelCase[] {
  return Object.entries(ACTIVATIONS).map(([activation, f]) =>
    caseOf('_FusedMatMul', {
      given: [...givenOf(p), { shape: [p.n] }],
      what: `${turnsOf(p)} ${activation}`,
      run: (a, b, bias) =>
        tf.fused.matMul({
          a: a as tf.Tensor,
          b: b as tf.Tensor,
          transposeA: p.turnA,
          transposeB: p.turnB,
          bias,
          activation: activation as 'relu',
        }),
      want: (a, b, bias) => {
        const c = multiply(a, b, p.turnA, p.turnB);
        return build(c.shape, 'float32', (place) => f(at(c, place) + (bias.data[place.at(-1) as number] as number)));
      },
    }),
  );
}

export function productCases(): KernelCase[] {
  const turns = [false, true];
  const single = product(SIZES, SIZES, SIZES, turns, turns).map(
    ([m, n, k, turnA, turnB]): Product => ({ m, n, k, batches: [[], []], turnA, turnB, how: 'plain' }),
  );
  const empty = product(
    [
      [0, 3, 2],
      [3, 0, 2],
      [3, 2, 0],
    ] as const,
    turns,
    turns,
  ).map(([[m, n, k], turnA, turnB]): Product => ({ m, n, k, batches: [[], []], turnA, turnB, how: 'plain' }));
  const many = product(
    BATCHES,
    [
      [3, 4, 5],
      [1, 9, 8],
      [8, 1, 3],
    ] as const,
    turns,
    turns,
    ['plain', 'specials'] as const,
  ).map(([batches, [m, n, k], turnA, turnB, how]): Product => ({ m, n, k, batches, turnA, turnB, how }));
  return [
    ...[...single, ...empty, ...many].map(matmul),
    ...[...single.filter((_, i) => i % 7 === 0), ...empty].flatMap(fused),
  ];
}
