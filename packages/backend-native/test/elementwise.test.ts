import { useBackend } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Binary, Unary } from '../src/addon.js';
import { loadAddon, nativeKernelCounts, resetNativeKernelCounts } from '../src/index.js';

const found = loadAddon();
const built = 'addon' in found;
const why = built ? '' : ` (not run: ${found.reason}; ${found.remedy})`;

const SPECIAL = [Number.NaN, Number.POSITIVE_INFINITY, -0, Number.NEGATIVE_INFINITY, 0, 1e-42, -3e38, 1];

const numbers = (size: number, seed: number, special: boolean): Float32Array =>
  Float32Array.from({ length: size }, (_, i) => {
    const x = Math.sin((i + 1) * 12.9898 + seed * 78.233) * 43758.5453;
    if (special && (i + seed) % 5 === 2) return SPECIAL[(i + seed * 3) % SPECIAL.length] as number;
    return (x - Math.floor(x)) * 6 - 3;
  });

const tensor = (shape: number[], seed: number, special: boolean): tf.Tensor =>
  tf.tensor(numbers(tf.util.sizeFromShape(shape), seed, special), shape);

interface Outcome {
  readonly shape: number[];
  readonly dtype: string;
  readonly values: number[];
}

/** The kernel run on both backends: the CPU's result, the addon's, and whether the addon ran. */
async function both(kernel: string, inputs: () => tf.NamedTensorMap, attrs: tf.NamedAttrMap) {
  const outcomes: Outcome[] = [];
  for (const backend of ['cpu', 'native']) {
    await useBackend(backend);
    resetNativeKernelCounts();
    const run = () => tf.engine().runKernel<tf.Tensor>(kernel, inputs(), attrs);
    outcomes.push(
      tf.tidy(() => {
        const out = run();
        return { shape: out.shape, dtype: out.dtype, values: Array.from(out.dataSync()) };
      }) as unknown as Outcome,
    );
  }
  return { want: outcomes[0] as Outcome, got: outcomes[1] as Outcome, ran: nativeKernelCounts()[kernel] === 1 };
}

function expectNear(want: Outcome, got: Outcome, tolerance: number, floor: number): void {
  expect({ shape: got.shape, dtype: got.dtype }).toEqual({ shape: want.shape, dtype: want.dtype });
  expect(got.values.length).toBe(want.values.length);
  for (const [i, x] of want.values.entries()) {
    const y = got.values[i] as number;
    if (Number.isFinite(x) && Math.abs(y - x) <= tolerance * Math.max(floor, Math.abs(x))) continue;
    expect(y).toBe(x);
  }
}

const dimension = fc.constantFrom(1, 2, 3, 7, 16, 16, 65, 65, 300, 0);
const shape = fc.array(dimension, { minLength: 1, maxLength: 4 }).filter((s) => tf.util.sizeFromShape(s) <= 8_000);

/** Two shapes that fit each other: dimensions are left out or made 1 on either side. */
const fitting = shape.chain((full) =>
  fc
    .tuple(...[0, 1].map(() => fc.tuple(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), fc.nat(full.length))))
    .map(([a, b]) => {
      const cut = ([ones, drop]: [boolean[], number]) =>
        full.map((d, i) => (ones[i] ? 1 : d)).slice(drop > 2 ? drop - 2 : 0);
      return [cut(a as [boolean[], number]), cut(b as [boolean[], number])] as [number[], number[]];
    }),
);

const ROUNDED = { tolerance: 2.5e-7, floor: 1e-38 };
const EXACT = { tolerance: 0, floor: 0 };

