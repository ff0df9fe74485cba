import { compileProgram, runProgram, useBackend } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { kernelCounts, resetKernelCounts } from '../src/index.js';
import { expectClose, expectSame, seeds, values } from './differential.js';

const SIZE = 4099;
const SPECIAL = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0, 1e-45, 3e38, -3e38, 1, -1];
const exact = { absolute: 0, relative: 0 };

const UNARY = [tf.sqrt, tf.square, tf.neg, tf.abs] as const;
const BINARY = [tf.add, tf.sub, tf.mul, tf.div, tf.maximum, tf.minimum] as const;

/** Values of which every tenth or so is special. */
function floats(seed: number): Float32Array {
  return values(SIZE, seed).map((x, i) => ((i + seed) % 11 === 0 ? (SPECIAL[i % SPECIAL.length] as number) : x * 9));
}

/** Tensors grown from random numbers, each by an operation on earlier ones; some are read or freed on the way. */
function grow(choices: readonly number[], seed: number): tf.Tensor[] {
  const pool: tf.Tensor[] = [tf.tensor1d(floats(seed)), tf.tensor1d(floats(seed + 1)), tf.scalar(0.3), tf.scalar(-2)];
  for (const choice of choices) {
    const a = pool[choice % pool.length] as tf.Tensor;
    const b = pool[(choice >>> 8) % pool.length] as tf.Tensor;
    const which = (choice >>> 16) % (UNARY.length + BINARY.length);
    const made =
      which < UNARY.length
        ? (UNARY[which] as (typeof UNARY)[number])(a)
        : (BINARY[which - UNARY.length] as (typeof BINARY)[number])(a, b);
    if ((choice >>> 20) % 5 === 0) made.dataSync();
    if ((choice >>> 22) % 4 === 0 && pool.length > 5) (pool.splice(4, 1)[0] as tf.Tensor).dispose();
    pool.push(made);
  }
  return pool;
}

/** What tfjs's engine and the backend count. */
const counted = () => ({ ...tf.memory(), entries: tf.backend().numDataIds() });
const x = () => tf.tensor1d(values(SIZE, 1));

beforeEach(async () => {
  resetKernelCounts();
  await useBackend('wasm');
});

