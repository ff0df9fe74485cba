import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileProgram, runProgram, useBackend } from '../src/index.js';
import {
  CompiledStep,
  type Results,
  randomTensor,
  sameTrace,
  type Trace,
  takeTrace,
} from '../src/traced-step/index.js';

beforeAll(() => useBackend('cpu'));

/** `tf.tidy`, whatever the body gives. */
const clean = tf.tidy as unknown as <T>(body: () => T) => T;

/** What steps here give: tensors under their numbers. */
interface Keys {
  values: number;
}

const given = (tensors: readonly tf.Tensor[]): Results<Keys> => ({ values: new Map(tensors.entries()) });

const bits = (tensors: Iterable<tf.Tensor>) =>
  Array.from(tensors, (t) => Array.from(new Uint32Array((t.dataSync() as Float32Array).slice().buffer)));

/** Takes a trace of what gives a list. */
const traceOf = (inputs: tf.Tensor[], body: () => tf.Tensor[]) => takeTrace<Keys>(inputs, () => given(body()));

/** Traces `body`, and gives what it computes and what the compiled step computes from other inputs. */
function bothWays(inputs: tf.Tensor[], others: tf.Tensor[], body: (...given: tf.Tensor[]) => tf.Tensor[]) {
  return clean(() => {
    const run = (given: tf.Tensor[]) => clean(() => body(...given));
    const { trace, refusal } = traceOf(inputs, () => run(inputs));
    expect(refusal).toBeNull();
    const step = new CompiledStep(trace!, inputs.length);
    const computed = bits(step.run(others).values.values());
    const wanted = bits(run(others));
    step.dispose();
    return { computed, wanted, trace: trace! };
  });
}

const UNARY = [
  tf.square,
  tf.exp,
  tf.neg,
  tf.relu,
  tf.tanh,
  tf.clone,
  (x: tf.Tensor) => tf.reshape(x, [-1, 2]),
  (x: tf.Tensor) => tf.transpose(tf.reshape(x, [2, -1])),
  (x: tf.Tensor) => tf.add(x, 0.5),
];

describe('CompiledStep', () => {
  it('computes what the function computes from other inputs, whatever it is made of', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(UNARY.length - 1), fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
        fc.array(fc.float({ noNaN: false }), { minLength: 12, maxLength: 12 }),
        (ops, picked, values) => {
          const body = (...given: tf.Tensor[]) => {
            const made = given.map((x) => tf.reshape(x, [6]));
            for (const [op, left, right] of ops) {
              const one = tf.reshape(UNARY[op]!(made[left % made.length]!), [6]);
              made.push(tf.mul(one, made[right % made.length]!));
            }
            return picked.map((index) => made[index % made.length]!);
          };
          const before = tf.memory().numTensors;
          const first = [
            tf.tensor1d([1, 2, 3, 4, 5, 6]),
            tf.tensor2d([
              [6, 5, 4],
              [3, 2, 1],
            ]),
          ];
          const second = [tf.tensor1d(values.slice(0, 6)), tf.tensor2d(values.slice(6), [2, 3])];
          const { computed, wanted } = bothWays(first, second, body);
          expect(computed).toEqual(wanted);
          tf.dispose([first, second]);
          expect(tf.memory().numTensors).toBe(before);
        },
      ),
    );
  });

  it('gives the gradients', () => {
    const w = tf.variable(
      tf.tensor2d([
        [0.5, -1],
        [2, 0.25],
      ]),
    );
    const body = (x: tf.Tensor) => [
      tf.variableGrads(() => tf.sum(tf.square(tf.matMul(x as tf.Tensor2D, w as tf.Tensor2D))), [w]).grads[w.name]!,
    ];
    const { computed, wanted } = bothWays(
      [tf.ones([3, 2])],
      [
        tf.tensor2d([
          [1, 2],
          [3, 4],
          [5, 6],
        ]),
      ],
      body,
    );
    expect(computed).toEqual(wanted);
    w.dispose();
  });

  it('sets variables, reads them as they are, and keeps no data', () => {
    const total = tf.variable(tf.scalar(0));
    const body = (x: tf.Tensor) => {
      total.assign(tf.add(total, tf.sum(x)));
      return [tf.mul(total, 2)];
    };
    const x = tf.tensor1d([1, 2]);
    const run = () => clean(() => body(x));
    const { trace } = clean(() => traceOf([x], run));
    const step = new CompiledStep(trace!, 1);
    clean(() => total.assign(tf.scalar(10)));
    const before = tf.backend().numDataIds();
    for (let i = 0; i < 5; i++) clean(() => void step.run([x]));
    expect(total.dataSync()[0]).toBe(25);
    expect(clean(() => step.run([x]).values.get(0)!.dataSync()[0])).toBe(56);
    expect(tf.backend().numDataIds()).toBe(before);
    step.dispose();
    total.dispose();
    expect(step.isCurrent).toBe(false);
  });

  it('does nothing that nobody needs, and nothing twice', () => {
    const { trace, computed, wanted } = bothWays([tf.ones([4])], [tf.tensor1d([1, 2, 3, 4])], (x) => {
      tf.exp(x);
      return [tf.add(tf.square(x), tf.square(x))];
    });
    expect(trace.kernels.map(({ kernelName }) => kernelName)).toEqual(['Exp', 'Square', 'Square', 'Add']);
    expect(computed).toEqual(wanted);
  });

  it('draws what is random anew', () => {
    let drawn = 0;
    const draw = () => tf.scalar(++drawn);
    const body = (x: tf.Tensor) => [tf.mul(x, randomTensor(draw, ['drawn']))];
    clean(() => {
      const x = tf.scalar(7);
      const traced = () => traceOf([x], () => clean(() => body(x))).trace!;
      const [one, other] = [traced(), traced()];
      expect(sameTrace(one, other)).toBe(true);
      const step = new CompiledStep(one, 1);
      expect([1, 2].map(() => step.run([x]).values.get(0)?.dataSync()[0])).toEqual([7 * 3, 7 * 4]);
    });
  });

  it('gives its results under the keys that the step gave them', () => {
    clean(() => {
      const x = tf.scalar(3);
      const [square, double] = [{}, {}];
      const { trace } = takeTrace<{ values: object; total: string }>([x], () => ({
        values: new Map([
          [square, tf.square(x)],
          [double, tf.add(x, x)],
        ]),
        total: new Map(),
      }));
      const { values, total } = new CompiledStep(trace!, 1).run([tf.scalar(5)]);
      expect([square, double].map((key) => values.get(key)?.dataSync()[0])).toEqual([25, 10]);
      expect(total.size).toBe(0);
    });
  });
});

