import { compileProgram, runProgram, useBackend, withReferencePrograms } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAddon, nativeKernelCounts, resetNativeKernelCounts } from '../src/index.js';

const found = loadAddon();
const built = 'addon' in found;
const why = built ? '' : ` (not run: ${found.reason}; ${found.remedy})`;

const numbers = (size: number, seed: number, special: boolean): Float32Array =>
  Float32Array.from({ length: size }, (_, i) => {
    const x = Math.sin((i + 1) * 12.9898 + seed * 78.233) * 43758.5453;
    if (special && i % 17 === 5) return [Number.NaN, Number.POSITIVE_INFINITY, -0, Number.NEGATIVE_INFINITY][i % 4]!;
    return (x - Math.floor(x)) * 2 - 1;
  });

type Case = { name: string; kernel: string; run: () => tf.Tensor };

/** Both backends on the same inputs; returns the two results' values. */
async function both(makeCase: () => Case): Promise<[Float32Array, Float32Array, number[], number[]]> {
  const results: Float32Array[] = [];
  const shapes: number[][] = [];
  for (const backend of ['cpu', 'native']) {
    await useBackend(backend);
    const out = tf.tidy(() => makeCase().run());
    results.push(Float32Array.from(out.dataSync()));
    shapes.push(out.shape);
    out.dispose();
  }
  return [results[0]!, results[1]!, shapes[0]!, shapes[1]!];
}

function expectClose(expected: Float32Array, actual: Float32Array, terms: number): void {
  expect(actual.length).toBe(expected.length);
  const scale = expected.reduce((m, x) => (Number.isFinite(x) ? Math.max(m, Math.abs(x)) : m), 1e-30);
  for (const [i, want] of expected.entries()) {
    const got = actual[i]!;
    if (!Number.isFinite(want)) expect(got).toBe(want);
    else expect(Math.abs(got - want)).toBeLessThanOrEqual(scale * 6e-8 * (terms + 8));
  }
}