describe('elementwise operations on many elements', () => {
  it('equal cpu bit for bit, whatever is read or freed meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2 ** 31 - 1), { minLength: 1, maxLength: 60 }), seeds, async (choices, seed) => {
        await expectSame(() => grow(choices, seed), exact);
      }),
      { numRuns: 60 },
    );
    expect(kernelCounts().FusedElementwise).toBeGreaterThan(60);
  });

  it('run in one pass, and not at all for results that nobody reads', () => {
    tf.tidy(() => {
      const [v, g] = [x(), x()];
      tf.sqrt(tf.add(v, 1));
      const next = tf.add(tf.mul(v, 0.9), tf.mul(tf.square(g), 0.1));
      const step = tf.div(tf.mul(g, 0.01), tf.sqrt(tf.add(next, 1e-7)));
      expect(kernelCounts().FusedElementwise).toBeUndefined();
      step.dataSync();
      next.dataSync();
      expect(kernelCounts().FusedElementwise).toBe(1);
    });
  });

  it('run at the latest when the running JavaScript is done', async () => {
    const source = x();
    const [kept, freed] = [tf.mul(source, 2), tf.mul(source, 3)];
    freed.dispose();
    await Promise.resolve();
    expect(kernelCounts().FusedElementwise).toBe(1);
    expect(kept.dataSync()[5]).toBe(2 * (source.dataSync()[5] as number));
    expect(kernelCounts().FusedElementwise).toBe(1);
    tf.dispose([source, kept]);
  });

  it('leave nothing behind', async () => {
    const before = counted();
    const source = x();
    const chain = tf.tidy(() => tf.sub(tf.mul(source, source), tf.neg(source)));
    source.dispose();
    tf.tidy(() => void tf.abs(tf.add(chain, 1)));
    chain.dispose();
    expect(counted()).toEqual(before);
    const [kept, late] = [x(), x()];
    const read = tf.square(kept);
    const waiting = tf.square(late);
    tf.dispose([kept, late]);
    read.dataSync();
    await Promise.resolve();
    expect(counted()).toMatchObject({ numTensors: before.numTensors + 2, entries: before.entries + 2 });
    tf.dispose([read, waiting]);
    expect(counted()).toEqual(before);
  });

  it('bound what waits, in long chains and wide ones', async () => {
    await expectSame(() => {
      let [sum, power] = [x(), x()] as tf.Tensor[];
      for (let i = 0; i < 100; i++) sum = tf.add(sum as tf.Tensor, x());
      for (let i = 0; i < 40; i++) power = tf.mul(power as tf.Tensor, power as tf.Tensor);
      return [sum as tf.Tensor, power as tf.Tensor];
    }, exact);
    expect(kernelCounts().FusedElementwise).toBeLessThan(30);
  });

  it('see what their operands were, though these are written in place afterwards', async () => {
    const double = compileProgram('double', (e) => ({ write: { w: e.mul(e.tensor('w'), 2) } }));
    await expectSame(() => {
      const w = tf.variable(x());
      runProgram(double, { w }, {});
      const results: tf.Tensor[] = [tf.add(w, 1)];
      runProgram(double, { w }, {});
      results.push(tf.add(w, 1), tf.clone(w));
      w.assign(tf.sub(w, 3));
      runProgram(double, { w }, {});
      results.push(tf.clone(w));
      w.dispose();
      return results;
    }, exact);
  });

  it("are operands of every kernel, ours and tfjs's own", async () => {
    const image = values(2 * 32 * 32 * 3, 7);
    await expectSame(() => {
      const wait = () => tf.mul(tf.tensor4d(image, [2, 32, 32, 3]), 1.5) as tf.Tensor4D;
      const filter = tf.tensor4d(values(3 * 3 * 3 * 2, 2), [3, 3, 3, 2]);
      const flat = () => tf.reshape(wait(), [32, 192]);
      return [
        tf.grad((t: tf.Tensor) => tf.maxPool(tf.add(t, 0.1) as tf.Tensor4D, 2, 2, 'same'))(wait()),
        tf.conv2d(wait(), filter, 1, 'same'),
        tf.matMul(flat(), flat(), true, false),
        tf.transpose(flat()),
        tf.softmax(flat()),
        tf.sum(flat(), 1),
        tf.relu(wait()),
        tf.concat([flat(), flat()]),
        tf.cast(wait(), 'int32'),
        tf.image.resizeBilinear(wait(), [5, 6]),
      ];
    });
  });

  it('take a number on either side, and leave other shapes, integers and few elements to tfjs', async () => {
    await expectSame(() => {
      const matrix = tf.reshape(tf.tensor1d(values(64 * 80, 3)), [64, 80]);
      const row = tf.tensor1d(values(80, 4));
      return [
        tf.sub(2, matrix),
        tf.div(matrix, tf.tensor2d([[4]])),
        tf.sub(tf.tensor3d([[[1]]]), matrix),
        tf.add(matrix, row),
        tf.mul(row, 3),
        tf.mul(tf.cast(matrix, 'int32'), tf.scalar(3, 'int32')),
        tf.add(tf.zeros([0, 5]), 1),
      ];
    }, exact);
    expect(kernelCounts()).toMatchObject({ Sub: 1, RealDiv: 1 });
    expect(kernelCounts().Multiply).toBeUndefined();
  });

  it('do not wait where the flag says so', () => {
    tf.env().set('WASM_DEFER_ELEMENTWISE', false);
    try {
      tf.tidy(() => tf.add(x(), 1).dataSync());
      expect(kernelCounts().Add).toBeUndefined();
    } finally {
      tf.env().set('WASM_DEFER_ELEMENTWISE', true);
    }
  });

  it('move to another backend with their values', async () => {
    const [source, one] = [x(), tf.scalar(1)];
    const waiting = tf.add(source, one);
    await useBackend('cpu');
    const moved = tf.neg(waiting);
    expect(moved.dataSync()[7]).toBe(-Math.fround((source.dataSync()[7] as number) + 1));
    tf.dispose([source, one, waiting, moved]);
  });

  it('update weights in one pass by the optimizers of tfjs', async () => {
    const optimizers = [
      () => tf.train.rmsprop(0.01, 0.9, 0.5, 1e-7, true),
      () => tf.train.adam(0.01),
      () => tf.train.adagrad(0.1),
      () => tf.train.momentum(0.1, 0.9),
    ];
    for (const make of optimizers) {
      const trained: Float32Array[] = [];
      for (const backend of ['cpu', 'wasm']) {
        await useBackend(backend);
        const w = tf.variable(x());
        const optimizer = make();
        for (let step = 0; step < 4; step++) {
          optimizer.minimize(() => tf.sum<tf.Scalar>(tf.square(tf.sub(w, 0.5))), false, [w]);
        }
        trained.push(w.dataSync().slice() as Float32Array);
        w.dispose();
        optimizer.dispose();
      }
      expectClose(trained[1] as Float32Array, trained[0] as Float32Array);
    }
    expect(kernelCounts().FusedElementwise).toBeLessThan(4 * 4 * 4);
  });

  it('are forgotten with their backend', async () => {
    const source = x();
    tf.neg(source);
    tf.removeBackend('wasm');
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(kernelCounts().FusedElementwise).toBeUndefined();
  });
});