describe.skipIf(!built)(`elementwise kernels equal the cpu backend's${why}`, () => {
  it.each(Object.keys(Binary))('%s, with broadcasting', async (kernel) => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fitting, fc.nat(50), fc.boolean(), async ([a, b], seed, special) => {
        const inputs = () => ({ a: tensor(a, seed, special), b: tensor(b, seed + 7, special) });
        const { want, got, ran } = await both(kernel, inputs, {});
        if (ran) runs++;
        expectNear(want, got, 0, 0);
      }),
      {
        numRuns: 100,
        examples: [
          [[[65, 16], [16]], 1, true],
          [[[16], [65, 16]], 2, true],
          [
            [
              [65, 16],
              [65, 1],
            ],
            3,
            false,
          ],
          [
            [
              [3, 1, 65],
              [1, 16, 1],
            ],
            4,
            false,
          ],
        ],
      },
    );
    expect(runs).toBeGreaterThanOrEqual(4);
  });

  it.each(Object.keys(Unary))('%s', async (kernel) => {
    const limits = ['Exp', 'Log', 'Tanh', 'Sigmoid'].includes(kernel) ? ROUNDED : EXACT;
    for (const [size, special] of [
      [100, false],
      [4000, true],
      [40_000, false],
      [40_000, true],
      [0, false],
    ] as const) {
      const { want, got, ran } = await both(kernel, () => ({ x: tensor([size], 3, special) }), { alpha: 0 });
      expect(ran).toBe(size > 0);
      expectNear(want, got, limits.tolerance, limits.floor);
    }
  });

  it('Step with a slope is left to the cpu', async () => {
    const { want, got, ran } = await both('Step', () => ({ x: tensor([100], 3, true) }), { alpha: 0.5 });
    expect(ran).toBe(false);
    expectNear(want, got, 0, 0);
  });

  it.each(['Sum', 'Mean', 'Max', 'ArgMax'])('%s over any axes', async (kernel) => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(1, 3, 10, 40), { minLength: 1, maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        fc.nat(50),
        fc.boolean(),
        async (dims, reduced, keepDims, seed, special) => {
          const chosen = dims.map((_, i) => i).filter((i) => reduced[i]);
          const axes = chosen.length === 0 ? [dims.length - 1] : chosen;
          const axis = kernel === 'ArgMax' ? (axes[0] as number) - dims.length : axes;
          const attrs: tf.NamedAttrMap = kernel === 'Max' ? { reductionIndices: axis, keepDims } : { axis, keepDims };
          // Sums of huge numbers cancel: there, only what is not finite is compared.
          const { want, got, ran } = await both(
            kernel,
            () => ({ x: tf.clipByValue(tensor(dims, seed, special), -9, 9) }),
            attrs,
          );
          if (ran) runs++;
          const isSum = kernel === 'Sum' || kernel === 'Mean';
          const terms = tf.util.sizeFromShape(dims) / Math.max(1, want.values.length);
          expectNear(want, got, isSum ? 1e-6 : 0, kernel === 'Sum' ? terms : 1);
        },
      ),
      {
        numRuns: 200,
        examples: [
          [[10, 40], [false, true, true, true], false, 1, true],
          [[3, 40, 10], [false, false, true, true], true, 2, false],
        ],
      },
    );
    expect(runs).toBeGreaterThanOrEqual(2);
  });

  it('throws on bad arguments', () => {
    if (!('addon' in found)) return;
    const { addon } = found;
    const f = (n: number) => new Float32Array(n);
    const shared = f(12);
    const plan = (...numbers: number[]) => Int32Array.from(numbers);
    const bad: [() => void, RegExp][] = [
      [() => addon.binary(99, f(4), f(4), f(4), plan(4, 1, 1)), /unknown operation/],
      [() => addon.binary(0, f(3), f(4), f(4), plan(4, 1, 1)), /a: must have at least 4/],
      [() => addon.binary(0, f(4), f(5), f(20), plan(4, 5, 1, 0, 0, 3)), /b: must have at least 13/],
      [() => addon.binary(0, f(4), f(1), f(3), plan(4, 1, 0)), /out: must have at least 4/],
      [() => addon.binary(0, f(4), f(4), f(4), plan(4, 1)), /3 numbers/],
      [() => addon.binary(0, f(4), f(4), f(4), plan(4, 2, 1)), /strides/],
      [() => addon.binary(0, f(4), f(4), f(4), plan(4, 0, 0)), /strides/],
      [() => addon.binary(0, f(4), f(4), f(4), plan(-4, 1, 1)), /negative/],
      [() => addon.binary(0, f(4), f(4), f(4), plan(...new Array(27).fill(1))), /8 dimensions/],
      [() => addon.binary(0, f(4), f(4), f(4), plan(2 ** 30, 2 ** 30, 1, 1, 1, 1)), /2\^40/],
      [() => addon.binary(0, f(4), shared.subarray(0, 4), shared.subarray(3), plan(4, 1, 1)), /share memory/],
      [() => addon.unary(99, f(4), f(4), 4), /unknown operation/],
      [() => addon.unary(0, f(3), f(4), 4), /x: must have at least 4/],
      [() => addon.unary(0, shared.subarray(0, 4), shared.subarray(1), 4), /share memory/],
      [() => addon.maxRows(f(4), f(4), 4, 0), /at least 1/],
      [() => addon.argMaxRows(f(4), new Int32Array(1), 2, 2), /out: must have at least 2/],
      [() => addon.argMaxRows(shared, new Int32Array(shared.buffer), 2, 2), /share memory/],
      [() => addon.argMaxRows(f(4), f(4) as never, 2, 2), /Int32Array/],
      [() => addon.sumRows(f(4), f(1), 2, 2), /out: must have at least 2/],
      [() => addon.sumColumns(f(4), f(1), 2, 2), /out: must have at least 2/],
    ];
    for (const [call, message] of bad) expect(call).toThrow(message);
  });
});
