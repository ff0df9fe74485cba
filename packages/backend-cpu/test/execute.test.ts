import {
  compileProgram,
  type Formula,
  type Operand,
  programCounts,
  resetProgramCounts,
  runProgram,
  useBackend,
  withReferencePrograms,
} from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import '../src/index.js';

beforeAll(async () => {
  await useBackend('cpu');
});

const value = fc.oneof(
  fc.float({ noNaN: true, noDefaultInfinity: true, min: -8, max: 8 }),
  fc.constantFrom(0, -0, 1, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);
const unary = ['neg', 'abs', 'sign', 'sqrt', 'square', 'exp', 'log', 'tanh'] as const;
const binary = ['add', 'sub', 'mul', 'div', 'min', 'max', 'less', 'lessEqual', 'equal'] as const;

type Step = { op: string; a: number; b: number; c: number };
const steps = fc.array(
  fc.record({ op: fc.constantFrom(...unary, ...binary, 'select'), a: fc.nat(9), b: fc.nat(9), c: fc.nat(9) }),
  { minLength: 1, maxLength: 12 },
);

function build(recipe: readonly Step[]) {
  return compileProgram('random', (e: Formula) => {
    const pool: Operand[] = [e.tensor('w'), e.tensor('m'), e.tensor('g'), e.uniform('u'), 0.5];
    for (const { op, a, b, c } of recipe) {
      const pick = (i: number): Operand => pool[i % pool.length] as Operand;
      const method = e[op as 'select'].bind(e);
      pool.push(method(pick(a), pick(b), pick(c)));
    }
    const last = (k: number) => e.add(pool[pool.length - k] as Operand, 0);
    return { write: { w: last(1), m: last(2) }, make: { fresh: e.mul(last(1), 2) } };
  });
}

function run(recipe: readonly Step[], data: readonly number[], uniform: number): number[][] {
  const size = data.length;
  const w = tf.variable(tf.tensor(data, [size], 'float32'));
  const m = tf.variable(tf.tensor([...data].reverse(), [size], 'float32'));
  const g = tf.tensor(
    data.map((x, i) => (i % 2 ? x : -x)),
    [size],
    'float32',
  );
  const { fresh } = runProgram(build(recipe), { w, m, g }, { u: uniform });
  const out = [w, m, fresh as tf.Tensor].map((t) => Array.from(t.dataSync()));
  tf.dispose([w, m, g, fresh as tf.Tensor]);
  return out;
}

describe('the JavaScript executor', () => {
  it('equals the tfjs-core reference on random programs', () => {
    fc.assert(
      fc.property(steps, fc.array(value, { minLength: 1, maxLength: 40 }), value, (recipe, data, uniform) => {
        resetProgramCounts();
        const fused = run(recipe, data, Math.fround(uniform));
        const reference = withReferencePrograms(() => run(recipe, data, Math.fround(uniform)));
        expect(programCounts()).toEqual({ fused: 1, reference: 1 });
        expect(fused).toEqual(reference);
      }),
      { numRuns: 300 },
    );
  });

  it('works across blocks and leaves no tensor behind', () => {
    const size = 2500;
    const before = tf.memory().numTensors;
    const w = tf.tidy(() => tf.variable(tf.range(0, size, 1, 'float32')));
    const program = compileProgram('step', (e) => ({
      write: { w: e.sub(e.tensor('w'), e.mul(e.uniform('lr'), e.tensor('w'))) },
    }));
    for (let step = 0; step < 3; step++) runProgram(program, { w }, { lr: 0.5 });
    const values = w.dataSync();
    for (const i of [0, 1, 1023, 1024, 2047, 2048, 2499]) expect(values[i]).toBe(i / 8);
    w.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  it('never changes what a holder of a clone or of read values sees', () => {
    const w = tf.variable(tf.tensor1d([1, 2, 3]));
    const program = compileProgram('double', (e) => ({ write: { w: e.mul(e.tensor('w'), 2) } }));
    const read = w.dataSync();
    const clone = tf.reshape(w, [3, 1]);
    runProgram(program, { w }, {});
    const second = w.dataSync();
    const cloneOfSecond = tf.clone(w);
    runProgram(program, { w }, {});
    runProgram(program, { w }, {});
    expect(Array.from(read)).toEqual([1, 2, 3]);
    expect(Array.from(clone.dataSync())).toEqual([1, 2, 3]);
    expect(Array.from(second)).toEqual([2, 4, 6]);
    expect(Array.from(cloneOfSecond.dataSync())).toEqual([2, 4, 6]);
    expect(Array.from(w.dataSync())).toEqual([8, 16, 24]);
    tf.dispose([w, clone, cloneOfSecond]);
  });

  it('swaps two tensors without losing either', () => {
    const a = tf.variable(tf.tensor1d([1, 2]));
    const b = tf.variable(tf.tensor1d([3, 4]));
    const swap = compileProgram('swap', (e) => ({ write: { a: e.tensor('b'), b: e.tensor('a') } }));
    runProgram(swap, { a, b }, {});
    expect([...a.dataSync(), ...b.dataSync()]).toEqual([3, 4, 1, 2]);
    tf.dispose([a, b]);
  });
});