describe('takeTrace', () => {
  const kept: tf.Tensor[] = [];
  const shared = () => {
    const stray = tf.tensor1d([1]);
    kept.push(stray);
    return stray;
  };
  const w = () => tf.variable(tf.tensor1d([1]));
  const program = compileProgram('double', (e) => ({ write: { w: e.mul(e.tensor('w'), 2) } }));
  const CASES: Record<string, [string, () => (x: tf.Tensor) => tf.Tensor[]]> = {
    'values that are read back': ['reads values back', () => (x) => [tf.mul(x, x.dataSync()[0]!)]],
    'a tensor from before': [
      'uses a tensor from elsewhere',
      () => {
        const stray = shared();
        return (x) => [tf.add(x, stray)];
      },
    ],
    'a tensor kept for later': [
      'keeps a tensor for later',
      () => (x) => {
        const held = tf.keep(tf.square(x));
        kept.push(held);
        return [tf.add(held, 1)];
      },
    ],
    'an update program': [
      'runs an update program',
      () => {
        const v = w();
        kept.push(v);
        return (x) => {
          runProgram(program, { w: v }, {});
          return [tf.add(x, v)];
        };
      },
    ],
    'a shape that the values decide': ['runs Unique', () => (x) => [tf.unique(x as tf.Tensor1D).values]],
    'a variable that takes over an input': [
      'gives a variable data that others hold',
      () => {
        const v = w();
        kept.push(v);
        return (x) => {
          v.assign(x as tf.Tensor1D);
          return [tf.add(x, 1)];
        };
      },
    ],
    'complex numbers': ['computes with complex64', () => (x) => [tf.real(tf.complex(x, x))]],
  };

  it.each(Object.entries(CASES))('refuses %s', (_, [reason, make]) => {
    const body = make();
    const x = tf.tensor1d([3]);
    const run = () => clean(() => body(x));
    const { results, trace, refusal } = clean(() => traceOf([x], run));
    expect({ trace, refusal }).toEqual({ trace: null, refusal: reason });
    expect(results.values.size).toBe(1);
    tf.dispose([x, ...kept.splice(0)]);
  });

  it('takes no trace inside another, and hears why a step refuses', () => {
    const inner = () => traceOf([], () => []);
    const { trace, refusal } = takeTrace<Keys>([], (refuse) => {
      expect(inner()).toMatchObject({ trace: null, refusal: 'is traced inside another step' });
      refuse('for a reason');
      return given([]);
    });
    expect({ trace, refusal }).toEqual({ trace: null, refusal: 'for a reason' });
    expect(inner().refusal).toBeNull();
  });

  it('tells apart constants, attributes, wiring', () => {
    const bodies: ((x: tf.Tensor) => tf.Tensor)[] = [
      (x) => tf.mul(x, 2),
      (x) => tf.mul(x, 3),
      (x) => tf.mul(x, -0),
      (x) => tf.mul(x, 0),
      (x) => tf.sum(x, 0),
      (x) => tf.sum(x, 1),
      (x) => tf.sub(x, tf.exp(x)),
      (x) => tf.sub(tf.exp(x), x),
      (x) => tf.reshape(tf.exp(x), [4, 1]),
      (x) => tf.reshape(tf.exp(x), [1, 4]),
    ];
    const x = tf.ones([2, 2]);
    const traced = () =>
      bodies.map((body) => clean(() => traceOf([x], () => clean(() => [body(x)])).trace as Trace<Keys>));
    const [first, second] = [traced(), traced()];
    for (const [i, a] of first.entries()) {
      expect(second.map((b) => sameTrace(a, b))).toEqual(bodies.map((_, j) => i === j));
    }
  });

  it('leaves the engine as it was, also after an error', () => {
    const own = Object.keys(tf.engine());
    const { assign } = tf.Variable.prototype;
    expect(() =>
      takeTrace<Keys>([], () => {
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(Object.keys(tf.engine())).toEqual(own);
    expect(tf.Variable.prototype.assign).toBe(assign);
    expect(takeTrace<Keys>([], () => given([]))).toMatchObject({ refusal: null });
  });
});