describe.skipIf(!built)(`native kernels equal the cpu backend's${why}`, () => {
  const size = fc.integer({ min: 0, max: 20 });
  const batch = fc.constantFrom(
    [[], []],
    [[2], [2]],
    [[3], [1]],
    [[1], [2]],
    [
      [2, 2],
      [2, 2],
    ],
  );

  it('matMul in all transpositions, batched, empty, with NaN and infinities', async () => {
    await fc.assert(
      fc.asyncProperty(
        size,
        size,
        size,
        batch,
        fc.boolean(),
        fc.boolean(),
        fc.nat(99),
        fc.boolean(),
        async (m, n, k, [outerA, outerB], tA, tB, seed, special) => {
          const shapeA = [...(outerA as readonly number[]), ...(tA ? [k, m] : [m, k])];
          const shapeB = [...(outerB as readonly number[]), ...(tB ? [n, k] : [k, n])];
          const [want, got, wantShape, gotShape] = await both(() => ({
            name: 'matMul',
            kernel: 'BatchMatMul',
            run: () =>
              tf.matMul(
                tf.tensor(numbers(tf.util.sizeFromShape(shapeA), seed, special), shapeA),
                tf.tensor(numbers(tf.util.sizeFromShape(shapeB), seed + 1, false), shapeB),
                tA,
                tB,
              ),
          }));
          expect(gotShape).toEqual(wantShape);
          expectClose(want, got, k);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('conv2d, its gradients and max pooling', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          batch: fc.integer({ min: 1, max: 3 }),
          height: fc.integer({ min: 3, max: 9 }),
          width: fc.integer({ min: 3, max: 9 }),
          inC: fc.integer({ min: 1, max: 4 }),
          outC: fc.integer({ min: 1, max: 5 }),
          k: fc.integer({ min: 1, max: 3 }),
          stride: fc.integer({ min: 1, max: 2 }),
          pad: fc.constantFrom('same' as const, 'valid' as const),
          seed: fc.nat(99),
        }),
        async ({ batch: n, height, width, inC, outC, k, stride, pad, seed }) => {
          const [want, got] = await both(() => ({
            name: 'conv',
            kernel: 'Conv2D',
            run: () => {
              const x = tf.tensor4d(numbers(n * height * width * inC, seed, false), [n, height, width, inC]);
              const f = tf.tensor4d(numbers(k * k * inC * outC, seed + 1, false), [k, k, inC, outC]);
              const loss = (a: tf.Tensor4D, b: tf.Tensor4D) =>
                tf.sum(tf.square(tf.maxPool(tf.conv2d(a, b, stride, pad), Math.min(2, k), 1, 'same'))) as tf.Scalar;
              const [dx, df] = tf.grads((a, b) => loss(a as tf.Tensor4D, b as tf.Tensor4D))([x, f]) as [
                tf.Tensor,
                tf.Tensor,
              ];
              return tf.concat([tf.reshape(dx, [-1]), tf.reshape(df, [-1]), tf.reshape(loss(x, f), [1])]);
            },
          }));
          expectClose(want, got, 400);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('elementwise kernels, bias gradient and softmax', async () => {
    for (const special of [false, true]) {
      const make = (f: (x: tf.Tensor2D, y: tf.Tensor2D, row: tf.Tensor1D) => tf.Tensor) => () => ({
        name: '',
        kernel: '',
        run: () =>
          f(
            tf.tensor2d(numbers(64 * 70, 3, special), [64, 70]),
            tf.tensor2d(numbers(64 * 70, 4, false), [64, 70]),
            tf.tensor1d(numbers(70, 5, special)),
          ),
      });
      const cases: [string, (x: tf.Tensor2D, y: tf.Tensor2D, row: tf.Tensor1D) => tf.Tensor, number][] = [
        ['Add', (x, y) => tf.add(x, y), 0],
        ['Add', (x, _, row) => tf.add(x, row), 0],
        ['Sub', (x, y) => tf.sub(x, y), 0],
        ['Multiply', (x, y) => tf.mul(x, y), 0],
        ['Multiply', (x) => tf.mul(x, 0.5), 0],
        ['Sub', (x, y) => tf.sub(x, tf.slice(y, [0, 3], [64, 1])), 0],
        ['Multiply', (x, y) => tf.mul(tf.slice(x, [0, 0], [64, 2]), tf.slice(y, [0, 3], [64, 1])), 0],
        ['Relu', (x) => tf.relu(x), 0],
        ['Sum', (x) => tf.sum(x, 0), 64],
        ['Sum', (x) => tf.sum(x, 0, true), 64],
        ['Softmax', (x) => tf.softmax(x), 70],
      ];
      for (const [kernel, f, terms] of cases) {
        resetNativeKernelCounts();
        const [want, got, wantShape, gotShape] = await both(make(f));
        expect(nativeKernelCounts()[kernel]).toBe(1);
        expect(gotShape).toEqual(wantShape);
        expectClose(want, got, terms);
      }
    }
  });

  it('update programs equal the reference', async () => {
    await useBackend('native');
    const program = compileProgram('mixed', (e) => {
      const [w, m, g] = [e.tensor('w'), e.tensor('m'), e.tensor('g')];
      const mean = e.add(e.mul(e.uniform('beta'), m), e.mul(e.sub(1, e.uniform('beta')), g));
      const odd = e.select(e.less(g, 0), e.max(e.sign(w), g), e.min(e.abs(w), e.neg(g)));
      return { write: { w: e.sub(w, e.div(mean, e.add(e.sqrt(e.square(g)), 1e-7))), m: mean }, make: { odd } };
    });
    const run = () => {
      const w = tf.variable(tf.tensor1d(numbers(3000, 1, true)));
      const m = tf.variable(tf.tensor1d(numbers(3000, 2, false)));
      const g = tf.tensor1d(numbers(3000, 3, true));
      const { odd } = runProgram(program, { w, m, g }, { beta: 0.9 });
      return [w, m, odd!].map((t) => Array.from(t.dataSync()));
    };
    const fused = run();
    expect(fused).toEqual(withReferencePrograms(run));
  });

  it('throws, and never crashes, on bad arguments', () => {
    if (!('addon' in found)) return;
    const { addon } = found;
    const f = (n: number) => new Float32Array(n);
    const shared = f(12);
    const bad: [() => void, RegExp][] = [
      [() => addon.matmul(f(3), f(4), f(4), 1, 1, 2, 2, 2, false, false), /a: must have at least 4/],
      [() => addon.matmul(f(4), f(4), f(3), 1, 1, 2, 2, 2, false, false), /out: must have at least 4/],
      [() => addon.matmul(new Float64Array(4) as never, f(4), f(4), 1, 1, 2, 2, 2, false, false), /Float32Array/],
      [() => addon.matmul(f(4), f(4), f(4), 1, 1, -2, 2, 2, false, false), /whole number/],
      [() => addon.matmul(f(4), f(4), f(4), 1, 1, 2 ** 30, 2 ** 30, 2 ** 30, false, false), /2\^40/],
      [
        () => addon.matmul(shared.subarray(0, 4), f(4), shared.subarray(2, 6), 1, 1, 2, 2, 2, false, false),
        /share memory/,
      ],
      [() => addon.conv2d(f(1), f(1), f(1), Int32Array.of(1, 2)), /15 fields/],
      [() => addon.conv2d(f(1), f(1), f(1), new Int32Array(15)), /at least 1/],
      [() => addon.setThreads(0), /from 1 to 1024/],
      [() => new addon.Program(Int32Array.of(99, 0, 0, 0, 0), Int32Array.of(1), 0, 0), /unknown instruction/],
      [() => new addon.Program(Int32Array.of(0, 5, 0, 0, 0), Int32Array.of(1), 0, 0), /cannot be written/],
      [() => new addon.Program(Int32Array.of(0, 0, -3, 0, 0), Int32Array.of(1), 0, 1), /does not exist/],
      [
        () => new addon.Program(Int32Array.of(0, 0, 0, 0, 0), Int32Array.of(1), 0, 0).run([f(2)], f(0), 3),
        /at least 3/,
      ],
      [() => (addon.Program as unknown as () => void)(), /./],
      [() => (addon.matmul as unknown as () => void)(), /./],
    ];
    for (const [call, message] of bad) expect(call).toThrow(message);
  });
});

describe.skipIf(!built)(`memory of results${why}`, () => {
  it('is used again, but never where someone read it or holds the tensor', async () => {
    await useBackend('native');
    const a = tf.ones([200, 100]);
    const b = tf.ones([100, 200]);
    const read = tf.tidy(() => tf.matMul(a, b).dataSync());
    const first = tf.matMul(a, b);
    const clone = tf.reshape(first, [-1]);
    first.dispose();
    for (let i = 0; i < 20; i++) tf.tidy(() => tf.matMul(tf.mul(a, i), b));
    expect(read.every((x) => x === 100)).toBe(true);
    expect(Array.from(clone.dataSync()).every((x) => x === 100)).toBe(true);
    const kept = tf.variable(tf.zeros([200, 200]));
    tf.tidy(() => kept.assign(tf.matMul(a, b)));
    for (let i = 0; i < 20; i++) tf.tidy(() => tf.matMul(tf.mul(a, i), b));
    expect(Array.from(kept.dataSync()).every((x) => x === 100)).toBe(true);
    tf.dispose([a, b, clone, kept]);
  });
});
