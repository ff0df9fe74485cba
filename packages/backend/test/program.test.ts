import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  compileProgram,
  INSTRUCTION_WORDS,
  Opcode,
  programCounts,
  resetProgramCounts,
  runProgram,
  type UniformInputs,
  useBackend,
  withReferencePrograms,
} from '../src/index.js';

beforeAll(async () => {
  await useBackend('cpu');
});

const adam = compileProgram('adam', (e) => {
  const [w, m, v, g] = [e.tensor('w'), e.tensor('m'), e.tensor('v'), e.tensor('g')];
  const t = e.uniform('t');
  const alpha = e.div(e.mul(e.uniform('lr'), e.sqrt(e.sub(1, e.pow(0.999, t)))), e.sub(1, e.pow(0.9, t)));
  const m2 = e.add(m, e.mul(e.sub(g, m), 1 - 0.9));
  const v2 = e.add(v, e.mul(e.sub(e.square(g), v), 1 - 0.999));
  return { write: { w: e.sub(w, e.div(e.mul(m2, alpha), e.add(e.sqrt(v2), 1e-7))), m: m2, v: v2 } };
});

describe('compileProgram', () => {
  it('computes what depends on uniforms alone once, not per element', () => {
    const ops = Array.from(adam.code).filter((_, i) => i % INSTRUCTION_WORDS === 0);
    expect(ops).not.toContain(Opcode.pow);
    expect(ops.length).toBe(12);
  });

  it('writes results in place and reuses temporaries', () => {
    expect(adam.tensors.map((t) => [t.name, t.access])).toEqual([
      ['w', 'update'],
      ['m', 'update'],
      ['v', 'update'],
      ['g', 'read'],
    ]);
    expect(adam.temporaries).toBeLessThanOrEqual(2);
    expect(Array.from(adam.code).filter((_, i) => i % INSTRUCTION_WORDS === 0)).not.toContain(Opcode.copy);
  });

  it('shares equal expressions', () => {
    const twice = compileProgram('twice', (e) => ({
      write: { w: e.add(e.square(e.tensor('w')), e.square(e.tensor('w'))) },
    }));
    expect(twice.code.length / INSTRUCTION_WORDS).toBe(2);
  });

  it('refuses to make a tensor under the name of one that it reads', () => {
    expect(() => compileProgram('odd', (e) => ({ make: { w: e.neg(e.tensor('w')) } }))).toThrow(/name of its own/);
  });
});

describe('runProgram', () => {
  it('runs one step of Adam as written out by hand, fused and through tfjs ops', () => {
    for (const reference of [false, true]) {
      const [w, m, v] = [1, 0, 0].map((x) => tf.variable(tf.tensor1d([x])));
      const run = () => runProgram(adam, { w: w!, m: m!, v: v!, g: tf.tensor1d([0.5]) }, { lr: 0.1, t: 1 });
      resetProgramCounts();
      if (reference) withReferencePrograms(run);
      else run();
      expect(programCounts()).toEqual(reference ? { fused: 0, reference: 1 } : { fused: 1, reference: 0 });
      expect(w!.dataSync()[0]).toBeCloseTo(0.9, 5);
      expect(m!.dataSync()[0]).toBeCloseTo(0.05, 7);
      expect(v!.dataSync()[0]).toBeCloseTo(0.00025, 8);
    }
  });

  it('takes uniforms that are tensors, with the numbers of the same uniforms given as numbers', () => {
    const step = (reference: boolean, uniforms: UniformInputs) => {
      const [w, m, v] = [1, 0, 0].map((x) => tf.variable(tf.tensor1d([x, 2 * x])));
      const run = () => runProgram(adam, { w: w!, m: m!, v: v!, g: tf.tensor1d([0.5, -0.3]) }, uniforms);
      if (reference) withReferencePrograms(run);
      else run();
      return [...w!.dataSync(), ...m!.dataSync(), ...v!.dataSync()];
    };
    const given: UniformInputs[] = [
      { lr: tf.scalar(0.1), t: 3 },
      { lr: 0.1, t: tf.tensor1d([3]) },
    ];
    for (const reference of [false, true]) {
      const wanted = step(reference, { lr: 0.1, t: 3 });
      for (const uniforms of given) expect(step(reference, uniforms)).toEqual(wanted);
    }
  });

  it('takes empty tensors', () => {
    const w = tf.variable(tf.zeros([0, 3]));
    runProgram(
      compileProgram('neg', (e) => ({ write: { w: e.neg(e.tensor('w')) } })),
      { w },
      {},
    );
    expect(w.shape).toEqual([0, 3]);
  });

  it('says which binding is wrong', () => {
    const w = tf.variable(tf.zeros([2]));
    const slots = { m: tf.variable(tf.zeros([2])), v: tf.variable(tf.zeros([2])) };
    const uniforms = { lr: 0.1, t: 1 };
    expect(() => runProgram(adam, { w, ...slots }, uniforms)).toThrow(/needs the tensor "g"/);
    expect(() => runProgram(adam, { w, ...slots, g: tf.zeros([3]) }, uniforms)).toThrow(/tensor "g": expected 2 elem/);
    expect(() => runProgram(adam, { w, ...slots, g: tf.zeros([2], 'int32') }, uniforms)).toThrow(/must be float32/);
    expect(() => runProgram(adam, { w: tf.zeros([2]), ...slots, g: w }, uniforms)).toThrow(/must be a tf.Variable/);
    const g = tf.zeros([2]);
    expect(() => runProgram(adam, { w, ...slots, g }, { lr: 1 })).toThrow(/needs the uniform "t"/);
    expect(() => runProgram(adam, { w, ...slots, g }, { lr: 1, t: tf.zeros([2]) })).toThrow(/"t": expected 1 element/);
    expect(() => runProgram(adam, { w, ...slots, g }, { lr: 1, t: tf.scalar(1, 'int32') })).toThrow(/"t": must be fl/);
  });
});
