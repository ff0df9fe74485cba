import {
  compileProgram,
  type Expression,
  type Formula,
  type Program,
  programCounts,
  resetProgramCounts,
  runProgram,
} from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { kernelCounts, resetKernelCounts } from '../src/index.js';
import { expectSame, on, seeds, values } from './differential.js';

beforeEach(() => {
  resetKernelCounts();
  resetProgramCounts();
});

const UNARY = ['neg', 'abs', 'sign', 'sqrt', 'square'] as const;
const BINARY = ['add', 'sub', 'mul', 'div', 'min', 'max', 'less', 'lessEqual', 'equal'] as const;
const SPECIAL = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0, 1e-45, 3e38, 1, -1];

const element = fc.oneof(
  fc.float({ noNaN: true, min: Math.fround(-100), max: Math.fround(100) }),
  fc.constantFrom(...SPECIAL),
);

/** Runs a program on tensors `w` and `m` (updated) and `g` (read): all it wrote or made. */
function run(program: Program, tensors: Record<string, Float32Array>, uniforms: Record<string, number>): tf.Tensor[] {
  const used = program.tensors.filter((t) => t.access !== 'output');
  const bound = Object.fromEntries(
    used.map(({ name, access }) => {
      const tensor = tf.tensor1d(tensors[name] as Float32Array);
      return [name, access === 'update' ? tf.variable(tensor) : tensor];
    }),
  );
  const made = runProgram(program, bound, uniforms);
  const written = used.filter((t) => t.access === 'update').map((t) => bound[t.name] as tf.Variable);
  const results = [...written.map((v) => tf.clone(v)), ...Object.values(made)];
  for (const variable of written) variable.dispose();
  return results;
}

/** A formula grown from a list of random numbers: each step applies an operation to two earlier values. */
function grow(e: Formula, choices: readonly number[]): Expression[] {
  const pool: Expression[] = [e.tensor('w'), e.tensor('m'), e.tensor('g'), e.uniform('u'), e.constant(0.5)];
  for (const choice of choices) {
    const a = pool[choice % pool.length] as Expression;
    const b = pool[(choice >>> 8) % pool.length] as Expression;
    const c = pool[(choice >>> 16) % pool.length] as Expression;
    const which = (choice >>> 24) % (UNARY.length + BINARY.length + 1);
    if (which < UNARY.length) pool.push(e[UNARY[which] as (typeof UNARY)[number]](a));
    else if (which === UNARY.length + BINARY.length) pool.push(e.select(a, b, c));
    else pool.push(e[BINARY[which - UNARY.length] as (typeof BINARY)[number]](a, b));
  }
  return pool;
}

/** Programs here update two variables, and each is copied before its first write in place. */
const COPIES = 2;

