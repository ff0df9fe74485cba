import * as tf from '@tensorflow/tfjs-core';
import { broadcastTo, meet } from './broadcast.js';
import { caseOf, type KernelCase, type Nearness, product } from './case.js';
import type { Fill, ValueType } from './values.js';

/** Sizes around what kernels take at once, ranks, and none at all. */
const SHAPES = [
  [],
  [1],
  [3],
  [4],
  [7],
  [2, 3],
  [3, 5, 7],
  [2, 2, 2, 2, 3],
  [63],
  [64],
  [65],
  [9, 33],
  [1031],
  [0],
  [3, 0, 2],
];

interface Unary {
  readonly run: (x: tf.Tensor) => tf.Tensor;
  readonly want: (x: number) => number;
  readonly dtype?: ValueType;
  readonly from?: readonly ValueType[];
  readonly nearness?: Nearness;
  readonly what?: string;
}

const SELU = [1.7580993408473768, 1.0507009873554805] as const;
const floats: readonly ValueType[] = ['float32'];

/** Rational approximation is too coarse for a reference: the series, and the asymptote where it has converged. */
function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  if (Math.abs(x) > 4) return Math.sign(x);
  let [term, sum] = [x, x];
  for (let n = 1; n < 200; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
const clip = (low: number, high: number) => (x: number) => (Number.isNaN(x) ? x : Math.min(Math.max(x, low), high));
const toInt = (x: number): number => Math.trunc(x) | 0;

const UNARY: Readonly<Record<string, readonly Unary[]>> = {
  Abs: [{ run: tf.abs, want: Math.abs, from: ['float32', 'int32'], nearness: 'exact' }],
  Ceil: [{ run: tf.ceil, want: Math.ceil, nearness: 'exact' }],
  ClipByValue: [
    { run: (x) => tf.clipByValue(x, -1.5, 1), want: clip(-1.5, 1), what: '−1.5…1', nearness: 'same' },
    { run: (x) => tf.clipByValue(x, 0, Infinity), want: clip(0, Infinity), what: '0…∞', nearness: 'same' },
    { run: (x) => tf.clipByValue(x, -3, 7), want: clip(-3, 7), what: '−3…7', from: ['int32'], nearness: 'exact' },
  ],
  Erf: [{ run: tf.erf, want: erf }],
  Exp: [{ run: tf.exp, want: Math.exp }],
  Expm1: [{ run: tf.expm1, want: Math.expm1 }],
  Floor: [{ run: tf.floor, want: Math.floor, nearness: 'exact' }],
  Identity: [{ run: tf.clone, want: (x) => x, from: ['float32', 'int32', 'bool'], nearness: 'exact' }],
  IsFinite: [{ run: tf.isFinite, want: (x) => Number(Number.isFinite(x)), dtype: 'bool' }],
  IsInf: [{ run: tf.isInf, want: (x) => Number(Math.abs(x) === Infinity), dtype: 'bool' }],
  IsNan: [{ run: tf.isNaN, want: (x) => Number(Number.isNaN(x)), dtype: 'bool' }],
  LeakyRelu: [
    { run: (x) => tf.leakyRelu(x, 0.3), want: (x) => (x < 0 ? Math.fround(0.3) * x : x), what: '0.3' },
    { run: (x) => tf.leakyRelu(x, 2), want: (x) => (x < 0 ? 2 * x : x), what: '2' },
  ],
  Log: [{ run: tf.log, want: Math.log }],
  Log1p: [{ run: tf.log1p, want: Math.log1p }],
  LogicalNot: [{ run: tf.logicalNot, want: (x) => Number(x === 0), from: ['bool'] }],
  Neg: [{ run: tf.neg, want: (x) => -x, from: ['float32', 'int32'], nearness: 'same' }],
  OnesLike: [{ run: tf.onesLike, want: () => 1, from: ['float32', 'int32', 'bool'], nearness: 'exact' }],
  Reciprocal: [{ run: tf.reciprocal, want: (x) => 1 / x }],
  Relu: [{ run: tf.relu, want: (x) => (x < 0 ? 0 : x), from: ['float32', 'int32'], nearness: 'same' }],
  Relu6: [{ run: tf.relu6, want: clip(0, 6), from: ['float32', 'int32'], nearness: 'same' }],
  Rsqrt: [{ run: tf.rsqrt, want: (x) => 1 / Math.sqrt(x) }],
  Selu: [{ run: tf.selu, want: (x) => (x < 0 ? SELU[0] * Math.expm1(x) : SELU[1] * x) }],
  Sigmoid: [{ run: tf.sigmoid, want: (x) => 1 / (1 + Math.exp(-x)) }],
  Sign: [{ run: tf.sign, want: Math.sign, nearness: 'same' }],
  Softplus: [{ run: tf.softplus, want: softplus }],
  Sqrt: [{ run: tf.sqrt, want: Math.sqrt }],
  Square: [{ run: tf.square, want: (x) => x * x, from: ['float32', 'int32'] }],
  Step: [
    { run: (x) => tf.step(x), want: (x) => (Number.isNaN(x) ? x : Number(x > 0)), nearness: 'same' },
    { run: (x) => tf.step(x, 0.2), want: (x) => (Number.isNaN(x) ? x : x > 0 ? 1 : Math.fround(0.2)), what: '0.2' },
  ],
  Tanh: [{ run: tf.tanh, want: Math.tanh }],
  ZerosLike: [{ run: tf.zerosLike, want: () => 0, from: ['float32', 'int32', 'bool'], nearness: 'exact' }],
};

/** From and to every dtype; NaN and what int32 cannot hold are left out of the way to integers. */
const CASTS = product(['float32', 'int32', 'bool'] as const, ['float32', 'int32', 'bool'] as const);
const castTo = (dtype: ValueType) => (x: number) =>
  dtype === 'bool' ? Number(x !== 0) : dtype === 'int32' ? toInt(x) : x;

/** Maps of single elements. */
export function unaryCases(): KernelCase[] {
  const plain = Object.entries(UNARY).flatMap(([kernel, entries]) =>
    entries.flatMap(({ run, want, dtype, from = floats, nearness, what }) =>
      product(from, SHAPES, ['plain', 'ties', 'specials', 'extremes'] as const).map(([type, shape, how]) =>
        caseOf(kernel, {
          given: [{ shape, dtype: type, fill: how }],
          what,
          nearness,
          run,
          want: (x) => ({ shape, dtype: dtype ?? type, data: x.data.map(want) }),
        }),
      ),
    ),
  );
  const casts = product(CASTS, SHAPES, ['plain', 'ties', 'specials'] as const)
    .filter(([[, to], , how]) => to !== 'int32' || how !== 'specials')
    .map(([[from, to], shape, how]) =>
      caseOf(from === to ? 'Identity' : 'Cast', {
        given: [{ shape, dtype: from, fill: how }],
        what: `to ${to}`,
        nearness: 'exact',
        run: (x) => tf.cast(x, to),
        want: (x) => ({ shape, dtype: to, data: x.data.map(castTo(to)) }),
      }),
    );
  return [...plain, ...casts];
}

const FILLS: readonly Fill[] = ['plain', 'ties', 'specials', 'extremes'];

interface Binary {
  readonly run: (a: tf.Tensor, b: tf.Tensor) => tf.Tensor;
  readonly want: (a: number, b: number) => number;
  readonly from?: readonly ValueType[];
  readonly dtype?: ValueType;
  readonly fills?: readonly Fill[];
  readonly nearness?: Nearness;
}

const NUMBERS: readonly ValueType[] = ['float32', 'int32'];
const COMPARED: readonly ValueType[] = ['float32', 'int32', 'bool'];
const comparison = (run: Binary['run'], test: (a: number, b: number) => boolean): Binary => ({
  run,
  want: (a, b) => Number(test(a, b)),
  from: COMPARED,
  dtype: 'bool',
});
/** IEEE 754: a power of 1, or to the power 0, is 1, NaN or not. */
const power = (a: number, b: number): number => (a === 1 || (a === -1 && Math.abs(b) === Infinity) ? 1 : a ** b);

/** A remainder of the divisor's sign, as in Python. */
const modulo = (a: number, b: number): number => {
  const rest = a % b;
  return (a < 0 && b < 0) || (a >= 0 && b >= 0) ? rest : (rest + b) % b;
};

const odd = (b: tf.Tensor) => tf.add(tf.mul(b, tf.scalar(2, 'int32')), tf.scalar(1, 'int32'));

const BINARY: Readonly<Record<string, Binary>> = {
  Add: { run: tf.add, want: (a, b) => a + b, from: NUMBERS },
  Sub: { run: tf.sub, want: (a, b) => a - b, from: NUMBERS },
  Multiply: { run: tf.mul, want: (a, b) => a * b, from: NUMBERS },
  // By no zero: of whole numbers, that has no quotient.
  FloorDiv: { run: (a, b) => tf.floorDiv(a, odd(b)), want: (a, b) => Math.floor(a / (2 * b + 1)), from: ['int32'] },
  RealDiv: { run: tf.div, want: (a, b) => a / b },
  Mod: { run: tf.mod, want: modulo, fills: ['plain', 'ties'] },
  Maximum: { run: tf.maximum, want: Math.max, from: NUMBERS, nearness: 'same' },
  Minimum: { run: tf.minimum, want: Math.min, from: NUMBERS, nearness: 'same' },
  Pow: { run: tf.pow, want: power },
  SquaredDifference: { run: tf.squaredDifference, want: (a, b) => (a - b) ** 2, from: NUMBERS },
  Equal: comparison(tf.equal, (a, b) => a === b),
  NotEqual: comparison(tf.notEqual, (a, b) => a !== b),
  Greater: comparison(tf.greater, (a, b) => a > b),
  GreaterEqual: comparison(tf.greaterEqual, (a, b) => a >= b),
  Less: comparison(tf.less, (a, b) => a < b),
  LessEqual: comparison(tf.lessEqual, (a, b) => a <= b),
  LogicalAnd: { run: tf.logicalAnd, want: (a, b) => a & b, from: ['bool'], dtype: 'bool' },
  LogicalOr: { run: tf.logicalOr, want: (a, b) => a | b, from: ['bool'], dtype: 'bool' },
};

/** Shapes that meet, small and large. */
const PAIRS: readonly (readonly [readonly number[], readonly number[]])[] = [
  [[], []],
  [[3], []],
  [[], [5]],
  [[7], [7]],
  [[1], [6]],
  [[2, 3], [3]],
  [
    [2, 3],
    [2, 1],
  ],
  [
    [1, 4],
    [3, 1],
  ],
  [
    [2, 1, 4],
    [3, 1],
  ],
  [
    [4, 1, 5],
    [1, 6, 1],
  ],
  [
    [2, 3, 1, 2],
    [3, 4, 1],
  ],
  [
    [2, 1, 2, 1, 3],
    [1, 2, 1, 2, 3],
  ],
  [
    [1, 2, 1, 2, 1, 2],
    [2, 1, 2, 1, 2, 1],
  ],
  [[70], [70]],
  [
    [9, 33],
    [9, 33],
  ],
  [[9, 33], [33]],
  [
    [9, 33],
    [9, 1],
  ],
  [[33], [9, 33]],
  [
    [9, 1],
    [9, 33],
  ],
  [[600], []],
  [[], [600]],
  [
    [4, 8, 16],
    [8, 1],
  ],
  [
    [4, 1, 16],
    [4, 8, 1],
  ],
  [
    [5, 4, 16],
    [5, 1, 16],
  ],
  [[0], [0]],
  [[0], [1]],
  [[], [0]],
  [
    [2, 0],
    [1, 1],
  ],
  [
    [3, 0, 2],
    [3, 1, 1],
  ],
];

/** Two tensors, element by element. */
export function binaryCases(): KernelCase[] {
  return Object.entries(BINARY).flatMap(([kernel, { run, want, from = floats, dtype, nearness, fills = FILLS }]) =>
    product(from, PAIRS, fills).map(([type, [left, right], how]) =>
      caseOf(kernel, {
        given: [
          { shape: left, dtype: type, fill: how },
          { shape: right, dtype: type, fill: how },
        ],
        nearness,
        run,
        want: (a, b) => {
          const shape = meet(left, right);
          const [x, y] = [broadcastTo(a, shape).data, broadcastTo(b, shape).data];
          return { shape, dtype: dtype ?? type, data: x.map((value, i) => want(value, y[i] as number)) };
        },
      }),
    ),
  );
}