describe('UpdateProgram', () => {
  it('computes random programs bit for bit as the cpu executor does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(2 ** 31 - 1), { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 1, max: 40 }),
        fc.infiniteStream(element),
        element,
        async (choices, count, stream, u) => {
          const program = compileProgram('random', (e) => {
            const [last = e.constant(0), before = last, other = before] = grow(e, choices).reverse();
            return {
              write: { w: e.add(last, e.tensor('w')), m: e.sub(e.tensor('m'), before) },
              make: { out: e.mul(other, e.tensor('g')) },
            };
          });
          const take = () => Float32Array.from({ length: count }, () => stream.next().value as number);
          const tensors = { w: take(), m: take(), g: take() };
          await expectSame(() => run(program, tensors, { u }), { absolute: 0, relative: 0 });
        },
      ),
      { numRuns: 200 },
    );
    expect(programCounts()).toEqual({ fused: 400, reference: 0 });
    expect(kernelCounts().UpdateProgram).toBe(200 * (1 + COPIES));
  });

  it('computes compiled programs bit for bit as the cpu executor does', async () => {
    const many = new Float32Array(1 << 19);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(2 ** 31 - 1), { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 8, max: 70 }),
        fc.infiniteStream(element),
        element,
        async (choices, count, stream, u) => {
          const program = compileProgram('compiled', (e) => {
            const [last = e.constant(0), before = last, other = before] = grow(e, choices).reverse();
            return {
              write: { w: e.add(last, e.tensor('w')), m: e.sub(e.tensor('m'), before) },
              make: { out: e.mul(other, e.tensor('g')) },
            };
          });
          await on('wasm', () => run(program, { w: many, m: many, g: many }, { u }));
          const take = () => Float32Array.from({ length: count }, () => stream.next().value as number);
          const tensors = { w: take(), m: take(), g: take() };
          resetKernelCounts();
          await expectSame(() => run(program, tensors, { u }), { absolute: 0, relative: 0 });
          expect(kernelCounts().CompiledProgram).toBe(1 + COPIES);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('interprets a program with a tensor that is bound twice', async () => {
    const program = compileProgram('twice', (e) => {
      const w = e.add(e.tensor('w'), 1);
      return { write: { w, m: e.mul(e.tensor('m'), e.add(e.tensor('w'), 2)) } };
    });
    await on('wasm', () => run(program, { w: new Float32Array(1 << 19), m: new Float32Array(1 << 19) }, {}));
    resetKernelCounts();
    await on('wasm', () => {
      const w = tf.variable(tf.tensor1d(values(99, 1)));
      runProgram(program, { w, m: w }, {});
      const result = tf.clone(w);
      w.dispose();
      return result;
    });
    // the copy before the first write in place is a program too, and it is compiled
    expect(kernelCounts()).toEqual({ UpdateProgram: 1 + 1, CompiledProgram: 1, Identity: 1 });
  });

  it('is within 2 ulp of cpu in exp, log, tanh and pow', async () => {
    const programs = (['exp', 'log', 'tanh'] as const).map((name) =>
      compileProgram(name, (e) => ({ make: { out: e[name](e.tensor('g')) } })),
    );
    const power = compileProgram('pow', (e) => ({ make: { out: e.pow(e.tensor('g'), e.tensor('m')) } }));
    await fc.assert(
      fc.asyncProperty(seeds, fc.integer({ min: 1, max: 30 }), async (seed, range) => {
        const g = values(999, seed).map((x) => x * range);
        const m = values(999, seed + 1).map((x) => x * 5);
        for (const program of [...programs, power]) {
          await expectSame(() => run(program, { g, m }, {}), { absolute: 3e-45, relative: 2.4e-7 });
        }
      }),
      { numRuns: 20 },
    );
  });

  it('has the special cases of pow, exp, log and tanh of JavaScript', async () => {
    const all = [...SPECIAL, 2, -2, 3, -3, 0.5, -0.5, 88.8, -104, 16777216, 8388609, -8388609, 1e-40];
    const g = Float32Array.from(all.flatMap((x) => all.map(() => x)));
    const m = Float32Array.from(all.flatMap(() => all));
    for (const name of ['exp', 'log', 'tanh', 'pow'] as const) {
      const program = compileProgram(name, (e) => {
        const out = name === 'pow' ? e.pow(e.tensor('g'), e.tensor('m')) : e[name](e.tensor('g'));
        return { make: { out: e.div(1, out), kept: out } };
      });
      await expectSame(() => run(program, { g, m }, {}), { absolute: 0, relative: 2.4e-7 });
    }
  });

  it('works on every size around a block, and leaves its neighbors alone', async () => {
    const program = compileProgram('step', (e) => {
      const m = e.add(e.mul(e.tensor('m'), 0.9), e.tensor('g'));
      return { write: { m, w: e.sub(e.tensor('w'), e.mul(e.uniform('lr'), m)) } };
    });
    for (const count of [1, 2, 3, 4, 5, 511, 512, 513, 1023, 1024, 1025, 5000]) {
      const tensors = { w: values(count, 1), m: values(count, 2), g: values(count, 3) };
      await expectSame(
        () => {
          const guards = [0, 1, 2, 3].map((seed) => tf.tensor1d(values(3, seed)));
          return [...run(program, tensors, { lr: 0.1 }), ...guards];
        },
        { absolute: 0, relative: 0 },
      );
    }
  });

  it('shows updated weights to kernels that keep packed copies', async () => {
    const program = compileProgram('add one', (e) => ({ write: { w: e.add(e.tensor('w'), 1) } }));
    await expectSame(() => {
      const input = tf.tensor4d(values(2 * 5 * 5 * 3, 1), [2, 5, 5, 3]);
      const filter = tf.variable(tf.tensor4d(values(3 * 3 * 3 * 2, 2), [3, 3, 3, 2]));
      const alpha = tf.variable(tf.tensor1d(values(3, 3)));
      const apply = () => [
        tf.depthwiseConv2d(input, filter as tf.Tensor4D, 1, 'same'),
        tf.prelu<tf.Tensor>(input, alpha),
      ];
      const results = [];
      for (let i = 0; i < 3; i++) {
        results.push(...apply());
        runProgram(program, { w: filter }, {});
        runProgram(program, { w: alpha }, {});
      }
      results.push(...apply());
      filter.dispose();
      alpha.dispose();
      return results;
    });
  });

  it('takes no memory per step', async () => {
    const program = compileProgram('decay', (e) => ({ write: { w: e.mul(e.tensor('w'), e.uniform('rate')) } }));
    await on('wasm', () => {
      const w = tf.variable(tf.ones([10_000]));
      const heap = () => (tf.backend() as unknown as { wasm: { HEAPU8: Uint8Array } }).wasm.HEAPU8.length;
      runProgram(program, { w }, { rate: 0.5 });
      const before = { ...tf.memory(), heap: heap() };
      for (let i = 0; i < 1000; i++) runProgram(program, { w }, { rate: 0.999 });
      expect({ ...tf.memory(), heap: heap() }).toEqual(before);
      const result = tf.clone(w);
      w.dispose();
      return result;
    });
  });
});
